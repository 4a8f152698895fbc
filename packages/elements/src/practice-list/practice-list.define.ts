import '../practice-card/practice-card.define.js';
import { defineElement } from '../shared/define-element.js';
import { PracticeListElement } from './practice-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practice-list': PracticeListElement;
  }
}

defineElement('gedeeld-practice-list', PracticeListElement);
