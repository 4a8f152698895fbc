import '@gedeeld/elements/agenda-editor.define.js';

import { defineComposition } from '../composition/define-composition.js';
import '../language/dutch-months.define.js';
import { EditorPageElement } from './editor-page.js';

defineComposition('gedeeld-editor-page', EditorPageElement);

declare global {
  interface HTMLElementTagNameMap {
    'gedeeld-editor-page': EditorPageElement;
  }
}
