import { GedeeldError } from '../error.js';
import type { EvidenceScheme } from '../model/evidence.js';
import type { Grade } from '../model/grade.js';
import { GRADES } from '../model/grade.js';
import { blueprints } from './blueprints.js';
import { eefToolkit } from './eef-toolkit.js';
import { epic } from './epic.js';
import { essa } from './essa.js';
import { local } from './local.js';
import { nji } from './nji.js';
import type { Scale } from './scale.js';
import { sms } from './sms.js';

/** Scales that a caller puts in the place of the published ones: scheme → code → grade. */
export type EvidenceLevels = Readonly<Record<string, Readonly<Record<string, Grade>>>>;

/** Every scheme's scale. `unrated` has none: it was researched, but nobody gave it a level. */
export type Ladder = ReadonlyMap<string, Scale>;

/** Raised whenever a level of a published scale moves to another grade. */
export const LADDER_VERSION = 1;

/** The published mapping of each scheme's own levels to one ladder of grades. */
export const LADDER: Ladder = new Map<EvidenceScheme, Scale>([
  ['nji', nji],
  ['eef-toolkit', eefToolkit],
  ['essa', essa],
  ['epic', epic],
  ['sms', sms],
  ['blueprints', blueprints],
  ['local', local],
]);

/**
 * The published ladder with some schemes replaced, each as a whole: a code that the replacement does not name counts
 * for nothing. Throws a `GedeeldError` for a grade that does not exist.
 *
 * @example
 * ladderWith().has('nji'); // → true
 */
export const ladderWith = (levels: EvidenceLevels = {}): Ladder => {
  const schemes = Object.entries(levels).map(([scheme, codes]): [string, Scale] => {
    for (const [code, grade] of Object.entries(codes)) checkGrade(grade, `evidenceLevels.${scheme}.${code}`);
    return [scheme, new Map(Object.entries(codes))];
  });
  return schemes.length === 0 ? LADDER : new Map([...LADDER, ...schemes]);
};

const checkGrade = (grade: string, where: string): void => {
  if ((GRADES as readonly string[]).includes(grade)) return;
  throw new GedeeldError('unknown-grade', `${where}: "${grade}" is not a grade`, { facts: { where, grade } });
};
