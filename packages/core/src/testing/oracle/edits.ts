import type { Action } from '../../model/action.js';
import type { Contribution } from '../../model/contribution.js';
import type { Evidence } from '../../model/evidence.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import { gradeLinks } from './contribution-grade.js';
import { fullIri } from './references.js';
import type { OracleOptions } from './types.js';

/** A change to try in an agenda. */
export type OracleEdit =
  | { readonly kind: 'stop' | 'start'; readonly action: string }
  | { readonly kind: 'add-action'; readonly action: Action; readonly contributions: readonly Contribution[] }
  | { readonly kind: 'drop-partner'; readonly partner: string }
  | { readonly kind: 'add-evidence'; readonly contribution: string; readonly evidence: Evidence }
  | { readonly kind: 'drop-evidence'; readonly contribution: string; readonly index: number }
  | { readonly kind: 'set-today'; readonly today: string };

interface Document {
  readonly agenda: SharedAgenda;
  readonly options: OracleOptions;
}

/** The document and the day after all edits, in the order given. */
export const editDocument = (agenda: SharedAgenda, options: OracleOptions, edits: readonly OracleEdit[]): Document =>
  edits.reduce(editOnce, { agenda, options });

const editOnce = ({ agenda, options }: Document, edit: OracleEdit): Document => {
  const changed = (parts: Partial<SharedAgenda>): Document => ({ agenda: { ...agenda, ...parts }, options });
  switch (edit.kind) {
    case 'stop':
    case 'start':
      return changed({ actions: withStatus(agenda, edit.action, edit.kind === 'stop' ? 'stopped' : 'running') });
    case 'add-action':
      return changed({
        actions: [...agenda.actions, edit.action],
        contributions: [...agenda.contributions, ...edit.contributions],
      });
    case 'drop-partner':
      return { agenda: withoutPartner(agenda, edit.partner, options), options };
    case 'add-evidence':
      return changed({
        contributions: withEvidence(agenda, { options, id: edit.contribution }, (own) => [...own, edit.evidence]),
      });
    case 'drop-evidence':
      return changed({
        contributions: withEvidence(agenda, { options, id: edit.contribution }, (own) =>
          own.filter((_, index) => index !== edit.index),
        ),
      });
    case 'set-today':
      return { agenda, options: { ...options, today: edit.today } };
  }
};

const withStatus = (agenda: SharedAgenda, id: string, status: Action['status']): Action[] =>
  agenda.actions.map((action) => (action.id === id ? { ...action, status } : action));

const withEvidence = (
  agenda: SharedAgenda,
  { options, id }: { options: OracleOptions; id: string },
  edit: (own: readonly Evidence[]) => Evidence[],
): Contribution[] =>
  gradeLinks(agenda, options).map((link) =>
    link.id === id ? { ...link.contribution, evidence: edit(link.contribution.evidence) } : link.contribution,
  );

const withoutPartner = (agenda: SharedAgenda, partner: string, { catalogues = [] }: OracleOptions): SharedAgenda => {
  const is = (ref: string): boolean => fullIri(ref, catalogues) === fullIri(partner, catalogues);
  const others = (refs: readonly string[]): string[] => refs.filter((ref) => !is(ref));
  const { coordinator, ...rest } = agenda;
  return {
    ...rest,
    ...(coordinator === undefined || is(coordinator) ? {} : { coordinator }),
    partners: others(agenda.partners),
    actions: agenda.actions.map((action) => ({
      ...action,
      partners: others(action.partners),
      ...(is(action.owner) ? { status: 'stopped' } : {}),
    })),
    contributions: agenda.contributions.map((one) => ({ ...one, confirmedBy: others(one.confirmedBy) })),
  };
};
