import type { Circumstances } from '../evidence/grade-evidence.js';
import { gradeEvidence } from '../evidence/grade-evidence.js';
import type { GradeRank } from '../evidence/grade-rank.js';
import { OBSERVED } from '../evidence/grade-rank.js';
import type { EvidenceLevels } from '../evidence/ladder.js';
import { ladderWith } from '../evidence/ladder.js';
import type { Day } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import type { LocalContext } from '../model/local-context.js';
import type { Practice } from '../model/practice.js';
import type { JudgedEvidence } from './practice-search.js';

/** When and where the evidence for a practice is judged. */
export interface EvidenceAsker {
  readonly context?: LocalContext | undefined;
  /** Without it no evidence has lapsed. */
  readonly today?: Day | undefined;
  readonly evidenceLevels?: EvidenceLevels | undefined;
}

/** What the evidence for a practice is worth, each piece and all of it. */
export interface EvidenceJudgement {
  readonly evidence: readonly JudgedEvidence[];
  /** As for a contribution: the best that speaks for it, unless what speaks against it weighs as much. */
  readonly grade: GradeRank;
}

/**
 * Judges the evidence of practices for someone.
 *
 * @example
 * const [practice] = netherlands.practices;
 * evidenceJudge({ today: '2026-11-23' })(practice).evidence.length === practice.evidence.length; // → true
 */
export const evidenceJudge = ({
  context,
  today = BEFORE_ALL,
  evidenceLevels,
}: EvidenceAsker): ((practice: Pick<Practice, 'evidence'>) => EvidenceJudgement) => {
  const circumstances: Circumstances = { ladder: ladderWith(evidenceLevels), today, context };
  return (practice) => {
    const evidence = practice.evidence.map((item) => ({ evidence: item, judged: gradeEvidence(item, circumstances) }));
    return { evidence, grade: bestGrade(evidence) };
  };
};

/** A day before which nothing has lapsed. */
const BEFORE_ALL = '0000-01-01';

const bestGrade = (items: readonly JudgedEvidence[]): GradeRank => {
  const best = (directions: readonly Evidence['direction'][]): GradeRank =>
    Math.max(0, ...items.filter(({ evidence }) => directions.includes(evidence.direction)).map(rankOf));
  const speaksFor = best(['positive']);
  const speaksAgainst = best(['none', 'negative']);
  return speaksAgainst >= OBSERVED && speaksAgainst >= speaksFor ? 0 : speaksFor;
};

const rankOf = ({ judged }: JudgedEvidence): GradeRank => judged.rank;
