import '../practice-list/practice-list.define.js';
import { defineElement } from '../shared/define-element.js';
import { PracticeFinderElement } from './practice-finder.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practice-finder': PracticeFinderElement;
  }
}

defineElement('gedeeld-practice-finder', PracticeFinderElement);
