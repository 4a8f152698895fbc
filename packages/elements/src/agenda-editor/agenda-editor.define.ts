import { defineElement } from '../shared/define-element.js';
import { AgendaEditorElement } from './agenda-editor.js';

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-agenda-editor': AgendaEditorElement;
  }
}

defineElement('gedeeld-agenda-editor', AgendaEditorElement);
