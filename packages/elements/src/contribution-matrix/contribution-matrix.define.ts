import { defineElement } from '../shared/define-element.js';
import { ContributionMatrixElement } from './contribution-matrix.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-contribution-matrix': ContributionMatrixElement;
  }
}

defineElement('gedeeld-contribution-matrix', ContributionMatrixElement);
