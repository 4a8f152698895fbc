import type { Adoption, Meeting, Practice, ShownText } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { isPresent } from '../shared/is-present.js';
import { lessonQuote, lessonTeller } from '../shared/lesson/lesson-quote.js';
import { localizedSpan } from '../shared/localized.js';
import { safeHref } from '../shared/safe-url.js';
import type { NetworkView } from './network-view.js';

/** What a meeting produced: lessons as they were told, and practices, adoptions, challenges and agendas by name. */
export const produced = (meeting: Meeting, planned: boolean, view: NetworkView): TemplateResult | typeof nothing => {
  const { sentences, language } = view.words;
  if (planned && meeting.produced.length === 0) return nothing;
  if (meeting.produced.length === 0) return html`<p class="unknown">${sentences.producedNothing}</p>`;
  const known = meeting.produced.map((ref) => entry(ref, view)).filter(isPresent);
  const count = meeting.produced.length - known.length;
  return html`<p class="label">${sentences.produced}</p>
    <ul class="produced">
      ${known.map((one) => html`<li>${one}</li>`)}
      ${count > 0 ? html`<li class="unknown">${formatMessage(sentences.notKnownHere, { count }, language)}</li>` : nothing}
    </ul>`;
};

const entry = (ref: string, view: NetworkView): TemplateResult | undefined => {
  const reader = { words: view.lesson, reader: view };
  const lesson = view.record(ref, ({ lessons = [] }) => lessons);
  if (lesson) return lessonQuote(lesson, lessonTeller(lesson, reader), reader);
  const adoption = view.record(ref, ({ adoptions = [] }) => adoptions);
  if (adoption) return takenOver(adoption, view);
  const practice = view.record(ref, ({ practices = [] }) => practices);
  if (practice) return named('practice', practiceLink(practice, view), view);
  const challenge = view.record(ref, ({ challenges = [] }) => challenges);
  if (challenge) return named('challenge', localizedSpan(view.title(challenge)), view);
  const agenda = view.record(ref, ({ agendas = [] }) => agendas);
  return agenda && named('agenda', localizedSpan(view.title(agenda)), view);
};

const named = (
  kind: 'practice' | 'challenge' | 'agenda' | 'adoption',
  what: unknown,
  { words }: NetworkView,
): TemplateResult =>
  html`<p class="kind">${words.sentences.kinds[kind]}</p>
    <p class="named">${what}</p>`;

const practiceLink = (practice: Practice, view: NetworkView): TemplateResult => {
  const title = localizedSpan(view.title(practice));
  const address = safeHref(view.data.hrefOf?.(practice));
  return address ? html`<a href=${address} rel="noopener">${title}</a>` : title;
};

/** "Dijkstad doet dit op een eigen manier: Huiskamer op school", and what they changed. */
const takenOver = (adoption: Adoption, view: NetworkView): TemplateResult => {
  const { words } = view;
  const organisation = view.organisation(adoption.organisation);
  const sentence = formatMessage(
    words.sentences.takenOver,
    {
      name: organisation ? view.name(organisation) : words.sentences.someone,
      state: view.adoption.sentences.states[adoption.state],
      practice: view.name(subjectOf(adoption, view)),
    },
    words.language,
  );
  const changed = adoption.changed ?? adoption.result;
  return html`${named('adoption', sentence, view)}
  ${changed === undefined ? nothing : html`<p class="named">${localizedSpan(view.texts.read(changed))}</p>`}`;
};

const subjectOf = ({ practice, about, id }: Adoption, view: NetworkView): ShownText => {
  const known = practice === undefined ? undefined : view.record(practice, ({ practices = [] }) => practices);
  if (known) return view.title(known);
  return about === undefined ? { text: practice ?? id, lang: '' } : view.texts.read(about);
};
