import type { FacetCount, FacetField } from '@gedeeld/core';

import type { Filters } from './filters.js';
import type { Choice, PracticeColumns } from './practice-columns.js';
import { CHOICE_FIELDS, CHOICES } from './practice-columns.js';

/** The practices that pass all filters, and the counts of every choice. */
export interface Filtered {
  readonly docs: readonly number[];
  readonly facets: Readonly<Record<FacetField, readonly FacetCount[]>>;
}

/**
 * Passes practices through the filters and counts, in the same round, what each choice of each filter would give with
 * the other filters kept: a practice that fails one filter counts only for the choices of that one.
 */
export const filterAndCount = (docs: Iterable<number>, columns: PracticeColumns, filters: Filters): Filtered => {
  const passing: number[] = [];
  const counts = CHOICE_FIELDS.map((field) => new Uint32Array(CHOICES[field].length));
  const challenges = new Uint32Array(columns.challengeRefs.length);
  for (const doc of docs) {
    if (filters.fromAge > columns.toAge[doc]! || filters.toAge < columns.fromAge[doc]!) continue;
    const failed = failedFilter(columns, filters, doc);
    if (failed === SEVERAL) continue;
    if (failed !== NONE) {
      countBits(columns[CHOICE_FIELDS[failed]!][doc]!, counts[failed]!);
      continue;
    }
    passing.push(doc);
    countChallenges(columns, doc, challenges);
    for (let at = 0; at < CHOICE_FIELDS.length; at++) countBits(columns[CHOICE_FIELDS[at]!][doc]!, counts[at]!);
  }
  return { docs: passing, facets: facetsOf(counts, challenges, columns) };
};

const NONE = -1;
const SEVERAL = -2;

/** The place of the only filter a practice fails. */
const failedFilter = (columns: PracticeColumns, filters: Filters, doc: number): number => {
  let failed = NONE;
  for (let at = 0; at < CHOICE_FIELDS.length; at++) {
    const field = CHOICE_FIELDS[at]!;
    const bits = filters[field];
    if (bits === undefined || (bits & columns[field][doc]!) !== 0) continue;
    if (failed !== NONE) return SEVERAL;
    failed = at;
  }
  return failed;
};

const countBits = (bits: number, counts: Uint32Array): void => {
  for (let rest = bits; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++;
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
