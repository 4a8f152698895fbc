import '@gedeeld/elements/contribution-map.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { MapPageElement } from './map-page.js';

defineComposition('gedeeld-map-page', MapPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-map-page': MapPageElement;
  }
}
