import '../practice-page/practice-page.define.js';

export type { PracticePageElement } from '../practice-page/practice-page.js';
