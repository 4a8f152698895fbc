import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim';

/**
 * The registry of the server module, in the place of the one of Node's whole process (`inject` in `build/server.js`). Whoever
 * renders may have imported our elements, or another version of this module, as well: those are made with another copy of
 * Lit and know nothing of the language that is rendered in.
 */
export const customElements = new CustomElementRegistry();
