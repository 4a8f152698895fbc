import type { Circumstances } from '../evidence/grade-evidence.js';
import { gradeEvidence } from '../evidence/grade-evidence.js';
import type { GradeRank } from '../evidence/grade-rank.js';
import { DECLARED, gradeOf, OBSERVED, REASONED } from '../evidence/grade-rank.js';
import type { Contribution } from '../model/contribution.js';
import type { Evidence, EvidenceDirection } from '../model/evidence.js';
import { EVIDENCE_DIRECTIONS } from '../model/evidence.js';
import { isBlank } from '../model/localized-text.js';
import type { Practice } from '../model/practice.js';
import type { LinkEvidence } from './link.js';
import type { References } from './references.js';

/** What a contribution is worth as a claim, and what that rests on. */
export interface GradedContribution {
  readonly rank: GradeRank;
  /** The best evidence that the claim holds. */
  readonly support: GradeRank;
  /** The best evidence that it does not. */
  readonly doubt: GradeRank;
  /** The evidence against it outweighs the evidence for it. */
  readonly refuted: boolean;
  /** Someone said why. */
  readonly reasoned: boolean;
  /** Some evidence that the claim holds has no source. */
  readonly unsourcedSupport: boolean;
  readonly items: readonly LinkEvidence[];
}

/**
 * A function that grades contributions made in these circumstances. What was weighed before is not weighed again: neither
 * the evidence of a practice, nor evidence that says what other evidence said.
 */
export const contributionGrader = (
  circumstances: Circumstances,
  references: References,
): ((contribution: Contribution) => GradedContribution) => {
  const weighers = [false, true].map((undermining) => {
    const { ladder, today, context } = circumstances;
    const practices = practiceWeigher({ ladder, today, context, undermining, own: false });
    const own = ownWeigher({ ladder, today, context, undermining, own: true });
    return { practices, own };
  });
  return (contribution) => {
    const undermining = contribution.effect === 'undermines';
    const reasoned = !isBlank(contribution.because);
    const { evidence, evidenceFrom } = contribution;
    if (isEmpty(evidence) && isEmpty(evidenceFrom)) return gradeBare(undermining, reasoned);
    const { practices, own } = weighers[undermining ? 1 : 0]!;
    if (evidence?.length === 1 && isEmpty(evidenceFrom)) {
      const weighed = own(evidence[0]!);
      // Claims that rest on the same one piece of evidence are worth the same, and share what there is to say of it.
      return (weighed.alone[reasoned ? 1 : 0] ??= gradeClaim([weighed], { undermining, reasoned }));
    }
    const weighed = (evidence ?? NOTHING).map(own);
    for (const practice of practicesOf(contribution, references)) weighed.push(...practices(practice));
    return gradeClaim(weighed, { undermining, reasoned });
  };
};

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

/** One piece of evidence, and what it says about the claim it is weighed for. */
interface Weighed {
  readonly item: LinkEvidence;
  readonly rank: GradeRank;
  readonly says: 'yes' | 'no' | 'nothing';
  /** What a claim is worth that rests on nothing else: without a reason, and with one. */
  readonly alone: [GradedContribution?, GradedContribution?];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Every practice it takes evidence from, once, however often and in whatever way it is written. */
const practicesOf = ({ evidenceFrom }: Contribution, references: References): readonly Practice[] => {
  if (evidenceFrom === undefined || evidenceFrom.length === 0) return NOTHING;
  return [...new Set(evidenceFrom.flatMap((ref) => references.practice(ref) ?? NOTHING))];
};

/**
 * Weighs the evidence that stands with a claim itself. An agenda may hold a million pieces of it, and nearly all of them say
 * the same as another one: of the same scheme, level and day. What says when it expires or where it was seen has more to
 * it, and is weighed by itself.
 */
const ownWeigher = (circumstances: Circumstances): ((evidence: Evidence) => Weighed) => {
  const known = new Map<string, Map<string | undefined, Map<string | undefined, (Weighed | undefined)[]>>>();
  return (evidence) => {
    const { scheme, level, direction, on, expires, context, source } = evidence;
    if (expires !== undefined || context !== undefined) return weigh(evidence, circumstances, direction);
    const alike = listIn(mapIn(mapIn(known, scheme), level), on);
    const place = 2 * EVIDENCE_DIRECTIONS.indexOf(direction) + (source === undefined ? 0 : 1);
    return (alike[place] ??= weigh(evidence, circumstances, direction));
  };
};

const mapIn = <Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> => {
  let found = maps.get(key);
  if (found === undefined) maps.set(key, (found = new Map<Inner, Value>()));
  return found;
};

const listIn = <Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] => {
  let found = lists.get(key);
  if (found === undefined) lists.set(key, (found = []));
  return found;
};

