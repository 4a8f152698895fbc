import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { questions } from '../agenda/link-details.js';
import { localizedSpan } from '../shared/localized.js';
import { weakestFrom, weakestOf } from './lit-chain.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';
import type { MapWords } from './map-words.js';
import { reason } from './map-table.js';

/** How many links of a chosen goal are told of; the picture shows the others. */
const FEW = 12;

/** What was chosen, in sentences: a live part of the page, so it is read aloud, and printed with the picture. */
export const mapChosen = (
  chosen: MapNode | MapLink | undefined,
  model: MapModel,
  { words, onClear }: { readonly words: MapWords; readonly onClear: () => void },
): TemplateResult =>
  html`<div class=${chosen ? 'chosen' : 'chosen none'} part="chosen">
    <div role="status">${chosen ? sentences(chosen, model, words) : nothing}</div>
    ${chosen && 'from' in chosen ? questions(chosen.shown, words.view) : nothing}
    ${
      chosen
        ? html`<button class="quiet" type="button" @click=${onClear}>${words.own.sentences.clear}</button>`
        : nothing
    }
  </div>`;

const sentences = (chosen: MapNode | MapLink, model: MapModel, words: MapWords): TemplateResult => {
  if ('from' in chosen) return sentence(chosen, weakestFrom(model.nodes[chosen.from], words.view), words);
  const links = linksOf(chosen, model, words);
  const weakest = chosen.column === 'actions' ? weakestOf(chosen.id, words.view) : new Set<string>();
  return html`<p class="chosen-node">${words.nodeName(chosen)}${owner(chosen, words)}</p>
    <ol>
      ${links.slice(0, FEW).map((link) => html`<li>${sentence(link, weakest, words)}</li>`)}
    </ol>`;
};

const sentence = (link: MapLink, weakest: ReadonlySet<string>, words: MapWords): TemplateResult => {
  const because = reason(link, words);
  return html`<p>${words.linkName(link, weakest.has(link.id))}</p>
    ${because === nothing ? nothing : html`<p class="because">${because}</p>`}`;
};

const owner = (node: MapNode, { view }: MapWords): TemplateResult | typeof nothing =>
  node.column === 'actions' ? html` ${localizedSpan(view.organisation(node.record.owner))}` : nothing;

/** The chain of an action, in the order it is walked; of a goal what helps or hinders it directly. */
const linksOf = (node: MapNode, model: MapModel, { view }: MapWords): readonly MapLink[] => {
  if (node.column !== 'actions') return model.into[node.at] ?? [];
  const chains = (view.alignmentOf(node.id)?.byGoal ?? []).flatMap(({ chain, harmChain }) => [...chain, ...harmChain]);
  const byId = new Map(model.links.map((link) => [link.id, link]));
  const onChain = [...new Set(chains)].flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...onChain, ...(model.out[node.at] ?? [])])];
};
