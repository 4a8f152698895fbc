import '../notes-page/notes-page.define.js';

export type { NotesPageElement } from '../notes-page/notes-page.js';
