import '@gedeeld/elements/practice-card.define.js';
import '@gedeeld/elements/practice-detail.define.js';

import { defineComposition } from '../composition/define-composition.js';
import { PracticePageElement } from './practice-page.js';

defineComposition('gedeeld-practice', PracticePageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practice': PracticePageElement;
  }
}
