import '@gedeeld/elements/challenge.define.js';
import '@gedeeld/elements/lesson.define.js';
import '@gedeeld/elements/network.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { NetworkPageElement } from './network-page.js';

defineComposition('gedeeld-network-page', NetworkPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-network-page': NetworkPageElement;
  }
}
