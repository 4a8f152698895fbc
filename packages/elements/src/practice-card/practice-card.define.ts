import { defineElement } from '../shared/define-element.js';
import { PracticeCardElement } from './practice-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practice-card': PracticeCardElement;
  }
}

defineElement('gedeeld-practice-card', PracticeCardElement);
