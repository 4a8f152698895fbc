import type { PartialDate } from './date.js';
import type { LocalContext } from './local-context.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** Who judged the evidence. `unrated`: it was researched, but no scheme gave it a level. */
export const EVIDENCE_SCHEMES = [
  'nji',
  'eef-toolkit',
  'essa',
  'epic',
  'sms',
  'blueprints',
  'local',
  'unrated',
] as const;
/** The databank or scale in whose words evidence is given. `unrated`: researched, without a level. */
export type EvidenceScheme = (typeof EVIDENCE_SCHEMES)[number];

/** What was seen: that it helps, does nothing, does some of both, does harm, or that nobody knows. */
export const EVIDENCE_DIRECTIONS = ['positive', 'none', 'mixed', 'negative', 'unknown'] as const;
/** What the research saw: that it helps, no difference, both, or harm. */
export type EvidenceDirection = (typeof EVIDENCE_DIRECTIONS)[number];

/** One judgement (in Dutch: bewijs) on a practice or on a contribution, in the words of its own scheme. */
export interface Evidence {
  readonly scheme: EvidenceScheme;
  /** A level of the scheme, in the scheme's own code; absent for `unrated`. */
  readonly level?: string;
  readonly direction: EvidenceDirection;
  readonly on?: PartialDate;
  readonly expires?: PartialDate;
  /** The place where it was seen. */
  readonly context?: LocalContext;
  readonly source?: Source;
  readonly note?: LocalizedText;
}
