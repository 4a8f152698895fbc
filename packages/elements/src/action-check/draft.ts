import type {
  Action,
  ActionStatus,
  Contribution,
  DeliveryAnswer,
  Domain,
  Effect,
  Id,
  Organisation,
  PartialDate,
  Ref,
} from '@gedeeld/core';

/** The four answers to "Hoe weet je dat?", which are the levels of our own scheme of evidence. */
export const KNOWINGS = ['declared', 'reasoned', 'observed', 'compared'] as const;
export type Knowing = (typeof KNOWINGS)[number];

/** What was seen, asked of who saw or compared something. */
export const SIGHTINGS = ['positive', 'mixed', 'none', 'negative'] as const;
export type Sighting = (typeof SIGHTINGS)[number];

/** What someone says of one goal: that the action helps it, or hinders it. */
export interface ClaimDraft {
  /** Not chosen yet: the claim is not part of the agenda yet either. */
  readonly goal: Id | undefined;
  readonly effect: Effect;
  readonly because: string;
  readonly knowing: Knowing | undefined;
  readonly seen: Sighting;
  /** What was seen, in their own words. */
  readonly sight: string;
  /** Where that stands: a web address, or the name of a report. */
  readonly source: string;
  readonly otherFactors: string;
  readonly needs: readonly Id[];
  /** As it stood in the file that is gone on with: what the form does not ask is kept from it. */
  readonly kept?: Contribution;
}

/** What someone has filled in about one action. Plain data; every text as it was written. */
export interface ActionDraft {
  /** The IRI of the file it will be. */
  readonly file: string;
  readonly id: Id;
  /** The language in which it is written, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** The answer "I do not know yet" to which goal it helps. */
  readonly noGoal: boolean;
  readonly status: ActionStatus | undefined;
  readonly from: PartialDate | '';
  readonly delivered: DeliveryAnswer | undefined;
  /** An organisation that the catalogue of the agenda has; else empty, and `ownerName` says who. */
  readonly owner: Ref | '';
  readonly ownerName: string;
  readonly domains: readonly Domain[];
  /** The first one is always there. */
  readonly claims: readonly ClaimDraft[];
  readonly kept?: Action;
  readonly keptOwner?: Organisation;
}

/** Nothing said yet of a goal. */
export const emptyClaim = (effect: Effect = 'supports'): ClaimDraft => ({
  goal: undefined,
  effect,
  because: '',
  knowing: undefined,
  seen: 'positive',
  sight: '',
  source: '',
  otherFactors: '',
  needs: [],
});

/** What tells one draft from another, and in which language it begins. */
export interface DraftOrigin {
  /** A UUID: two people who begin at once never have the same action. */
  readonly uuid: string;
  readonly language: string;
  readonly owner?: Ref | undefined;
}

/** An empty form. */
export const emptyDraft = ({ uuid, language, owner = '' }: DraftOrigin): ActionDraft => ({
  file: `urn:uuid:${uuid}`,
  id: `actie-${uuid}`,
  language,
  title: '',
  noGoal: false,
  status: undefined,
  from: '',
  delivered: undefined,
  owner,
  ownerName: '',
  domains: [],
  claims: [emptyClaim()],
});

/** The four questions that come before the first answer. */
export const FIRST_QUESTIONS = ['what', 'goal', 'why', 'progress'] as const;
export type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/**
 * Which of the first four questions are still open. Without a goal there is nothing to give a reason for; and who has
 * come to the last question may leave the reason open: the answer then says what is lacking.
 */
export const openQuestions = ({ title, noGoal, status, claims }: ActionDraft): readonly FirstQuestion[] => {
  const isGoalChosen = claims[0]?.goal !== undefined;
  const isReasonGiven = !isGoalChosen || !isEmpty(claims[0]?.because) || status !== undefined;
  const open: Readonly<Record<FirstQuestion, boolean>> = {
    what: isEmpty(title),
    goal: !isGoalChosen && !noGoal,
    why: !isReasonGiven || (!isGoalChosen && !noGoal),
    progress: status === undefined,
  };
  return FIRST_QUESTIONS.filter((question) => open[question]);
};

export const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** The draft with one claim changed. */
export const withClaim = (draft: ActionDraft, at: number, changes: Partial<ClaimDraft>): ActionDraft => ({
  ...draft,
  claims: draft.claims.map((claim, index) => (index === at ? { ...claim, ...changes } : claim)),
});
