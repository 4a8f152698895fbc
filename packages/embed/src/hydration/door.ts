import { LitElement, render } from 'lit';
import { _$LH } from 'lit/html.js';

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
 */
export const openDoor = (page: { readonly [HYDRATE]?: (lit: Lit) => void }, lit: Lit): void => {
  const hydrate = page[HYDRATE];
  if (hydrate) hydrate(lit);
  else emptyWhatIsThere(lit.LitElement.prototype as unknown as WithRenderRoot);
};

interface WithRenderRoot {
  readonly shadowRoot: ShadowRoot | null;
  createRenderRoot(): HTMLElement | DocumentFragment;
}

const emptyWhatIsThere = (prototype: WithRenderRoot): void => {
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function (this: WithRenderRoot) {
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  };
};

openDoor(globalThis as object, { LitElement, render, _$LH });
