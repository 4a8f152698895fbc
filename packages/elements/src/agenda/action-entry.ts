import type { Action, GoalAlignment, ShownText, Verdict } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { localizedSpan } from '../shared/localized.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import { wholeDate } from '../shared/whole-date.js';
import { lowerFirst } from '../shared/letter-case.js';
import type { AgendaView, ShownLink } from '../shared/agenda/agenda-view.js';
import { chainDetails, questions, reason } from './link-details.js';

/** An action under the goal it helps: with its mark, who does it, and why it would help. */
export const actionEntry = (
  action: Action,
  { shown, toward }: { readonly shown: ShownLink; readonly toward: GoalAlignment | undefined },
  view: AgendaView,
): TemplateResult => {
  const verdict = view.shown(toward?.verdict ?? view.alignmentOf(action.id)?.verdict);
  const chain = verdict ? chainFrom(shown, toward, view) : [shown];
  return entry(
    view.title(action),
    verdict,
    html`${meta(action, verdict, view)} ${audience(action, view)} ${reason(shown, view)}
    ${chainDetails(chain, { graded: verdict !== undefined, weakest: toward?.weakest ?? [] }, view)}`,
  );
};

/** A parent asks for which children it is. */
const audience = (action: Action, view: AgendaView): TemplateResult | typeof nothing => {
  if (view.data.lens !== 'parent') return nothing;
  const { sentences, language } = view.words;
  const groups = view.groups(action.audience?.groups ?? []);
  const ages = action.audience?.ages;
  const text = ages
    ? formatMessage(groups ? sentences.childrenOfAge : sentences.ofAge, { groups, ...ages }, language)
    : groups;
  return html`<p class="meta">${formatMessage(sentences.forChild, { who: text || sentences.unknown }, language)}</p>`;
};

/** An action that stands under no goal. */
export const looseEntry = (action: Action, view: AgendaView): TemplateResult =>
  entry(
    view.title(action),
    view.shown(view.alignmentOf(action.id)?.verdict),
    meta(action, view.shown(view.alignmentOf(action.id)?.verdict), view),
  );

/** What hinders a goal, always with the reason why that is said. */
export const hindranceEntry = (shown: ShownLink, head: string, view: AgendaView): TemplateResult => {
  const { from } = shown.contribution;
  const action = view.action(from);
  const verdict = action ? view.toward(from, head)?.verdict : undefined;
  return entry(
    view.titleOf(from),
    verdict,
    html`${action ? meta(action, verdict, view) : nothing} ${reason(shown, view)} ${questions(shown, view)}`,
  );
};

const entry = (title: ShownText, verdict: Verdict | undefined, content: TemplateResult): TemplateResult =>
  html`<li class=${verdict ? 'action marked' : 'action'}>
    ${verdict ? verdictMark(verdict) : nothing}
    <p class="action-title">${localizedSpan(title)}</p>
    ${content}
  </li>`;

/** The verdict, who, and since when, on one line; nothing is said twice. */
const meta = (action: Action, verdict: Verdict | undefined, view: AgendaView): TemplateResult => {
  const who = view.list([action.owner, ...action.partners].map((one) => view.name(view.organisation(one))));
  const isSaid = verdict === 'inactive' || isHypothetical(action, verdict);
  return html`<p class="meta">
    ${verdict ? html`<span class="verdict">${verdictWords(action, verdict, view)}</span> · ` : nothing}${who}${
      isSaid ? nothing : html` · ${since(action, view)}`
    }
  </p>`;
};

const isHypothetical = ({ status }: Action, verdict: Verdict | undefined): boolean =>
  status === 'idea' && verdict !== undefined && verdict !== 'unlinked';

const verdictWords = (action: Action, verdict: Verdict, view: AgendaView): string => {
  const word = view.alignment.sentences.verdicts[verdict];
  return isHypothetical(action, verdict)
    ? formatMessage(
        view.words.sentences.hypothetical,
        { verdict: lowerFirst(word, view.words.language) },
        view.words.language,
      )
    : word;
};

const since = ({ status, period }: Action, view: AgendaView): string => {
  const { sentences, language } = view.words;
  if (!period) return sentences.statuses[status];
  return formatMessage(sentences.since[status], { from: wholeDate(period.from, language) }, language);
};

/** The chain for the verdict where it begins with this link; else the link alone. */
const chainFrom = (shown: ShownLink, toward: GoalAlignment | undefined, view: AgendaView): readonly ShownLink[] => {
  const chain = (toward?.chain ?? []).flatMap((id) => view.link(id) ?? []);
  return chain[0]?.at === shown.at ? chain : [shown];
};
