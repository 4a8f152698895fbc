import '@gedeeld/elements/agenda.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { AgendaPageElement } from './agenda-page.js';

defineComposition('gedeeld-agenda-page', AgendaPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-agenda-page': AgendaPageElement;
  }
}
