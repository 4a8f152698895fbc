import type { Audience, ShelvedPractice } from '@gedeeld/core';
import { AUDIENCE_GROUPS, DOMAINS, PHASES, ROLES } from '@gedeeld/core';

import type { Steps } from '../steps.js';
import { phaseBits } from './phase-ages.js';

/** What practices can be filtered by, a number per practice: a bit per value, and ages. */
export interface PracticeColumns {
  readonly domains: Uint16Array;
  readonly roles: Uint16Array;
  readonly audience: Uint16Array;
  readonly phases: Uint16Array;
  readonly fromAge: Float64Array;
  readonly toAge: Float64Array;
  /** Per practice the challenges it serves or serves exactly, as places in `challengeRefs`. */
  readonly challengeStart: Uint32Array;
  readonly challengeOf: Uint32Array;
  readonly challengeRefs: readonly string[];
}

/** The filters with a closed list of values, and that list. */
export const CHOICES = { domains: DOMAINS, roles: ROLES, audience: AUDIENCE_GROUPS, phases: PHASES } as const;
export type Choice = keyof typeof CHOICES;
export const CHOICE_FIELDS: readonly Choice[] = ['domains', 'roles', 'audience', 'phases'];

/** Lays out practices for filtering, in steps. `sameAs` gives the challenges that are exactly the same as one, itself included. */
export function* practiceColumns(
  practices: readonly ShelvedPractice[],
  sameAs: (challenge: string) => readonly string[],
): Steps<PracticeColumns> {
  const count = practices.length;
  const columns = {
    domains: new Uint16Array(count),
    roles: new Uint16Array(count),
    audience: new Uint16Array(count),
    phases: new Uint16Array(count),
    fromAge: new Float64Array(count),
    toAge: new Float64Array(count),
  };
  for (const [doc, { practice }] of practices.entries()) {
    if (doc % PORTION === 0) yield;
    const { domains, roles, audience } = practice;
    columns.domains[doc] = bitsOf(DOMAINS, domains);
    columns.roles[doc] = bitsOf(ROLES, roles);
    columns.audience[doc] = groupBits(audience.groups);
    columns.phases[doc] = phaseBits(audience.ages);
    columns.fromAge[doc] = audience.ages?.from ?? -Infinity;
    columns.toAge[doc] = audience.ages?.to ?? Infinity;
  }
  yield;
  return { ...columns, ...challengeColumns(practices, sameAs) };
}

/** Practices that are laid out without a pause. */
const PORTION = 1000;

/** Some values of a closed list as bits; a word that is not in the list is none. */
export const bitsOf = (list: readonly string[], values: readonly string[]): number =>
  values.reduce((bits, value) => (list.includes(value) ? bits | (1 << list.indexOf(value)) : bits), 0);

/** What is meant for everyone is meant for every group. */
const groupBits = (groups: Audience['groups']): number =>
  groups.includes('everyone') ? (1 << AUDIENCE_GROUPS.length) - 1 : bitsOf(AUDIENCE_GROUPS, groups);

const challengeColumns = (
  practices: readonly ShelvedPractice[],
  sameAs: (challenge: string) => readonly string[],
): Pick<PracticeColumns, 'challengeStart' | 'challengeOf' | 'challengeRefs'> => {
  const ids = new Map<string, number>();
  const idOf = (ref: string): number => {
    const id = ids.get(ref) ?? ids.size;
    ids.set(ref, id);
    return id;
  };
  const served = new Map<string, readonly number[]>();
  const challengeStart = new Uint32Array(practices.length + 1);
  const challengeOf: number[] = [];
  practices.forEach(({ challengeRefs }, doc) => {
    const all = new Set<number>();
    for (const ref of challengeRefs) {
      const same = served.get(ref) ?? sameAs(ref).map(idOf);
      served.set(ref, same);
      for (const one of same) all.add(one);
    }
    for (const one of all) challengeOf.push(one);
    challengeStart[doc + 1] = challengeOf.length;
  });
  return { challengeStart, challengeOf: Uint32Array.from(challengeOf), challengeRefs: [...ids.keys()] };
};
