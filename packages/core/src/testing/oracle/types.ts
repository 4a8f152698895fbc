import type { Threshold } from '../../model/agenda-policy.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { ClaimStatus } from '../../model/claim-status.js';
import type { Contribution, Effect } from '../../model/contribution.js';
import type { EvidenceDirection } from '../../model/evidence.js';
import type { Grade } from '../../model/grade.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';

/*
 * The letters of the method, as the oracle uses them:
 *   g  how well a contribution is supported            h  the same, held down by what it needs
 *   V  how well a goal is supported by live actions    N  what is left of a link that needs something
 *   A  how well an action supports a goal              U  how well it is supported that an action hinders a goal
 */

/** Per scheme, the grade of each of its level codes. */
export type EvidenceLevels = Readonly<Record<string, Readonly<Record<string, Grade>>>>;

/** What a caller may ask instead of the usual bars. */
export interface OraclePolicyOption {
  readonly certain?: Threshold;
  readonly likely?: Threshold;
  readonly covered?: Grade;
  readonly evidenceLevels?: EvidenceLevels;
}

/** The bars that hold in one analysis. */
export interface OraclePolicy {
  readonly certain: Required<Threshold>;
  readonly likely: Required<Threshold>;
  readonly covered: Grade;
  readonly evidenceLevels?: EvidenceLevels;
}

/** As the options of the method itself. */
export interface OracleOptions {
  readonly today: string;
  readonly catalogues?: readonly Catalogue[];
  readonly policy?: OraclePolicyOption;
}

export type OracleVerdict =
  'inactive' | 'unlinked' | 'counteracts' | 'contested' | 'certain' | 'likely' | 'plausible' | 'unproven';

export type OracleCoverage = 'unknown' | 'gap' | 'stalled' | 'claimed' | 'thin' | 'covered';

export interface OracleItem {
  readonly scheme: string;
  readonly level: string | undefined;
  readonly direction: EvidenceDirection;
  readonly on: string | undefined;
  readonly grade: Grade;
  readonly context: 'near' | 'partly' | 'far' | 'unknown' | 'here';
  readonly expired: boolean;
  readonly unsourced: boolean;
}

/** A contribution with everything known of it; `g` and `h` are places on the ladder, 0 to 6. */
export interface OracleLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly effect: Effect;
  readonly contribution: Contribution;
  readonly items: readonly OracleItem[];
  /** Best grade of what speaks for the claim, and of what speaks against it. */
  readonly inFavour: number;
  readonly against: number;
  readonly refuted: boolean;
  readonly g: number;
  readonly h: number;
}

export type OracleChain = readonly OracleLink[];

export interface OracleGoalAlignment {
  readonly goal: string;
  readonly support: Grade;
  readonly harm: Grade;
  readonly status: ClaimStatus;
  readonly verdict: OracleVerdict;
  readonly chain: readonly string[];
  readonly weakest: readonly string[];
  readonly harmChain: readonly string[];
}

export interface OracleStep {
  readonly step: string;
  readonly subject: string;
}

export interface OracleActionAlignment {
  readonly action: string;
  readonly verdict: OracleVerdict;
  readonly hypothetical: boolean;
  readonly byGoal: readonly OracleGoalAlignment[];
  readonly nextSteps: readonly OracleStep[];
}

export interface OracleGoalCoverage {
  readonly goal: string;
  readonly shared: boolean;
  readonly coverage: OracleCoverage;
  readonly grade: Grade;
  readonly contributions: readonly {
    readonly contribution: string;
    readonly effect: Effect;
    readonly grade: Grade;
    readonly effective: Grade;
  }[];
}

export interface OracleFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly subjects: readonly string[];
}

export interface OracleHealth {
  readonly condition: string;
  readonly met: 'yes' | 'no' | 'unknown';
}

/** What the slow second implementation finds in an agenda. */
export interface OracleAnalysis {
  readonly agenda: string;
  readonly today: string;
  readonly policy: OraclePolicy;
  readonly incomplete: boolean;
  readonly links: readonly OracleLink[];
  readonly actions: readonly OracleActionAlignment[];
  readonly goals: readonly OracleGoalCoverage[];
  readonly findings: readonly OracleFinding[];
  readonly health: readonly OracleHealth[];
}

/** What every section of the oracle is given: the document, and what the sections before it found. */
export interface World {
  readonly agenda: SharedAgenda;
  readonly today: string;
  readonly catalogues: readonly Catalogue[];
  readonly policy: OraclePolicy;
  readonly links: readonly OracleLink[];
  /** V of every action and goal. */
  readonly value: ReadonlyMap<string, number>;
}

/** What the findings about actions and goals go by. */
export interface Judged {
  readonly actions: readonly OracleActionAlignment[];
  readonly goals: readonly OracleGoalCoverage[];
}
