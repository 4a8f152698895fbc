import '../practices/practices.define.js';

export type { LoadFailure, LoadFailureCode } from '../loading/load-failure.js';
export type { Answer } from '../loading/load-catalogue.js';
export { CatalogueFailureEvent, CatalogueLoadEvent } from '../composition/composition.events.js';
export type { PracticesElement } from '../practices/practices.js';
