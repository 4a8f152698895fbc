import type { Action, Catalogue, Contribution, Goal, LocalizedText, Organisation, SharedAgenda } from '@gedeeld/core';
import { newId } from '@gedeeld/core';

import type { DocumentEdit } from './document-edit.js';
import type { Path } from './path.js';

/** Every id of a document, so that a new one is nobody else's. */
export const takenIds = (catalogue: Catalogue): Set<string> => {
  const taken = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') taken.add(value.id);
    for (const part of Object.values(value)) look(part);
  };
  look({ ...catalogue, id: undefined });
  return taken;
};

/** A goal with a title and nothing else; the first one of an agenda is shared, because an agenda exists for that. */
export const newGoal = (catalogue: Catalogue, agenda: SharedAgenda, title: string): Goal => ({
  id: newId(title, takenIds(catalogue)),
  title,
  ...(agenda.goals.length === 0 && { shared: true }),
  domains: [],
  indicators: [],
  sources: [],
});

/** An action that is an idea of the coordinator until someone says otherwise. */
export const newAction = (catalogue: Catalogue, title: string, owner: string): Action => ({
  id: newId(title, takenIds(catalogue)),
  title,
  owner,
  partners: [],
  status: 'idea',
  domains: [],
  area: [],
});

export const newOrganisation = (catalogue: Catalogue, name: string): Organisation => ({
  id: newId(name, takenIds(catalogue)),
  name,
  kind: 'other',
});

/** A claim with nothing but its ends, and perhaps a reason. */
export const newContribution = (from: string, to: string, because?: LocalizedText): Contribution => ({
  from,
  to,
  ...(because !== undefined && { because }),
  evidence: [],
  evidenceFrom: [],
  confirmedBy: [],
  needs: [],
  questions: [],
});

/** Puts a record at the end of a list. */
export const appended = (list: Path, length: number, value: unknown): DocumentEdit => ({
  kind: 'insert',
  list,
  at: length,
  value,
});

/** A new partner: among the organisations, and among the partners of the agenda. */
export const partnerEdit = (catalogue: Catalogue, agenda: number, organisation: Organisation): DocumentEdit => ({
  kind: 'all',
  edits: [
    appended(['organisations'], catalogue.organisations.length, organisation),
    appended(['agendas', agenda, 'partners'], catalogue.agendas[agenda]?.partners.length ?? 0, organisation.id),
  ],
});
