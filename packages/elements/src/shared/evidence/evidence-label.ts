import type { Evidence } from '@gedeeld/core';
import { formatMessage, gradeOf } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { evidence as en } from '../../locales/en.js';
import { evidence as nl } from '../../locales/nl.js';
import { comma } from '../comma.js';
import type { LanguageController } from '../language-controller.js';
import type { AreaInLanguage } from '../languages.js';
import { ladder } from '../marks/ladder.js';
import { siteOf } from '../safe-url.js';
import { ORIGINAL_LABELS } from './original-labels.js';
import type { Reader, WeighedEvidence } from './weigh-evidence.js';
import { weighEvidence } from './weigh-evidence.js';

type Words = AreaInLanguage<'evidence'>;

/**
 * What is known of whether it works: the words of whoever judged it, in their own language; the step on our ladder;
 * and in words why that step is lower than it was. Two judgements at most, and how many more there are.
 */
export const evidenceLabel = (
  items: readonly Evidence[],
  reader: Reader,
  language: LanguageController,
): TemplateResult => {
  const words = language.area('evidence', { nl, en });
  const weighed = weighEvidence(items, reader);
  const more = weighed.length - SHOWN;
  const [first, second] = weighed.slice(0, SHOWN).map((item) => judgement(item, words));
  if (!first) return html`<p class="evidence">${words.sentences.none}</p>`;
  if (!second) return first;
  return html`${first} ${second}
  ${
    more > 0
      ? html`<p class="evidence quiet">${formatMessage(words.sentences.more, { count: more }, words.language)}</p>`
      : nothing
  }`;
};

const SHOWN = 2;

/** One judgement on one line: the original words, who gave it and when, the step of six, and why it is not higher. */
export const judgement = (item: WeighedEvidence, words: Words): TemplateResult => {
  const { evidence, rank } = item;
  const { sentences, language } = words;
  const remarks = remarksOn(item, words);
  const from = origin(evidence);
  return html`<p class="evidence">
    <span>${originalWords(evidence, words, from && ' · ')}<bdi>${from}</bdi></span>
    ${
      rank > 0
        ? ladder(rank, formatMessage(sentences.ladder, { rank }, language), sentences.grades[gradeOf(rank)])
        : nothing
    }
    ${remarks.length > 0 ? html`<span class="remarks">${remarks.join(comma(language))}</span>` : nothing}
  </p>`;
};

/** Whose judgement it is in their own words, and what stands after that. */
const originalWords = (
  { scheme, level = '' }: Evidence,
  { sentences, language }: Words,
  after: string,
): TemplateResult | string => {
  if (scheme === 'unrated') return sentences.unrated + after;
  if (scheme === 'local') return sentences.local + after;
  const labels = ORIGINAL_LABELS[scheme];
  if (!labels || !Object.hasOwn(labels.levels, level)) return html`<bdi>${level}</bdi>${after}`;
  const label = labels.levels[level]!;
  return labels.language === language ? label + after : html`<span lang=${labels.language}>${label}</span>${after}`;
};

/** Who judged it, and when. Where no scheme did, the source itself speaks. */
const origin = ({ scheme, source, on }: Evidence): string => {
  const judge = ORIGINAL_LABELS[scheme]?.name ?? sourceName(source);
  return [judge, on?.slice(0, on.includes('/') ? 9 : 4)].filter(Boolean).join(' · ');
};

/** A short title, else the site it stands on: a whole headline would crowd out everything else on a card. */
const sourceName = (source: Evidence['source']): string | undefined => {
  const title = source?.title;
  if (typeof title === 'string' && title.length <= SHORT_TITLE) return title;
  return siteOf(source?.url);
};

const SHORT_TITLE = 32;

const remarksOn = ({ evidence, expired, unsourced, stepsElsewhere }: WeighedEvidence, words: Words): string[] => {
  const { sentences, language } = words;
  const { direction } = evidence;
  return [
    direction === 'positive' || direction === 'unknown' ? '' : sentences.directions[direction],
    expired ? sentences.expired : '',
    unsourced ? sentences.unsourced : '',
    stepsElsewhere > 0 ? formatMessage(sentences.elsewhere, { count: stepsElsewhere }, language) : '',
  ].filter(Boolean);
};
