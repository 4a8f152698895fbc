import { lookupText, type Catalogue, type LocalizedText, type Problem } from '@gedeeld/core';
import { html, nothing, type TemplateResult } from 'lit';

import type { LoadProgress, LoadState } from '../loading/catalogue-controller.js';
import { federation as en } from '../locales/en.js';
import type { SubjectMessages } from '../locales/messages.js';
import { federation as nl } from '../locales/nl.js';
import type { Speaker } from '../locales/speaker-for.js';

type Rendered = TemplateResult | typeof nothing;

/** What is said aloud and in sight about loading and failing. */
export const renderMessage = (
  state: LoadState,
  hasAnswer: boolean,
  { speaker: { words, say }, subject }: { speaker: Speaker; subject: SubjectMessages },
): Rendered => {
  if (state.status === 'loading') return html`<p>${say(subject.loading)}</p>`;
  if (state.status !== 'failed') return nothing;
  const { code, facts } = state.failure;
  const reason = html`<p>${say(code === 'empty' ? subject.empty : words.failures[code], facts)}</p>`;
  // That there is nothing is all there is to know; every other failure hides what does exist.
  if (code === 'empty' && !hasAnswer) return reason;
  return html`<p class="lead">${say(hasAnswer ? words.outdated : subject.unavailable)}</p>
    ${reason}`;
};

/** How far it is. Outside the spoken message: a screen reader should not count along. */
export const renderProgress = (progress: LoadProgress | undefined, { words, say }: Speaker): Rendered => {
  if (!progress || 'feeds' in progress) return nothing;
  const amount = say(words.progress, { kilobytes: Math.ceil(progress.received / 1000) });
  const bar =
    progress.total === undefined
      ? html`<progress aria-label=${amount}></progress>`
      : html`<progress aria-label=${amount} max=${progress.total} value=${progress.received}></progress>`;
  return html`<div class="waiting"><span aria-hidden="true">${amount}</span>${bar}</div>`;
};

/** Whose data this is, how old, and under which licence: what a reader needs to trust it or to use it. */
export const renderSource = (catalogue: Catalogue, speaker: Speaker): TemplateResult => {
  const { words, say } = speaker;
  const publisher = catalogue.organisations.find(({ id }) => id === catalogue.publisher);
  return html`<p part="source">
    ${say(words.source)}: <cite>${renderText(catalogue.title, catalogue, speaker)}</cite>${
      publisher ? html`, ${renderText(publisher.name, catalogue, speaker)}` : nothing
    }.
    ${say(words.modified, { on: catalogue.modified })}. ${say(words.licence)}: ${catalogue.licence}.
  </p>`;
};

/** That addresses did not answer: what is shown may not be all. */
export const renderMissing = (count: number, speaker: Speaker): Rendered => {
  if (count === 0) return nothing;
  return html`<p part="missing">${speaker.say(speaker.own({ area: 'federation', nl, en }).unreached, { count })}</p>`;
};

/** That something is missing, told without alarm: whoever reads the page cannot mend it. */
export const renderGaps = (problems: readonly Problem[], { words, say }: Speaker): Rendered => {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return count > 0 ? html`<p part="gaps">${say(words.leftOut, { count })}</p>` : nothing;
};

/** A text of the catalogue, which may be in another language than the page. */
const renderText = (text: LocalizedText, catalogue: Catalogue, speaker: Speaker): TemplateResult => {
  const shown = lookupText(text, [speaker.language], catalogue.language);
  return html`<span lang=${shown.lang} dir=${shown.dir ?? 'auto'}>${shown.text}</span>`;
};
