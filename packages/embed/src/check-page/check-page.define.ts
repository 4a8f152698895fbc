import '@gedeeld/elements/action-check.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { CheckPageElement } from './check-page.js';

defineComposition('gedeeld-check-page', CheckPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-check-page': CheckPageElement;
  }
}
