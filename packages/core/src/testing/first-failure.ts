import { randomAgenda } from './random-agenda.js';
import type { RandomCase } from './random-agenda.js';
import { seeds, shrinks } from './random-runs.js';
import { shrinkCase } from './shrink-case.js';

/** What a reader needs to see why a random test fails. */
export interface Failure {
  readonly seed: number;
  readonly smallest: RandomCase;
  readonly why: readonly string[];
}

/** What is wrong with a case, as sentences; none when all is well. A thrown error counts as wrong. */
export type Complaints = (whole: RandomCase, seed: number) => readonly string[];

/**
 * The first random agenda that there is something to say against, made as small as it gets. Of the seeds, `share` (0 to
 * 1) is tried; `make` makes the agendas.
 */
export const firstFailure = (
  complaints: Complaints,
  share?: number,
  make: (seed: number) => RandomCase = randomAgenda,
): Failure | undefined => {
  const heard = (whole: RandomCase, seed: number): readonly string[] => {
    try {
      return complaints(whole, seed);
    } catch (error) {
      return [String(error)];
    }
  };
  for (const seed of seeds(share)) {
    const whole = make(seed);
    if (heard(whole, seed).length > 0) {
      const smallest = shrinks() ? shrinkCase(whole, (smaller) => heard(smaller, seed).length > 0) : whole;
      return { seed, smallest, why: heard(smallest, seed) };
    }
  }
  return undefined;
};

/** Says of two values where they differ first; both are plain data. */
export const difference = (name: string, one: unknown, other: unknown): string[] => {
  const [left, right] = [canonical(one), canonical(other)];
  return left === right ? [] : [`${name}:\n  ${left}\n  ${right}`];
};

/** JSON with the keys of every object in one order, so that equal data is equal text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