const practiceWeigher = (circumstances: Circumstances): ((practice: Practice) => readonly Weighed[]) => {
  const known = new Map<Practice, readonly Weighed[]>();
  return (practice) => {
    let weighed = known.get(practice);
    if (weighed === undefined) {
      weighed = (practice.evidence ?? NOTHING).map((evidence) =>
        weigh(evidence, circumstances, circumstances.undermining ? turned(evidence.direction) : evidence.direction),
      );
      known.set(practice, weighed);
    }
    return weighed;
  };
};

/** A practice's evidence is about helping: that it helps speaks against the claim that it hinders, and the reverse. */
const turned = (direction: EvidenceDirection): EvidenceDirection => {
  if (direction === 'positive') return 'negative';
  return direction === 'negative' ? 'positive' : direction;
};

const weigh = (evidence: Evidence, circumstances: Circumstances, direction: EvidenceDirection): Weighed => {
  const { rank, context, expired, unsourced } = gradeEvidence(evidence, circumstances);
  const { scheme, level, on } = evidence;
  const grade = gradeOf(rank);
  const item: Mutable<LinkEvidence> = { scheme, direction: evidence.direction, grade, context, expired, unsourced };
  if (level !== undefined) item.level = level;
  if (on !== undefined) item.on = on;
  return { item, rank, says: ANSWERS[direction], alone: [] };
};

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** What was mixed, or nobody knows, counts for neither side, and is shown. */
const ANSWERS: Record<EvidenceDirection, Weighed['says']> = {
  positive: 'yes',
  none: 'no',
  negative: 'no',
  mixed: 'nothing',
  unknown: 'nothing',
};

/**
 * The best evidence decides, for the claim and against it. Doubt that rests on something seen, and on no less than the
 * belief does, refutes the claim. Without evidence a claim is worth what was said of it; but harm is not said of anyone
 * without a reason.
 */
const gradeClaim = (
  weighed: readonly Weighed[],
  { undermining, reasoned }: { readonly undermining: boolean; readonly reasoned: boolean },
): GradedContribution => {
  if (weighed.length === 0) return gradeBare(undermining, reasoned);
  let support = 0;
  let doubt = 0;
  let unsourcedSupport = false;
  for (const { says, rank, item } of weighed) {
    if (says === 'yes') support = Math.max(support, rank);
    if (says === 'no') doubt = Math.max(doubt, rank);
    unsourcedSupport ||= says === 'yes' && item.unsourced;
  }
  const refuted = doubt >= OBSERVED && doubt >= support;
  const silent = undermining && !reasoned;
  const rank = refuted || silent ? 0 : Math.max(support, reasoned ? REASONED : DECLARED);
  return { rank, support, doubt, refuted, reasoned, unsourcedSupport, items: weighed.map(({ item }) => item) };
};

const bare = (rank: GradeRank, reasoned: boolean): GradedContribution => ({
  rank,
  support: 0,
  doubt: 0,
  refuted: false,
  reasoned,
  unsourcedSupport: false,
  items: NOTHING,
});

/** What a claim is worth for which there is no evidence. */
export const gradeBare = (undermining: boolean, reasoned: boolean): GradedContribution =>
  BARE[undermining ? 1 : 0][reasoned ? 1 : 0];

/** A claim without evidence, which is what most claims are: helping or hindering, without a reason or with one. */
const BARE = [
  [bare(DECLARED, false), bare(REASONED, true)],
  [bare(0, false), bare(REASONED, true)],
] as const;
