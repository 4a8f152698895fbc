import type { FacetCount, FacetField } from '@gedeeld/core';

import type { Filters } from './filters.js';
import type { Choice, PracticeColumns } from './practice-columns.js';
import { CHOICE_FIELDS, CHOICES } from './practice-columns.js';

/** Some practices, by their numbers. */
export type Docs = Readonly<ArrayLike<number>>;

/** The practices that pass all filters, and the counts of every choice. */
export interface Filtered {
  readonly docs: Uint32Array;
  readonly facets: Readonly<Record<FacetField, readonly FacetCount[]>>;
}

/**
 * Passes practices through the filters and counts, in the same round, what each choice of each filter would give with
 * the other filters kept: a practice that fails one filter counts only for the choices of that one.
 */
export const filterAndCount = (docs: Docs, columns: PracticeColumns, filters: Filters): Filtered => {
  // Not a list that grows: ten thousand numbers at every key would keep the engine sweeping.
  const passing = new Uint32Array(docs.length);
  let count = 0;
  const seen = CHOICE_FIELDS.map((field) => new Uint32Array(1 << CHOICES[field].length));
  const challenges = new Uint32Array(columns.challengeRefs.length);
  const failedBy = failedFilter(columns, filters);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at]!;
    const failed = failedBy(doc);
    if (failed === SEVERAL) continue;
    if (failed !== NONE) {
      seen[failed]![columns[CHOICE_FIELDS[failed]!][doc]!]!++;
      continue;
    }
    passing[count++] = doc;
    countChallenges(columns, doc, challenges);
    // Which values a practice has is counted as one number; the values are told apart at the end, once per number.
    seen[0]![columns.domains[doc]!]!++;
    seen[1]![columns.roles[doc]!]!++;
    seen[2]![columns.audience[doc]!]!++;
    seen[3]![columns.phases[doc]!]!++;
  }
  return { docs: passing.subarray(0, count), facets: facetsOf(seen.map(countBits), challenges, columns) };
};

const NONE = -1;
const SEVERAL = -2;

/** Gives the place of the only filter a practice fails. */
const failedFilter = (columns: PracticeColumns, filters: Filters): ((doc: number) => number) => {
  const { fromAge, toAge } = filters;
  const active = CHOICE_FIELDS.flatMap((field, at) => {
    const bits = filters[field];
    return bits === undefined ? [] : [{ at, bits, column: columns[field] }];
  });
  return (doc) => {
    if (fromAge > columns.toAge[doc]! || toAge < columns.fromAge[doc]!) return SEVERAL;
    let failed = NONE;
    for (const { at, bits, column } of active) {
      if ((bits & column[doc]!) !== 0) continue;
      if (failed !== NONE) return SEVERAL;
      failed = at;
    }
    return failed;
  };
};

/** From how often each set of values was seen to how often each value was. */
const countBits = (seen: Uint32Array): Uint32Array => {
  const counts = new Uint32Array(32);
  for (let set = 0; set < seen.length; set++) {
    if (seen[set] === 0) continue;
    for (let rest = set; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += seen[set]!;
  }
  return counts;
};

const countChallenges = ({ challengeStart, challengeOf }: PracticeColumns, doc: number, counts: Uint32Array): void => {
  for (let at = challengeStart[doc]!; at < challengeStart[doc + 1]!; at++) counts[challengeOf[at]!]!++;
};

const facetsOf = (
  counts: readonly Uint32Array[],
  challenges: Uint32Array,
  { challengeRefs }: PracticeColumns,
): Filtered['facets'] => {
  const choices = (field: Choice): FacetCount[] => listed(CHOICES[field], counts[CHOICE_FIELDS.indexOf(field)]!);
  return {
    challenge: listed(challengeRefs, challenges),
    domains: choices('domains'),
    roles: choices('roles'),
    audience: choices('audience'),
    phases: choices('phases'),
  };
};

/** Most first; of equal ones by name, so that the order never depends on that of the catalogues. */
const listed = (values: readonly string[], counts: Uint32Array): FacetCount[] =>
  values
    .map((value, at) => ({ value, count: counts[at]! }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
