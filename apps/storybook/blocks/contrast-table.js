import { html } from 'lit';

import { contrast } from '../../../packages/tokens/scripts/colors.js';
import { CONTRASTS } from '../../../packages/tokens/scripts/contrasts.js';
import { Block } from './block.js';
import { lookTitle, LOOKS } from './looks.js';
import { tokenValues } from './token-values.js';
import { pageLanguage } from './words.js';

/** Everything that is read or seen on something, with its contrast in every theme. */
export class ContrastTable extends Block {
  waiting(words) {
    return html`<p>${words.waiting}</p>`;
  }

  async show(words) {
    const values = await tokenValues();
    const number = new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 1, minimumFractionDigits: 1 });
    return html`<div class="doc-scroll" tabindex="0" role="group" aria-label=${words.pair}>
      <table class="doc-table">
        <thead>
          <tr>
            <th scope="col">${words.pair}</th>
            <th scope="col">${words.least}</th>
            ${LOOKS.map((look) => html`<th scope="col">${lookTitle(look, words)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${CONTRASTS.map(
            ([text, ground, least]) =>
              html`<tr>
                <th scope="row">
                  <code>${short(text)}</code> <span class="doc-note"><code>${short(ground)}</code></span>
                </th>
                <td>${number.format(least)}</td>
                ${LOOKS.map(({ id }) => cell({ of: values.get(id), text, ground, least, words, number }))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

const short = (path) => path.replace(/^gedeeld\./, '');

/** What a text really stands on: a link that has the focus stands on a ground of its own where a theme has one. */
const groundOf = (of, text, ground) => {
  const own = of.get('gedeeld.focus.background-color');
  return text === 'gedeeld.focus.color' && own !== 'transparent' ? own : of.get(ground);
};

const cell = ({ of, text, ground, least, words, number }) => {
  const under = groundOf(of, text, ground);
  const ratio = contrast(of.get(text), under);
  const passes = ratio >= least;
  return html`<td>
    <svg class="doc-contrast" viewBox="0 0 34 22" width="34" height="22" aria-hidden="true">
      <rect width="34" height="22" rx="2" fill=${under} stroke="currentColor" stroke-opacity="0.3"></rect>
      <text x="17" y="16" text-anchor="middle" font-size="14" font-weight="600" fill=${of.get(text)}>Aa</text>
    </svg>
    ${number.format(ratio)}
    <span class=${passes ? 'doc-note' : 'doc-fault'}>${passes ? words.passes : words.fails}</span>
  </td>`;
};
