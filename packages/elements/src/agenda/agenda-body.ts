import type { Action } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { heading } from '../shared/heading.js';
import { looseEntry } from './action-entry.js';
import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { GoalPart } from './goal-outline.js';
import { goalOutline } from './goal-outline.js';
import { goalPart } from './goal-section.js';

/** The goals with what helps them, the goals that help no shared one, and the actions that stand under no goal. */
export const agendaBody = (view: AgendaView, level: number): TemplateResult => {
  const { sentences } = view.words;
  const { shared, others } = goalOutline(view.data.agenda);
  const [theirs, notTheirs] = split(forLens(shared, view), view);
  const [otherTheirs] = split(others, view);
  const loose = view.data.agenda.actions.filter((action) => isLoose(action, view));
  const unlinked = loose.filter((action) => view.isForPartners && view.alignmentOf(action.id)?.verdict === 'unlinked');
  return html`${goals(theirs, sentences.goals, { level, view })} ${noActionOf(notTheirs, view)}
  ${goals(otherTheirs, shared.length === 0 ? sentences.goals : sentences.otherGoals, { level, view })}
  ${looseActions(unlinked, sentences.unlinkedActions, { level, view })}
  ${looseActions(
    loose.filter((action) => !unlinked.includes(action)),
    sentences.otherActions,
    { level, view },
  )}`;
};

const SCHOOLS: ReadonlySet<string> = new Set(['school', 'school-board', 'child-centre']);

/** Who works at a school reads first of the goals for which a school does something; else the order is the agenda's own. */
const forLens = (parts: readonly GoalPart[], view: AgendaView): readonly GoalPart[] => {
  const { lens } = view.data;
  if (lens !== 'school-leader' && lens !== 'teacher') return parts;
  const bySchools = new Set(parts.filter((part) => part.some(({ goal }) => isHelpedBySchool(goal.id, view))));
  return [...bySchools, ...parts.filter((part) => !bySchools.has(part))];
};

const isHelpedBySchool = (goal: string, view: AgendaView): boolean =>
  view.linksTo(goal).some(({ contribution }) => {
    const action = contribution.effect === 'undermines' ? undefined : view.action(contribution.from);
    return (
      action !== undefined && [action.owner, ...action.partners].some((one) => SCHOOLS.has(view.kindOf(one) ?? ''))
    );
  });

interface Place {
  readonly level: number;
  readonly view: AgendaView;
}

const goals = (parts: readonly GoalPart[], title: string, { level, view }: Place): TemplateResult | typeof nothing =>
  parts.length === 0
    ? nothing
    : html`<section class="goals">
        ${heading(level, title, 'section-title')} ${parts.map((part) => goalPart(part, level + 1, view))}
      </section>`;

/** The parts in which the partner who is asked for does something, and the others. */
const split = (
  parts: readonly GoalPart[],
  view: AgendaView,
): readonly [theirs: readonly GoalPart[], notTheirs: readonly GoalPart[]] => {
  if (view.data.partner === undefined) return [parts, []];
  const theirs = new Set(
    parts.filter((part) =>
      part.some(({ goal }) =>
        view.linksTo(goal.id).some(({ contribution }) => {
          const action = view.action(contribution.from);
          return action !== undefined && contribution.effect !== 'undermines' && view.isInPart(action);
        }),
      ),
    ),
  );
  return [[...theirs], parts.filter((part) => !theirs.has(part))];
};

const noActionOf = (parts: readonly GoalPart[], view: AgendaView): TemplateResult | typeof nothing => {
  if (parts.length === 0 || view.data.partner === undefined) return nothing;
  const { sentences, language } = view.words;
  const names = parts.flatMap(([head]) => (head ? [view.quoted(view.title(head.goal))] : []));
  return html`<p class="not-theirs">
    ${formatMessage(sentences.notTheirs, { count: names.length, goals: names }, language)}
  </p>`;
};

/** Whether an action helps no goal at all, and is not told of as a hindrance either. */
const isLoose = (action: Action, view: AgendaView): boolean => {
  if (!view.isInPart(action) || (action.status === 'stopped' && !view.isForPartners)) return false;
  const own = view.data.agenda.contributions.filter(({ from }) => from === action.id);
  const verdict = view.alignmentOf(action.id)?.verdict;
  const isHindrance = view.isForPartners && (verdict === 'contested' || verdict === 'counteracts');
  return !isHindrance && own.every(({ effect }) => effect === 'undermines');
};

const looseActions = (
  actions: readonly Action[],
  title: string,
  { level, view }: Place,
): TemplateResult | typeof nothing =>
  actions.length === 0
    ? nothing
    : html`<section class="loose">
        ${heading(level, title, 'section-title')}
        <ul class="actions">
          ${actions.map((action) => looseEntry(action, view))}
        </ul>
      </section>`;
