import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { localizedSpan } from '../shared/localized.js';
import { weakestOf } from './lit-chain.js';
import type { Chain, ChainsOf } from './map-chains.js';
import { mapChains } from './map-chains.js';
import { linkGrade } from './map-grade.js';
import type { MapModel, MapNode } from './map-model.js';
import type { MapWords } from './map-words.js';
import { nodeMark } from './node-mark.js';

/** Where there is no room for a picture: every chain as a ladder, from the action down to the goal. */
export const mapLadders = (model: MapModel, words: MapWords): TemplateResult =>
  html`<ul class="ladders" part="chains">
    ${mapChains(model, words.view).map((one) => html`<li>${ladders(one, model, words)}</li>`)}
  </ul>`;

const ladders = ({ node, chains }: ChainsOf, model: MapModel, words: MapWords): TemplateResult => {
  const weakest = node.column === 'actions' ? weakestOf(node.id, words.view) : new Set<string>();
  return html`${rung(node, words)}
  ${chains.map(
    (chain) =>
      html`<ol class="ladder">
        ${steps(chain, { weakest, model, words })}
      </ol>`,
  )}`;
};

interface Surroundings {
  readonly weakest: ReadonlySet<string>;
  readonly model: MapModel;
  readonly words: MapWords;
}

const steps = (chain: Chain, { weakest, model, words }: Surroundings): readonly TemplateResult[] =>
  chain.map((link) => {
    const to = model.nodes[link.to];
    return html`<li>
      ${linkGrade(link, words, chain.length > 1 && weakest.has(link.id))} ${to ? rung(to, words) : nothing}
    </li>`;
  });

/** A node with its mark, and the word that the mark never goes without. */
export const rung = (node: MapNode, words: MapWords): TemplateResult => {
  const word = words.mark(node);
  return html`<div class="rung">
    ${nodeMark(node)}
    <div>
      <span class=${`rung-title ${node.column}`}>${localizedSpan(words.view.title(node.record))}</span>
      ${word === '' ? nothing : html`<span class="rung-word">${word}</span>`}
    </div>
  </div>`;
};
