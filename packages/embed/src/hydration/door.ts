import { LitElement, render } from 'lit';
import { _$LH } from 'lit/html.js';

import { inTurn } from '../loading/in-turn.js';

/** What `gedeeld-hydrate.js` needs of the copy of Lit that is in a bundle. */
export interface Lit {
  readonly LitElement: typeof LitElement;
  readonly render: typeof render;
  readonly _$LH: typeof _$LH;
}

/** Where that script leaves its function for the bundles that come after it. */
export const HYDRATE = Symbol.for('gedeeld.hydrate');

/**
 * Before any element is registered: lets the script that takes over what a server rendered do so, when it is on the page.
 * Without it an element draws itself in the place of what the server rendered, instead of below it.
 *
 * What no server rendered is drawn when its turn comes, and what stands between its tags is seen until then. When somebody
 * does something on the page, what they ask for waits for no turn.
 */
export const openDoor = (page: { readonly [HYDRATE]?: (lit: Lit) => void }, lit: Lit): void => {
  const hydrate = page[HYDRATE];
  hydrate?.(lit);
  const prototype = lit.LitElement.prototype as unknown as Drawn;
  const { connectedCallback } = prototype;
  prototype.connectedCallback = function (this: Drawn) {
    const isRendered = this.shadowRoot;
    if (!hydrate && !this.renderRoot) isRendered?.replaceChildren();
    if (isRendered || navigator.userActivation?.hasBeenActive) connectedCallback.call(this);
    else
      inTurn(() => {
        // It may be gone by then, or have come again.
        if (!this.isConnected || this.shadowRoot) return;
        connectedCallback.call(this);
        this.performUpdate();
      });
  };
};

/** What Lit draws, with what it keeps to itself. */
interface Drawn extends HTMLElement {
  readonly renderRoot?: HTMLElement | DocumentFragment;
  connectedCallback(): void;
  performUpdate(): void;
}

openDoor(globalThis as object, { LitElement, render, _$LH });
