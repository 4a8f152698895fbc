import { defineElement } from '../shared/define-element.js';
import { PracticeDetailElement } from './practice-detail.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practice-detail': PracticeDetailElement;
  }
}

defineElement('gedeeld-practice-detail', PracticeDetailElement);
