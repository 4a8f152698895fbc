import type { Action, Catalogue, Contribution, Evidence, LocalizedText, Ref, Source } from '@gedeeld/core';
import { lookupText } from '@gedeeld/core';

import { safeUrl } from '../shared/safe-url.js';
import type { ActionDraft, ClaimDraft } from './draft.js';
import { isEmpty, KNOWINGS } from './draft.js';

/** A draft as records of the agenda. */
export interface DraftRecords {
  readonly action: Action;
  /** Those whose goal was chosen. */
  readonly contributions: readonly Contribution[];
}

/** Who sends a draft that names no organisation of the catalogue. */
export const SENDER = 'afzender';

/**
 * A draft as an action of the agenda, with what it contributes: goals by their own ids, and everything from a file that
 * the form does not ask. `today` is the day on which a delivery is told that was not told before.
 */
export const recordsOf = (draft: ActionDraft, catalogue: Catalogue, today: string): DraftRecords => ({
  action: actionOf(draft, ownerOf(draft, catalogue), today),
  contributions: draft.claims.flatMap((claim) => contributionOf(claim, draft) ?? []),
});

/** The organisation that was chosen, or that has the name that was written; else the sender, whoever that is. */
const ownerOf = ({ owner, ownerName, file, language }: ActionDraft, catalogue: Catalogue): Ref => {
  if (owner !== '') return owner;
  const name = ownerName.trim().toLowerCase();
  const known = catalogue.organisations.find(
    (one) => lookupText(one.name, [catalogue.language, language], catalogue.language).text.toLowerCase() === name,
  );
  return known?.id ?? `${file}#${SENDER}`;
};

const actionOf = (draft: ActionDraft, owner: Ref, today: string): Action => {
  const { kept, from, delivered, language } = draft;
  const { period, deliveredAsPlanned, ...rest } = kept ?? NOTHING_KEPT;
  return {
    ...rest,
    id: draft.id,
    title: rewritten(kept?.title, draft.title, language),
    owner,
    status: draft.status ?? 'idea',
    domains: draft.domains,
    ...(from !== '' && { period: { ...period, from } }),
    ...(delivered !== undefined && {
      deliveredAsPlanned:
        deliveredAsPlanned?.answer === delivered ? deliveredAsPlanned : { answer: delivered, on: today },
    }),
  };
};

const NOTHING_KEPT: Pick<Action, 'partners' | 'area'> & Partial<Action> = { partners: [], area: [] };

const contributionOf = (claim: ClaimDraft, { id, language }: ActionDraft): Contribution | undefined => {
  if (claim.goal === undefined) return undefined;
  const { because, otherFactors, effect, ...rest } = claim.kept ?? NOTHING_CLAIMED;
  return {
    ...rest,
    from: id,
    to: claim.goal,
    ...(claim.effect === 'undermines' || effect !== undefined ? { effect: claim.effect } : {}),
    ...(!isEmpty(claim.because) && { because: rewritten(because, claim.because, language) }),
    evidence: evidenceOf(claim, language),
    ...(!isEmpty(claim.otherFactors) && { otherFactors: rewritten(otherFactors, claim.otherFactors, language) }),
    needs: claim.needs,
  };
};

const NOTHING_CLAIMED: Pick<Contribution, 'evidenceFrom' | 'confirmedBy' | 'questions'> & Partial<Contribution> = {
  evidenceFrom: [],
  confirmedBy: [],
  questions: [],
};

/** Their own evidence in its place among what the file had; at the end when it is new. */
const evidenceOf = (claim: ClaimDraft, language: string): readonly Evidence[] => {
  const kept = claim.kept?.evidence ?? [];
  const own = kept.find(isOwn);
  const others = kept.filter((one) => one !== own);
  const now = ownEvidence(claim, own, language);
  const at = own === undefined ? others.length : kept.indexOf(own);
  return now === undefined ? others : others.toSpliced(at, 0, now);
};

/** Evidence such as the form asks for. */
export const isOwn = ({ scheme, level, direction }: Evidence): boolean =>
  scheme === 'local' && KNOWINGS.some((knowing) => knowing === level) && direction !== 'unknown';

const ownEvidence = (claim: ClaimDraft, kept: Evidence | undefined, language: string): Evidence | undefined => {
  const { knowing, seen, sight, source } = claim;
  if (knowing === undefined) return undefined;
  const { source: keptSource, note, ...rest } = kept ?? {};
  return {
    ...rest,
    scheme: 'local',
    level: knowing,
    direction: isSeen(knowing) ? seen : 'positive',
    ...(!isEmpty(source) && { source: sourceOf(source, keptSource, language) }),
    ...(!isEmpty(sight) && { note: rewritten(note, sight, language) }),
  };
};

/** Whether something was seen, so that it can be asked what. */
export const isSeen = (knowing: ClaimDraft['knowing']): boolean => knowing === 'observed' || knowing === 'compared';

const sourceOf = (text: string, kept: Source | undefined, language: string): Source => {
  if (kept !== undefined && sourceText(kept, language) === text) return kept;
  const url = /^https?:\/\/\S+$/i.test(text) ? safeUrl(text) : undefined;
  return url === undefined ? { title: text } : { url };
};

/** A source as one line: its address, else its name. */
export const sourceText = ({ url, title }: Source, language: string): string => url ?? textIn(title, language);

/** A text with these words in its language; the other languages of the file, and the text itself, stay as they were. */
const rewritten = (kept: LocalizedText | undefined, text: string, language: string): LocalizedText => {
  if (kept === undefined || typeof kept === 'string') return text;
  return textIn(kept, language) === text ? kept : { ...kept, [language]: text };
};

/** The words of a text in a language, or the nearest there are. */
export const textIn = (text: LocalizedText | undefined, language: string): string =>
  text === undefined ? '' : lookupText(text, [language], language).text;
