import '../editor-page/editor-page.define.js';

export type { EditorPageElement } from '../editor-page/editor-page.js';
