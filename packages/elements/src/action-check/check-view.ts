import type { Goal, Id, ShownText } from '@gedeeld/core';

import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { CheckAnswer } from './check-answer.js';
import type { ActionDraft, ClaimDraft } from './draft.js';

/** What the parts of the form are drawn from, and what they can ask for. */
export interface CheckView {
  readonly draft: ActionDraft;
  /** Absent as long as one of the first four questions is open. */
  readonly answer: CheckAnswer | undefined;
  /** Of the agenda with the draft in it, or of the agenda alone. */
  readonly view: AgendaView;
  readonly words: AreaInLanguage<'actionCheck'>;
  readonly form: AreaInLanguage<'form'>['sentences'];
  readonly domains: AreaInLanguage<'words'>['sentences']['domains'];
  /** The level of the headings of the parts. */
  readonly level: number;
  /** What stands in the field for the date, also while it is no date. */
  readonly fromText: string;
  readonly fromFails: boolean;
  /** The file was asked for, and who does it is not said. */
  readonly ownerFails: boolean;
  readonly change: (changes: Partial<ActionDraft>) => void;
  readonly changeClaim: (at: number, changes: Partial<ClaimDraft>) => void;
  readonly writeFrom: (text: string, date: string | undefined) => void;
  /** Goes to a field of the form. */
  readonly goTo: (field: string) => void;
}

/** Goals that can be chosen for a claim: all, but for those that another claim of the same kind is about. */
export const goalsFor = ({ draft, view }: CheckView, at: number): readonly Goal[] => {
  const { effect } = draft.claims[at] ?? {};
  const taken = new Set(
    draft.claims.filter((claim, index) => index !== at && claim.effect === effect).map(({ goal }) => goal),
  );
  return view.data.agenda.goals.filter(({ id }) => !taken.has(id));
};

/** The titles of the goals that a goal helps, in the agenda as it is. */
export const goalsHelpedBy = ({ view }: CheckView, goal: Id): readonly ShownText[] =>
  view.data.agenda.contributions
    .filter(({ from, effect }) => from === goal && effect !== 'undermines')
    .map(({ to }) => view.titleOf(to));
