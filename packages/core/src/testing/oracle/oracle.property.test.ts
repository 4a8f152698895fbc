import { describe, expect, it } from 'vitest';
import { comparableOracle } from '../comparable.js';
import { LAWS } from '../laws.js';
import { randomAgenda } from '../random-agenda.js';
import type { RandomCase } from '../random-agenda.js';
import { createRandom } from '../random.js';
import { shrinkCase } from '../shrink-case.js';
import { oracleAnalysis } from './analyse.js';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const RUNS = Math.ceil(Number(process.env['GEDEELD_RUNS'] ?? 5_000) / 10);
const FIRST = Number(process.env['GEDEELD_SEED'] ?? 1);

const analyse = ({ agenda, options }: RandomCase): ReturnType<typeof comparableOracle> =>
  comparableOracle(oracleAnalysis(agenda, options));

describe('oracleAnalysis', () => {
  it.each(LAWS)('$name', ({ broken }) => {
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const fails = (whole: RandomCase): boolean => broken(analyse, createRandom(seed), whole).length > 0;
      const whole = randomAgenda(seed);
      if (fails(whole)) {
        const smallest = shrinkCase(whole, fails);
        expect({ seed, smallest, broken: broken(analyse, createRandom(seed), smallest) }).toBeUndefined();
      }
    }
  });
});
