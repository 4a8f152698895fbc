import { GedeeldError } from '../error.js';
import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import type { Day } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import type { Id, Ref } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { contributionGraph } from '../contributions/contribution-graph.js';
import type { References } from '../contributions/references.js';

/** One change to try on an agenda. */
export type Edit =
  | { readonly kind: 'stop' | 'start'; readonly action: Id }
  | { readonly kind: 'add-action'; readonly action: Action; readonly contributions: readonly Contribution[] }
  | { readonly kind: 'drop-partner'; readonly partner: Ref }
  | { readonly kind: 'add-evidence'; readonly contribution: Id; readonly evidence: Evidence }
  | { readonly kind: 'drop-evidence'; readonly contribution: Id; readonly index: number }
  | { readonly kind: 'set-today'; readonly today: Day };

/** An agenda and the day on which it is looked at. */
export interface Edited {
  readonly agenda: SharedAgenda;
  readonly today: Day;
}

/**
 * The agenda after the edits, applied in order; nothing that was given is changed. Throws a `GedeeldError` for an edit of
 * something that is not there.
 */
export const applyEdits = (before: Edited, edits: readonly Edit[], references: References): Edited =>
  edits.reduce((edited, edit) => applyEdit(edited, edit, references), before);

const applyEdit = ({ agenda, today }: Edited, edit: Edit, references: References): Edited => {
  switch (edit.kind) {
    case 'stop':
      return { today, agenda: withStatus(agenda, edit.action, 'stopped') };
    case 'start':
      return { today, agenda: withStatus(agenda, edit.action, 'running') };
    case 'add-action':
      return { today, agenda: withAction(agenda, edit.action, edit.contributions) };
    case 'drop-partner':
      return { today, agenda: withoutPartner(agenda, edit.partner, references) };
    case 'add-evidence':
      return { today, agenda: withEvidence(agenda, edit.contribution, (own) => [...own, edit.evidence]) };
    case 'drop-evidence':
      return { today, agenda: withEvidence(agenda, edit.contribution, (own) => without(own, edit)) };
    case 'set-today':
      return { today: edit.today, agenda };
    default:
      throw new GedeeldError('unknown-edit', `"${String((edit as Edit).kind)}" is not an edit`, { facts: { edit } });
  }
};

const withStatus = (agenda: SharedAgenda, id: Id, status: Action['status']): SharedAgenda => {
  const at = agenda.actions.findIndex((action) => action.id === id);
  if (at < 0) throw new GedeeldError('unknown-action', `The agenda has no action "${id}"`, { facts: { action: id } });
  return { ...agenda, actions: agenda.actions.with(at, { ...agenda.actions[at]!, status }) };
};

const withAction = (agenda: SharedAgenda, action: Action, contributions: readonly Contribution[]): SharedAgenda => ({
  ...agenda,
  actions: [...agenda.actions, action],
  contributions: [...agenda.contributions, ...contributions],
});

/** What the partner does stops; it is no partner of the agenda or of an action any more, and coordinates or confirms nothing. */
const withoutPartner = (agenda: SharedAgenda, partner: Ref, { iri }: References): SharedAgenda => {
  const left = iri(partner);
  const stays = (ref: Ref): boolean => iri(ref) !== left;
  const { coordinator, ...rest } = agenda;
  return {
    ...rest,
    ...(coordinator !== undefined && stays(coordinator) && { coordinator }),
    partners: (agenda.partners ?? []).filter(stays),
    actions: agenda.actions.map((action) => ({
      ...action,
      partners: (action.partners ?? []).filter(stays),
      status: stays(action.owner) ? action.status : 'stopped',
    })),
    contributions: agenda.contributions.map((contribution) =>
      (contribution.confirmedBy ?? []).every(stays)
        ? contribution
        : { ...contribution, confirmedBy: contribution.confirmedBy.filter(stays) },
    ),
  };
};

const withEvidence = (
  agenda: SharedAgenda,
  id: Id,
  change: (own: readonly Evidence[]) => readonly Evidence[],
): SharedAgenda => {
  const { linkIds } = contributionGraph(agenda);
  const at = agenda.contributions.findIndex((_, link) => linkIds.of(link) === id);
  const contribution = agenda.contributions[at];
  if (contribution === undefined) {
    throw new GedeeldError('unknown-contribution', `The agenda has no contribution "${id}"`, {
      facts: { contribution: id },
    });
  }
  const changed = { ...contribution, evidence: change(contribution.evidence ?? []) };
  return { ...agenda, contributions: agenda.contributions.with(at, changed) };
};

const without = (
  own: readonly Evidence[],
  { contribution, index }: { readonly contribution: Id; readonly index: number },
): readonly Evidence[] => {
  if (index in own) return own.toSpliced(index, 1);
  throw new GedeeldError('unknown-evidence', `The contribution "${contribution}" has no evidence ${index}`, {
    facts: { contribution, index },
  });
};
