import '../map-page/map-page.define.js';

export type { MapPageElement } from '../map-page/map-page.js';
