import { defineElement } from '../shared/define-element.js';
import { AgendaElement } from './agenda.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-agenda': AgendaElement;
  }
}

defineElement('gedeeld-agenda', AgendaElement);
