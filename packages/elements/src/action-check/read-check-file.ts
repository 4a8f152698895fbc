import type { Catalogue, Contribution, Evidence, Id, Problem, Ref, SharedAgenda } from '@gedeeld/core';
import { iriOf, parseCatalogueText, splitRef } from '@gedeeld/core';

import type { CheckPlace } from './check-file.js';
import type { ActionDraft, ClaimDraft, Knowing } from './draft.js';
import { emptyClaim, SIGHTINGS } from './draft.js';
import { isOwn, sourceText, textIn } from './draft-records.js';

/** What a file gives to go on with. */
export interface ReadFile {
  /** Absent where the file holds no action that can be read. */
  readonly draft?: ActionDraft;
  /** How many of its claims are about goals that this agenda does not have. They are left out. */
  readonly elsewhere: number;
  readonly problems: readonly Problem[];
}

/** Reads an action-check file of any origin into a draft, with all that the form does not ask kept beside it. */
export const readCheckFile = (text: string, { agenda, catalogue }: Omit<CheckPlace, 'today'>): ReadFile => {
  const { catalogue: file, problems } = parseCatalogueText(text);
  const part = file?.agendas.find(({ actions }) => actions.length > 0);
  const action = part?.actions[0];
  if (!file || !part || !action) return { elsewhere: 0, problems };
  const language = file.language === 'und' ? catalogue.language : file.language;
  const own = part.contributions.filter(({ from }) => from === action.id);
  const all = own.flatMap((one) => claimOf(one, { file, agenda, catalogue, language }) ?? []);
  // What helps is asked first.
  const claims = [
    ...all.filter(({ effect }) => effect === 'supports'),
    ...all.filter(({ effect }) => effect !== 'supports'),
  ];
  const ref = iriOf(action.owner, file.id);
  const sender = file.organisations.find(({ id }) => iriOf(id, file.id) === ref);
  const draft: ActionDraft = {
    file: file.id,
    id: freeId(action.id, local(ref, catalogue), agenda),
    language,
    title: textIn(action.title, language),
    noGoal: claims.every(({ effect }) => effect === 'undermines'),
    status: action.status,
    from: action.period?.from ?? '',
    delivered: action.deliveredAsPlanned?.answer,
    owner: sender ? '' : local(ref, catalogue),
    ownerName: sender ? textIn(sender.name, language) : '',
    domains: action.domains,
    claims: claims.some(({ effect }) => effect === 'supports') ? claims : [emptyClaim(), ...claims],
    kept: action,
    ...(sender && { keptOwner: sender }),
  };
  return { draft, elsewhere: own.length - claims.length, problems };
};

/** The id that the agenda will give it: another one where somebody else's action, or a goal, has this one. */
const freeId = (id: Id, owner: Ref, { actions, goals }: SharedAgenda): Id => {
  const taken = new Set([...actions.filter((one) => one.owner !== owner), ...goals].map((one) => one.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
};

/** What a claim of a file is read with. */
interface Reading {
  readonly file: Catalogue;
  readonly agenda: SharedAgenda;
  readonly catalogue: Catalogue;
  readonly language: string;
}

const claimOf = (contribution: Contribution, reading: Reading): ClaimDraft | undefined => {
  const { file, agenda, catalogue, language } = reading;
  const goal = local(iriOf(contribution.to, file.id), catalogue);
  if (!agenda.goals.some(({ id }) => id === goal)) return undefined;
  const own = contribution.evidence.find(isOwn);
  return {
    goal,
    effect: contribution.effect ?? 'supports',
    because: textIn(contribution.because, language),
    otherFactors: textIn(contribution.otherFactors, language),
    needs: contribution.needs.map((ref) => local(iriOf(ref, file.id), catalogue)),
    ...knowledgeOf(own, language),
    kept: contribution,
  };
};

const knowledgeOf = (
  own: Evidence | undefined,
  language: string,
): Pick<ClaimDraft, 'knowing' | 'seen' | 'sight' | 'source'> => ({
  knowing: own?.level as Knowing | undefined,
  seen: SIGHTINGS.find((seen) => seen === own?.direction) ?? 'positive',
  sight: textIn(own?.note, language),
  source: own?.source === undefined ? '' : sourceText(own.source, language),
});

/** A reference into the agenda's own catalogue by its id; any other as it is. */
const local = (iri: Ref, { id }: Catalogue): Ref => {
  const ref = splitRef(iri);
  return ref.catalogue === id ? ref.id : iri;
};
