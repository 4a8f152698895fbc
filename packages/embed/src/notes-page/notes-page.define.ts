import '@gedeeld/elements/meeting-notes.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { NotesPageElement } from './notes-page.js';

defineComposition('gedeeld-notes-page', NotesPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-notes-page': NotesPageElement;
  }
}
