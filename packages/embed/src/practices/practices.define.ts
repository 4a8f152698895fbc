import '@gedeeld/elements/practice-list.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { PracticesElement } from './practices.js';

defineComposition('gedeeld-practices', PracticesElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-practices': PracticesElement;
  }
}
