import type { Catalogue, SharedAgenda } from '@gedeeld/core';
import { buildAction, buildContribution } from '@gedeeld/core/testing';

import type { ActionDraft, ClaimDraft } from '../../action-check/draft.js';
import { emptyClaim, emptyDraft } from '../../action-check/draft.js';
import { keepDraft } from '../../action-check/saved-draft.js';
import type { TextStorage } from '../keep/kept-text.js';
import { agendaCatalogue, fullAgenda } from './agendas.js';

const UUID = '3f0c5a52-7f1e-4c7b-9a35-0d5d2b6f9c11';

/** A draft with these answers; its claims are given apart. */
const draftWith = (answers: Partial<ActionDraft>, ...claims: readonly Partial<ClaimDraft>[]): ActionDraft => ({
  ...emptyDraft({ uuid: UUID, language: 'nl' }),
  ...answers,
  claims: claims.length === 0 ? [emptyClaim()] : claims.map((claim) => ({ ...emptyClaim(), ...claim })),
});

const fruit = {
  goal: 'ontbijt',
  because: 'Wie niet kon ontbijten, eet toch iets voor de les begint.',
} satisfies Partial<ClaimDraft>;

/** The first four answers, and no more. */
export const planned = draftWith({ title: 'Fruit in de ochtend', status: 'planned' }, fruit);

/** Everything that one can fill in alone. */
export const delivered = draftWith(
  {
    title: 'Fruit in de ochtend',
    status: 'running',
    from: '2024-09-02',
    delivered: 'yes',
    owner: 'school',
    domains: ['health', 'poverty'],
  },
  {
    ...fruit,
    knowing: 'observed',
    sight: '45 van de 60 kinderen eten nu iets voor de les.',
    source: 'Telling van de conciërge, mei 2026',
    otherFactors: 'De school begint nu ook een kwartier later.',
  },
);

/** A draft for every verdict there is. */
export const draftsByVerdict = {
  certain: {
    ...delivered,
    claims: delivered.claims.map((claim) => ({
      ...claim,
      kept: buildContribution(delivered.id, 'ontbijt', { confirmedBy: ['welzijn'] }),
    })),
  },
  likely: delivered,
  plausible: planned,
  unproven: draftWith({ title: 'Voorlezen in de wachtkamer', status: 'running' }, { goal: 'taal' }),
  unlinked: draftWith({ title: 'Zwemfeest op zaterdag', status: 'idea', noGoal: true, domains: ['sport'] }),
  contested: draftWith({ title: 'Ontbijt zonder ouders', status: 'running' }, fruit, {
    goal: 'partners',
    effect: 'undermines',
    because: 'Ouders komen dan minder vaak de school in.',
  }),
  counteracts: draftWith(
    { title: 'Ouders betalen het schoolreisje', status: 'planned', noGoal: true },
    {},
    { goal: 'partners', effect: 'undermines', because: 'Wie het niet kan betalen, haakt af.' },
  ),
  inactive: { ...planned, status: 'stopped', kept: buildAction(planned.id) },
} as const satisfies Readonly<Record<string, ActionDraft>>;

/** Still an idea: the answer holds if it goes ahead. */
export const idea: ActionDraft = { ...planned, status: 'idea' };

/** The longest words there are. */
export const longDraft: ActionDraft = draftWith(
  {
    title: 'Onderwijsachterstandenbeleidsmedewerkersoverleg voor meertaligheidsondersteuningsvoorzieningen',
    status: 'running',
    owner: 'school',
    from: '2025/2026',
  },
  {
    goal: 'e',
    because: 'Arbeidsmarktgeletterdheidsbevorderingsmaatregelen helpen nieuwkomersgezinnen.',
    knowing: 'compared',
    source: 'https://www.rijksuniversiteitsbibliotheekvereniging.example/onderwijsachterstandenmonitor/2026',
  },
);

/** Storage that forgets everything with the page; `refuses` as a browser that keeps it closed does. */
export const memoryStorage = (refuses = false): TextStorage & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  const guard = (): void => {
    if (refuses) throw new DOMException('Access is denied', 'SecurityError');
  };
  return {
    kept,
    getItem: (key) => (guard(), kept.get(key) ?? null),
    setItem: (key, value) => (guard(), void kept.set(key, value)),
    removeItem: (key) => (guard(), void kept.delete(key)),
  };
};

/** The key under which the draft for an agenda is kept. */
export const keyOf = (agenda: SharedAgenda = fullAgenda, catalogue: Catalogue = agendaCatalogue): string =>
  `gedeeld-action-check:${catalogue.id}#${agenda.id}`;

/** Storage in which someone kept a draft before. */
export const storageWith = (draft: ActionDraft, agenda: SharedAgenda = fullAgenda): TextStorage => {
  const storage = memoryStorage();
  keepDraft(storage, keyOf(agenda), draft);
  return storage;
};
