import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { localizedSpan } from '../shared/localized.js';
import { weakestFrom } from './lit-chain.js';
import { linkGrade } from './map-grade.js';
import { rung } from './map-ladders.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';
import type { MapWords } from './map-words.js';

/** The same as the picture: a row for every link, and for what has none. */
export const mapTable = (model: MapModel, words: MapWords, caption: string): TemplateResult => {
  const { heads } = words.own.sentences;
  const alone = model.nodes.filter(({ at }) => model.out[at]?.length === 0 && model.into[at]?.length === 0);
  return html`<table part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${[heads.from, heads.grade, heads.to, heads.because].map(
          (head) => html`<th scope="col" role="columnheader">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${model.nodes.map((node) => (model.out[node.at] ?? []).map((link) => linkRow({ node, link }, model, words)))}
      ${alone.map((node) => aloneRow(node, words))}
    </tbody>
  </table>`;
};

const linkRow = (
  { node, link }: { readonly node: MapNode; readonly link: MapLink },
  model: MapModel,
  words: MapWords,
): TemplateResult => {
  const to = model.nodes[link.to];
  const isWeakest = weakestFrom(node, words.view).has(link.id);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${rung(node, words)}</th>
    <td role="cell">${linkGrade(link, words, isWeakest)}</td>
    <td role="cell">${to ? rung(to, words) : nothing}</td>
    <td role="cell">${reason(link, words)}</td>
  </tr>`;
};

const aloneRow = (node: MapNode, words: MapWords): TemplateResult => {
  const { nothingYet } = words.own.sentences;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${rung(node, words)}</th>
    <td role="cell" colspan="3">${nothingYet}</td>
  </tr>`;
};

/** Why a link would help, in the words of its owner. */
export const reason = (
  { shown: { contribution } }: MapLink,
  { view }: MapWords,
): TemplateResult | string | typeof nothing => {
  const because = contribution.because === undefined ? undefined : view.texts.read(contribution.because);
  if (because && because.text.trim() !== '') return localizedSpan(because);
  return view.isForPartners ? view.words.sentences.noReason : nothing;
};
