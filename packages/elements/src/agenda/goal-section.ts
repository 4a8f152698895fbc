import { gradeRank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { shownCoverage } from '../shared/agenda/shown-coverage.js';
import { fill } from '../shared/fill.js';
import { heading } from '../shared/heading.js';
import { indicatorLine } from '../shared/indicator/indicator-line.js';
import { localizedSpan } from '../shared/localized.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { safeUrl } from '../shared/safe-url.js';
import { actionEntry, hindranceEntry } from './action-entry.js';
import type { AgendaView, ShownLink } from '../shared/agenda/agenda-view.js';
import type { GoalPart, OutlinedGoal } from './goal-outline.js';
import { chainDetails, reason } from './link-details.js';

/** A goal, and below it the goals that help it: indented by space, for at most three steps. */
export const goalPart = (part: GoalPart, level: number, view: AgendaView): TemplateResult => {
  const head = part[0]?.goal.id ?? '';
  return html`<div class="part">${part.map((outlined) => goalSection(outlined, { head, level }, view))}</div>`;
};

interface Place {
  /** The goal that heads the part. */
  readonly head: string;
  readonly level: number;
}

const goalSection = (outlined: OutlinedGoal, place: Place, view: AgendaView): TemplateResult => {
  const { goal, depth, by } = outlined;
  const links = view.linksTo(goal.id);
  const toGoal = by === undefined ? undefined : view.linksTo(part(outlined, view)).find(({ at }) => at === by);
  const why = goal.why === undefined ? undefined : view.texts.read(goal.why);
  return html`<section class="goal depth-${Math.min(depth, 3)}">
    ${heading(place.level + Math.min(depth, 1), localizedSpan(view.title(goal)), depth === 0 ? 'goal-title' : 'sub-title')}
    ${coverageLine(goal.id, view)}
    ${why ? html`<p class="goal-why" lang=${why.lang} dir=${why.dir ?? nothing}>${why.text}</p>` : nothing}
    ${toGoal ? html`<div class="toward">${reason(toGoal, view)}${chainDetails([toGoal], { graded: isGraded(view), weakest: [] }, view)}</div>` : nothing}
    ${(view.isJudged ? goal.indicators : []).map((indicator) =>
      indicatorLine(indicator, { words: view.indicators, texts: view.texts, today: view.data.today }),
    )}
    ${actions(links, place.head, view)} ${hindrances(links, place.head, view)} ${invitation(outlined, view)}
  </section>`;
};

/** The goal that a goal below another one helps. */
const part = ({ by }: OutlinedGoal, view: AgendaView): string =>
  by === undefined ? '' : (view.data.agenda.contributions[by]?.to ?? '');

/** How well a claim is supported is for who can do something about it. */
const isGraded = (view: AgendaView): boolean => view.isForPartners;

const coverageLine = (goal: string, view: AgendaView): TemplateResult | typeof nothing => {
  // That nobody does anything yet is said once, above.
  const coverage = shownCoverage(goal, view);
  if (!coverage) return nothing;
  return html`<p class="coverage">${coverageMark(coverage.mark)} <span>${coverage.word}</span></p>`;
};

const actions = (links: readonly ShownLink[], head: string, view: AgendaView): TemplateResult | typeof nothing => {
  const entries = links.flatMap((shown) => {
    const { from, effect } = shown.contribution;
    const action = view.action(from);
    if (!action || effect === 'undermines' || !isShown(action, view)) return [];
    return [actionEntry(action, { shown, toward: view.toward(from, head) }, view)];
  });
  return entries.length === 0
    ? nothing
    : html`<ul class="actions">
        ${entries}
      </ul>`;
};

/** What has stopped is of interest to the partners alone. */
const isShown = (action: NonNullable<ReturnType<AgendaView['action']>>, view: AgendaView): boolean =>
  view.isInPart(action) && (view.isForPartners || action.status !== 'stopped');

const hindrances = (links: readonly ShownLink[], head: string, view: AgendaView): TemplateResult | typeof nothing => {
  const shown = links.filter((link) => hinders(link, head, view));
  if (shown.length === 0) return nothing;
  return html`<p class="label">${view.words.sentences.hinders}</p>
    <ul class="actions">
      ${shown.map((link) => hindranceEntry(link, head, view))}
    </ul>`;
};

/** Harm is shown to the partners alone, and never without a reason: without one it is worth nothing. */
const hinders = ({ contribution, link }: ShownLink, head: string, view: AgendaView): boolean => {
  if (!view.isForPartners || link?.effect !== 'undermines' || gradeRank(link.effective) < REASONED) return false;
  const action = view.action(contribution.from);
  if (!action) return view.data.partner === undefined;
  const verdict = view.toward(action.id, head)?.verdict;
  return view.isInPart(action) && (verdict === 'contested' || verdict === 'counteracts');
};

const REASONED = gradeRank('reasoned');

/** A goal that nobody works on invites who could. */
const invitation = ({ goal }: OutlinedGoal, view: AgendaView): TemplateResult | typeof nothing => {
  const { contact } = view.data.agenda;
  const coverage = view.coverage(goal.id)?.coverage;
  const address = safeUrl(contact?.url);
  if (!contact || !address || (coverage !== 'gap' && coverage !== 'stalled')) return nothing;
  const { sentences, language } = view.words;
  const link = html`<a href=${address} rel="noopener"
    >${localizedSpan(view.texts.read(contact.name ?? contact.role))}</a
  >`;
  return html`<p class="invite">${fill(sentences.invite, { contact: link }, language)}</p>`;
};
