import type { Action, Domain, Goal, Ref, ShownText, Verdict } from '@gedeeld/core';
import { DOMAINS, VERDICTS } from '@gedeeld/core';

import type { AgendaView } from '../shared/agenda/agenda-view.js';
import { isPresent } from '../shared/is-present.js';
import { sentenceCase } from '../shared/letter-case.js';

/** What the rows of the matrix are. */
export const MATRIX_ROWS = ['partners', 'domains'] as const;
/** What the rows of the matrix are: one of `MATRIX_ROWS`. */
export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** What someone does for one goal: how many actions there are of each verdict, from best to worst. */
export interface MatrixCell {
  readonly goal: Goal;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** Actions that help, whose verdict is not for this reader. */
  readonly unjudged: number;
}

/** A partner or domain, and what it does for every shared goal. */
export interface MatrixRow {
  readonly name: ShownText;
  readonly cells: readonly MatrixCell[];
}

/** Who does what for which shared goal: a row for each partner that is there or acts, or for each domain there is. */
export const matrixRows = (rows: MatrixRows, view: AgendaView): readonly MatrixRow[] => {
  const goals = sharedGoals(view);
  const live = view.data.agenda.actions.filter(({ status }) => status !== 'stopped');
  const grouped = rows === 'domains' ? byDomain(live, view) : byPartner(live, view);
  return grouped.map(({ name, actions }) => ({ name, cells: goals.map((goal) => cellOf(goal, actions, view)) }));
};

export const sharedGoals = (view: AgendaView): readonly Goal[] => view.data.agenda.goals.filter(({ shared }) => shared);

interface Group {
  readonly name: ShownText;
  readonly actions: readonly Action[];
}

const byDomain = (actions: readonly Action[], view: AgendaView): readonly Group[] =>
  DOMAINS.map((domain) => ({
    name: { text: sentenceCase(view.nameOf(domain, 'domain'), view.words.language), lang: view.words.language },
    actions: actions.filter((action) => view.isInPart(action) && domainsOf(action).has(domain)),
  }));

const domainsOf = ({ domains }: Action): ReadonlySet<Domain> => new Set(domains);

/** The partners and the coordinator, and whoever else does something, each once. */
const byPartner = (actions: readonly Action[], view: AgendaView): readonly Group[] => {
  const { agenda, partner } = view.data;
  const groups = new Map<Ref, { readonly ref: Ref; readonly actions: Set<Action> }>();
  const add = (ref: Ref, action?: Action): void => {
    const known = groups.get(view.iri(ref));
    if (known) {
      if (action) known.actions.add(action);
    } else groups.set(view.iri(ref), { ref, actions: new Set(action ? [action] : []) });
  };
  if (agenda.coordinator !== undefined) add(agenda.coordinator);
  for (const ref of agenda.partners) add(ref);
  for (const action of actions) for (const ref of [action.owner, ...action.partners]) add(ref, action);
  const shown = partner === undefined ? [...groups.values()] : [groups.get(view.iri(partner))].filter(isPresent);
  return shown.map((group) => ({ name: view.organisation(group.ref), actions: [...group.actions] }));
};

const cellOf = (goal: Goal, actions: readonly Action[], view: AgendaView): MatrixCell => {
  const counts = new Map<Verdict, number>();
  let unjudged = 0;
  for (const { id } of actions) {
    const toward = view.toward(id, goal.id);
    if (!toward || toward.verdict === 'unlinked') continue;
    if (view.shown(toward.verdict)) counts.set(toward.verdict, (counts.get(toward.verdict) ?? 0) + 1);
    else if (toward.chain.length > 0) unjudged += 1;
  }
  const found = VERDICTS.filter((verdict) => counts.has(verdict));
  return { goal, verdicts: found.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 })), unjudged };
};
