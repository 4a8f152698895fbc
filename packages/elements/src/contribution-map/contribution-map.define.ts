import { defineElement } from '../shared/define-element.js';
import { ContributionMapElement } from './contribution-map.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-contribution-map': ContributionMapElement;
  }
}

defineElement('gedeeld-contribution-map', ContributionMapElement);
