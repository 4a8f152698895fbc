import type { LocalizedText, PracticeHit, TextMatch } from '@gedeeld/core';
import { directionOf, quoteName } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { fill } from '../shared/fill.js';
import { localizedSpan } from '../shared/localized.js';
import type { FullFinderView } from './full-finder-view.js';
import { placeComparison } from './place-comparison.js';
import { snippet } from './snippet.js';

/**
 * Why a practice is in the list, in a few short lines below its card: where the words were found, how it relates to the
 * reader's problem, and what of the reader's place speaks against it. What the card says already is not said again.
 */
export const hitReasons = (hit: PracticeHit, view: FullFinderView): TemplateResult | typeof nothing => {
  const lines = [
    foundIn(hit, view),
    missing(hit, view),
    relation(hit, view),
    ...conditions(hit, view),
    placeComparison(hit, view),
  ];
  const reasons = lines.filter((line) => line !== undefined);
  if (reasons.length === 0) return nothing;
  return html`<ul class="reasons" part="reasons" aria-label=${view.reasons.sentences.why}>
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ul>`;
};

type Line = string | TemplateResult | (string | TemplateResult)[] | undefined;

/** The first place other than the title, which everybody reads anyway. */
const foundIn = ({ why }: PracticeHit, view: FullFinderView): Line => {
  const match = why.text.find(({ field }) => field !== 'title' && field !== 'keywords');
  if (!match) return undefined;
  const { sentences, language } = view.reasons;
  return fill(sentences.foundIn[match.field], { text: marked(match) }, language);
};

const marked = (match: TextMatch): TemplateResult => {
  const pieces = snippet(match.text, match.ranges);
  return html`<q lang=${match.lang} dir=${directionOf(match.lang) ?? nothing}
    >${pieces.map(({ text, isFound }) => (isFound ? html`<mark part="found">${text}</mark>` : text))}</q
  >`;
};

const missing = ({ why }: PracticeHit, view: FullFinderView): Line =>
  why.missing && why.missing.length > 0
    ? view.say(view.reasons.sentences.notFound, {
        items: why.missing.map((word) => quoteName(word, view.reasons.language)),
      })
    : undefined;

const relation = ({ why, otherPlace }: PracticeHit, { reasons: { sentences } }: FullFinderView): Line => {
  if (otherPlace) return sentences.otherPlace;
  const found = why.challenge?.relation ?? 'none';
  return found === 'none' ? undefined : sentences.relations[found];
};

const conditions = ({ ref, notApplicable = [], ask = [] }: PracticeHit, view: FullFinderView): Line[] => {
  const texts = view.texts(view.catalogueOf(ref));
  const { sentences, language } = view.reasons;
  const line = (message: string, text: LocalizedText): Line =>
    fill(message, { condition: localizedSpan(texts.read(text)) }, language);
  return [
    ...notApplicable.map(({ text }) => line(sentences.notApplicable, text)),
    ...ask.map(({ text }) => line(sentences.askFirst, text)),
  ];
};
