/**
 * What a server gets when it imports this package: the names, and no element. A page that is rendered on a server
 * shows the fallback there, and the script takes over in the browser.
 */
export type { LoadFailure, LoadFailureCode } from '../loading/load-failure.js';
export type { Answer } from '../loading/load-catalogue.js';
export { CatalogueFailureEvent, CatalogueLoadEvent } from '../composition/composition.events.js';
