import type { Catalogue, Contribution, SharedAgenda } from '@gedeeld/core';
import { FORMAT, iriOf, splitRef } from '@gedeeld/core';

import type { ActionDraft } from './draft.js';
import { isEmpty } from './draft.js';
import { recordsOf, SENDER } from './draft-records.js';

/** The agenda that an action is checked against, with its own catalogue, and the day. */
export interface CheckPlace {
  readonly agenda: SharedAgenda;
  readonly catalogue: Catalogue;
  /** As `2026-11-25`. */
  readonly today: string;
}

/** What a file cannot do without, and is not filled in yet. */
export const lackingForFile = ({ title, owner, ownerName }: ActionDraft): readonly ('what' | 'owner')[] => [
  ...(isEmpty(title) ? (['what'] as const) : []),
  ...(owner === '' && isEmpty(ownerName) ? (['owner'] as const) : []),
];

/**
 * The action-check file: a catalogue with one agenda that holds one action and what it contributes, every goal by its
 * full IRI. The keeper of the agenda takes it in with `mergeAction` of core. The same draft on the same day gives the
 * same bytes. Nothing as long as something is lacking.
 */
export const checkFile = (draft: ActionDraft, { agenda, catalogue, today }: CheckPlace): string | undefined => {
  if (lackingForFile(draft).length > 0) return undefined;
  const { action, contributions } = recordsOf(draft, catalogue, today);
  const isKnown = splitRef(action.owner).catalogue !== draft.file;
  const owner = isKnown ? iriOf(action.owner, catalogue.id) : (draft.keptOwner?.id ?? SENDER);
  const document = {
    format: FORMAT,
    id: draft.file,
    title: action.title,
    publisher: owner,
    licence: catalogue.licence ?? 'CC0-1.0',
    language: draft.language,
    modified: today,
    organisations: isKnown ? [] : [{ kind: 'other', ...draft.keptOwner, id: owner, name: draft.ownerName }],
    agendas: [
      {
        id: agenda.id,
        title: textsOf(agenda.title, catalogue.language, draft.language),
        area: [],
        goals: [],
        actions: [ordered({ ...action, owner }, ACTION_FIELDS)],
        contributions: contributions.map((one) => ordered(withIris(one, catalogue.id), CONTRIBUTION_FIELDS)),
      },
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};

/** The title of the agenda, that says its language where the file is in another one. */
const textsOf = (title: SharedAgenda['title'], language: string, inFile: string): SharedAgenda['title'] =>
  typeof title === 'string' && language !== inFile && language !== 'und' ? { [language]: title } : title;

const withIris = (contribution: Contribution, catalogue: string): Contribution => ({
  ...contribution,
  to: iriOf(contribution.to, catalogue),
  needs: contribution.needs.map((ref) => iriOf(ref, catalogue)),
});

const ACTION_FIELDS = ['id', 'title', 'owner', 'partners', 'status', 'period', 'deliveredAsPlanned', 'domains'];
const CONTRIBUTION_FIELDS = ['id', 'from', 'to', 'effect', 'because', 'evidence', 'otherFactors', 'needs'];

/** A record with its fields in a fixed order, the others by name, and without empty lists. */
const ordered = (record: object, first: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .sort(([one], [other]) => place(one, first) - place(other, first) || (one < other ? -1 : 1)),
  );

const place = (field: string, first: readonly string[]): number =>
  first.includes(field) ? first.indexOf(field) : first.length;
