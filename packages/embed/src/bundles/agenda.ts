import '../agenda-page/agenda-page.define.js';

export type { AgendaPageElement } from '../agenda-page/agenda-page.js';
