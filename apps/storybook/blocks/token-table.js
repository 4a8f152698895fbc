import { html } from 'lit';

import tokens from '@gedeeld/tokens/list.json';

import { Block } from './block.js';
import { lookTitle, LOOKS } from './looks.js';
import { swatch } from './swatch.js';
import { FROM_PAGE, tokenValues } from './token-values.js';

/**
 * The tokens of one or more groups, with what each comes to in every theme.
 *
 *   <doc-tokens groups="document heading"></doc-tokens>
 *   <doc-tokens groups="document" only="color"></doc-tokens>
 *
 * `only="color"` leaves out what is no colour, `only="size"` what is one.
 */
export class TokenTable extends Block {
  waiting(words) {
    return html`<p>${words.waiting}</p>`;
  }

  async show(words) {
    const values = await tokenValues();
    return html`<div class="doc-scroll" tabindex="0" role="group" aria-label=${words.token}>
      <table class="doc-table">
        <thead>
          <tr>
            <th scope="col">${words.token}</th>
            ${LOOKS.map((look) => html`<th scope="col">${lookTitle(look, words)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.#tokens().map((token) => row(token, values, words))}
        </tbody>
      </table>
    </div>`;
  }

  #tokens() {
    const groups = (this.getAttribute('groups') ?? '').split(' ');
    const only = this.getAttribute('only');
    return tokens.filter(
      ({ path, syntax }) =>
        groups.includes(path.split('.')[1]) && (!only || (syntax === '<color>') === (only === 'color')),
    );
  }
}

const row = (token, values, words) =>
  html`<tr>
    <th scope="row">
      <code>${token.name}</code>
      <span class="doc-note" lang="en">${token.description}</span>
    </th>
    ${LOOKS.map(({ id }) => {
      const value = values.get(id).get(token.path);
      return html`<td>
        ${token.syntax === '<color>' ? swatch(value) : value === FROM_PAGE ? words.fromPage : shortly(value)}
      </td>`;
    })}
  </tr>`;

/** The first two of many names of letters: the rest is for browsers. */
const shortly = (value) => {
  const parts = value.split(',');
  return parts.length > 2 ? `${parts.slice(0, 2).join(',')} …` : value;
};
