import type { Day } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import type { LocalContext } from '../model/local-context.js';
import type { Fit } from '../place/similarity.js';
import { similarity } from '../place/similarity.js';
import type { GradeRank } from './grade-rank.js';
import { DECLARED, gradeRank, REASONED } from './grade-rank.js';
import type { Ladder } from './ladder.js';
import { hasLapsed, isDoubt } from './lapse.js';

/** Where and when evidence is weighed. */
export interface Circumstances {
  readonly ladder: Ladder;
  readonly today: Day;
  /** The place in which the claim is made. */
  readonly context?: LocalContext | undefined;
  /** The evidence stands with the claim itself, and was not taken over from a practice. */
  readonly own?: boolean;
  /** The claim says that something hinders: then no evidence about it lapses. */
  readonly undermining?: boolean;
}

/** What one piece of evidence is worth for one claim, and why. */
export interface GradedEvidence {
  readonly rank: GradeRank;
  /** What its level is worth in the place where it was seen, on the day it was given, with a source. */
  readonly mapped: GradeRank;
  /** How like ours the place is where it was seen; `here` when it was seen in this agenda's own place. */
  readonly context: Fit | 'here';
  readonly expired: boolean;
  readonly unsourced: boolean;
}

/**
 * The grade of one piece of evidence: its own scheme's level on our ladder, lower by a step for every reason to doubt
 * that it holds here and now (after GRADE's downgrading for indirectness). It never falls below `declared`: someone
 * did look. Evidence without a source is hearsay, worth no more than a good reason.
 *
 * @example
 * const evidence = { scheme: 'nji', level: 'good-indications', direction: 'positive', source: { title: 'NJi' }, on: '2025' };
 * gradeOf(gradeEvidence(evidence, { ladder: ladderWith(), today: '2026-06-01' }).rank); // → 'observed'
 */
export const gradeEvidence = (evidence: Evidence, circumstances: Circumstances): GradedEvidence => {
  const mapped = mappedRank(evidence, circumstances.ladder);
  const context = contextOf(evidence, circumstances);
  const expired = !circumstances.undermining && !isDoubt(evidence) && hasLapsed(evidence, circumstances.today);
  const unsourced = evidence.source === undefined;
  const credible = unsourced ? Math.min(mapped, REASONED) : mapped;
  const lowered = credible - STEPS_DOWN[context] - (expired ? 1 : 0);
  const rank = mapped === 0 ? 0 : Math.max(DECLARED, lowered);
  return { rank, mapped, context, expired, unsourced };
};

/** How many grades evidence loses for the place where it was seen. */
export const STEPS_DOWN: Readonly<Record<GradedEvidence['context'], number>> = {
  here: 0,
  near: 0,
  partly: 1,
  unknown: 1,
  far: 2,
};

/** 0 for `unrated`, and for a scheme or level the ladder does not have: it counts for nothing, but is shown. */
const mappedRank = (evidence: Evidence, ladder: Ladder): GradeRank => {
  if (evidence.scheme === 'unrated' || evidence.level === undefined) return 0;
  const grade = ladder.get(evidence.scheme)?.get(evidence.level);
  return grade === undefined ? 0 : gradeRank(grade);
};

const contextOf = (evidence: Evidence, { own, context }: Circumstances): GradedEvidence['context'] => {
  if (evidence.scheme === 'unrated') return 'unknown';
  if (own && evidence.scheme === 'local') return 'here';
  if (context === undefined || evidence.context === undefined) return 'unknown';
  return similarity(context, evidence.context).fit;
};
