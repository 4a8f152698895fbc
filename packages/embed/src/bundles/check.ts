import '../check-page/check-page.define.js';

export type { CheckPageElement } from '../check-page/check-page.js';
