import { GRADES } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { gradeLine } from '../shared/marks/grade-line.js';
import type { LaidOutMap } from './map-drawing.js';
import { lineLook } from './map-line.js';
import type { MapModel, MapNode } from './map-model.js';
import type { MapWords } from './map-words.js';
import { nodeMark } from './node-mark.js';

/** What the lines mean that are on this map; on a map without words at its marks, what those mean too. */
export const mapLegend = ({ model, words, dense }: LaidOutMap): TemplateResult => {
  const { view, own } = words;
  const { links } = model;
  const looks = new Set(links.map(lineLook));
  const when = (isThere: boolean, line: TemplateResult, word: string) => (isThere ? entry(line, word) : nothing);
  const entries = [
    ...GRADES.map((grade) => when(looks.has(grade), gradeLine({ grade, effect: 'supports' }), view.grades[grade])),
    when(looks.has('plain'), PLAIN, own.sentences.takesPart),
    when(looks.has('refuted'), REFUTED, view.words.sentences.refuted),
    when(looks.has('undermines'), UNDERMINES, own.sentences.hinders),
    when(
      links.some(({ shown }) => shown.contribution.needs.length > 0),
      RING,
      own.sentences.together,
    ),
  ];
  return html`<div class="legend">
    ${links.length === 0 ? nothing : list(own.sentences.legend, entries)}
    ${dense ? list(own.sentences.marks, markEntries(model, words)) : nothing}
  </div>`;
};

const entry = (mark: TemplateResult, word: string): TemplateResult => html`<li>${mark} <span>${word}</span></li>`;

const list = (title: string, entries: readonly unknown[]): TemplateResult =>
  html`<p>${title}</p>
    <ul>
      ${entries}
    </ul>`;

/** Every mark on the map once, with its word; what is an idea has the mark of what it would be. */
const markEntries = ({ nodes }: MapModel, { view }: MapWords): readonly TemplateResult[] => {
  const byWord = new Map<string, MapNode>();
  for (const node of nodes) {
    const word =
      node.column === 'actions' ? node.verdict && view.alignment.sentences.verdicts[node.verdict] : node.standing?.word;
    if (word !== undefined) byWord.set(word, node);
  }
  return [...byWord].map(([word, node]) => entry(nodeMark(node), word));
};

const REFUTED = gradeLine({ grade: 'none', effect: 'supports', refuted: true });
const UNDERMINES = gradeLine({ grade: 'none', effect: 'undermines' });

const PLAIN = html`<svg class="grade-line" aria-hidden="true" viewBox="0 0 48 16" width="48" height="16">
  <path class="thin" d="M1 8h46m-5 -4l5 4l-5 4" />
</svg>`;

const RING = html`<svg class="grade-line" aria-hidden="true" viewBox="0 0 48 16" width="48" height="16">
  <path class="line" d="M1 8h46" />
  <circle class="needs" cx="24" cy="8" r="4" />
</svg>`;
