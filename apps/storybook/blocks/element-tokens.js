/* global customElements */
import { html } from 'lit';

import { fieldCss, hostCss } from '@gedeeld/tokens/host.js';
import tokens from '@gedeeld/tokens/list.json';

import { Block } from './block.js';
import { keyOf } from './token-values.js';

/**
 * The tokens that an element reads, from its own style sheets: `<doc-element-tokens of="gedeeld-lesson">`. What it only
 * passes on to an element inside it stands on the page of that one.
 */
export class ElementTokens extends Block {
  async show(words) {
    const read = tokensOf(await customElements.whenDefined(this.getAttribute('of')));
    if (read.length === 0) return html`<p>${words.none}</p>`;
    return html`<ul class="doc-names">
      ${read.map(({ name }) => html`<li><code>${name}</code></li>`)}
    </ul>`;
  }
}

const tokensOf = ({ elementStyles }) => {
  const own = elementStyles.map(({ cssText }) => cssText).filter((css) => css !== hostCss && css !== fieldCss);
  const names = new Set([...own.join('\n').matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  return tokens.filter((token) => names.has(keyOf(token)));
};
