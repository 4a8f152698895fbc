import type { LocalizedText, PracticeUse, TrailOrigin, TrailStep } from '@gedeeld/core';
import { formatMessage, iriOf } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { QuestionAskEvent } from '../agenda/agenda.events.js';
import type { Definition } from '../shared/definition-list.js';
import { definitionList } from '../shared/definition-list.js';
import { isPresent } from '../shared/is-present.js';
import { localizedSpan } from '../shared/localized.js';
import { notice } from '../shared/notice.js';
import { wholeDate } from '../shared/whole-date.js';
import { askPractice } from './ask-practice.js';
import type { DetailView } from './detail-view.js';

/** Who does this already; how it travelled from one to the other, and what was kept, changed and left out. */
export const uses = (view: DetailView): TemplateResult => {
  const { sentences } = view.words;
  const travelled = view.data.trail?.steps ?? [];
  const others = view.practice.usedBy.filter((use) => !isOnTrail(use, travelled, view));
  if (travelled.length + others.length === 0) return html`<p class="unknown">${sentences.noUses}</p>`;
  const circular = (view.data.trail?.problems.length ?? 0) > 0;
  return html`${
    travelled.length === 0
      ? nothing
      : html`<ol class="trail">
          ${travelled.map((step) => html`<li class="adoption depth-${Math.min(step.depth, 3)}">${adoption(step, view)}</li>`)}
        </ol>`
  }
  ${circular ? notice(sentences.circle) : nothing} ${otherUses(others, travelled.length > 0, view)}`;
};

const isOnTrail = ({ organisation }: PracticeUse, steps: readonly TrailStep[], view: DetailView): boolean =>
  organisation !== undefined && steps.some((step) => step.organisation === view.iri(organisation));

const adoption = (step: TrailStep, view: DetailView): TemplateResult => {
  const { sentences, language } = view.words;
  const name = view.organisation(step.organisation);
  const facts = (['kept', 'changed', 'dropped', 'result'] as const).flatMap((fact): Definition[] => {
    const details = view.span(step[fact] as LocalizedText | undefined);
    return details ? [{ term: sentences[fact], details, room: 'line' }] : [];
  });
  const since =
    step.since === undefined
      ? ''
      : ` · ${formatMessage(sentences.since, { from: wholeDate(step.since, language) }, language)}`;
  const shownName = name ? view.name(name) : sentences.unknownPlace;
  return html`<p class="adopter">
      <strong>${name ? localizedSpan(name) : sentences.unknownPlace}</strong> ·
      ${view.adoption.sentences.states[step.state]}${since}
    </p>
    ${origins(step.from, view).map((line) => html` <p class="origin">${line}</p>`)}
    ${facts.length > 0 ? definitionList(facts) : nothing}
    ${askPractice(
      {
        label: formatMessage(sentences.askAdoption, { name: shownName }, language),
        line: formatMessage(sentences.askAdoptionLine, { practice: view.practiceName }, language),
        owner: name && view.name(name),
        event: () => new QuestionAskEvent({ practice: view.practice, adoption: step }),
      },
      view,
    )}`;
};

/** From whom or what the idea came, as far as anyone told. */
const origins = (from: TrailOrigin | undefined, view: DetailView): readonly string[] => {
  const { sentences, language } = view.words;
  if (!from) return [];
  const giver = from.organisation ?? organisationOf(from.adoption, view);
  const name = giver === undefined ? undefined : view.organisation(giver);
  const meeting = recordOf(from.meeting, view.data.meetings, view);
  const lesson = recordOf(from.lesson, view.data.lessons, view);
  return [
    name && formatMessage(sentences.learnedFrom, { name: view.name(name) }, language),
    from.role && formatMessage(sentences.fromRole, { role: view.roles([from.role]) }, language),
    meeting && formatMessage(sentences.atMeeting, { meeting: view.name(view.title(meeting)) }, language),
    lesson && formatMessage(sentences.fromLesson, { lesson: view.name(view.texts.read(lesson.text)) }, language),
  ].filter((line): line is string => isPresent(line) && line !== '');
};

const organisationOf = (adoption: string | undefined, { data }: DetailView): string | undefined =>
  data.trail?.steps.find((step) => step.adoption === adoption)?.organisation;

const recordOf = <Found extends { readonly id: string }>(
  ref: string | undefined,
  records: readonly Found[],
  { catalogues }: DetailView,
): Found | undefined =>
  ref === undefined
    ? undefined
    : records.find(({ id }) => ref === id || catalogues.some((catalogue) => iriOf(id, catalogue.id) === ref));

/** Places of which no more is told than that they do this, or did. */
const otherUses = (
  all: readonly PracticeUse[],
  hasTrail: boolean,
  view: DetailView,
): TemplateResult | typeof nothing => {
  if (all.length === 0) return nothing;
  const { sentences, language } = view.words;
  const named = all.flatMap((use) => {
    const name = use.organisation === undefined ? undefined : view.organisation(use.organisation);
    const place = name ? localizedSpan(name) : view.span(use.place);
    return place ? [html`<li>${place}${when(use, view)}</li>`] : [];
  });
  const count = all.length - named.length;
  const message = named.length === 0 && !hasTrail ? sentences.onlyUnnamed : sentences.unnamed;
  return html`<ul class="places">
    ${named} ${count > 0 ? html`<li>${formatMessage(message, { count }, language)}</li>` : nothing}
  </ul>`;
};

const when = ({ since, until }: PracticeUse, { words }: DetailView): string => {
  const { sentences, language } = words;
  if (since && until)
    return ` · ${formatMessage(sentences.sinceUntil, { from: wholeDate(since, language), to: wholeDate(until, language) }, language)}`;
  if (since) return ` · ${formatMessage(sentences.since, { from: wholeDate(since, language) }, language)}`;
  return until ? ` · ${formatMessage(sentences.until, { to: wholeDate(until, language) }, language)}` : '';
};
