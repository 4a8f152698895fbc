import type { Evidence } from '../../model/evidence.js';
import type { Effect } from '../../model/contribution.js';
import { firstDay, lastDay, yearsAfter } from './dates.js';
import { gradeName, gradeRank } from './grades.js';
import { fitOf } from './place.js';
import type { EvidenceLevels, OracleItem } from './types.js';
import type { LocalContext } from '../../model/local-context.js';

/** The published table of levels, one line per code: scheme, code, grade. */
const PUBLISHED = `
  nji well-described 1
  nji well-founded 2
  nji first-indications 3
  nji good-indications 4
  nji strong-indications 5
  eef-toolkit 0 1
  eef-toolkit 1 3
  eef-toolkit 2 3
  eef-toolkit 3 4
  eef-toolkit 4 5
  eef-toolkit 5 6
  essa tier-4 2
  essa tier-3 3
  essa tier-2 4
  essa tier-1 5
  epic user-registry 1
  epic emergent 3
  epic promising 4
  epic best 5
  sms 1 3
  sms 2 3
  sms 3 4
  sms 4 4
  sms 5 5
  blueprints promising 5
  blueprints model 5
  blueprints model-plus 6
  local declared 1
  local reasoned 2
  local observed 3
  local compared 4`
  .split('\n')
  .map((line) => line.trim().split(' '));

/** Where an item stands: on which link, whether it came with a practice, and what it is compared with. */
export interface ItemSetting {
  readonly today: string;
  readonly here: LocalContext | undefined;
  readonly levels: EvidenceLevels | undefined;
  readonly effect: Effect;
  readonly fromPractice: boolean;
}

/** One evidence item as it counts on one link. */
export const gradeItem = (evidence: Evidence, setting: ItemSetting): OracleItem => {
  const level = mappedLevel(evidence, setting.levels);
  const unsourced = evidence.source === undefined;
  const context = contextOf(evidence, setting);
  const expired = isExpired(evidence, setting);
  const kContext = { here: 0, near: 0, unknown: 1, partly: 1, far: 2 }[context];
  const kExpired = expired ? 1 : 0;
  const capped = unsourced ? Math.min(level, 2) : level;
  return {
    scheme: evidence.scheme,
    level: evidence.level,
    direction: evidence.direction,
    on: evidence.on,
    grade: level === 0 ? 'none' : gradeName(Math.max(1, capped - kContext - kExpired)),
    context,
    expired,
    unsourced,
  };
};

/** 0 for what is in no table. */
const mappedLevel = (evidence: Evidence, levels: EvidenceLevels | undefined): number => {
  const { scheme, level } = evidence;
  if (level === undefined || scheme === 'unrated') return 0;
  if (levels !== undefined && Object.hasOwn(levels, scheme)) {
    const codes = levels[scheme]!;
    return Object.hasOwn(codes, level) ? gradeRank(codes[level]!) : 0;
  }
  const row = PUBLISHED.find(([rowScheme, code]) => rowScheme === scheme && code === level);
  return row === undefined ? 0 : Number(row[2]);
};

const contextOf = (evidence: Evidence, setting: ItemSetting): OracleItem['context'] => {
  if (evidence.scheme === 'unrated') return 'unknown';
  if (evidence.scheme === 'local' && !setting.fromPractice) return 'here';
  return fitOf(setting.here, evidence.context);
};

const isExpired = (evidence: Evidence, setting: ItemSetting): boolean => {
  if (setting.effect === 'undermines') return false;
  if (evidence.direction === 'none' || evidence.direction === 'negative') return false;
  if (evidence.expires !== undefined) return setting.today > lastDay(evidence.expires);
  if (evidence.scheme === 'nji' && evidence.on !== undefined) {
    return setting.today > yearsAfter(firstDay(evidence.on), 5);
  }
  return false;
};
