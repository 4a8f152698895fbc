import { describe, expect, it } from 'vitest';
import { comparableOracle } from '../comparable.js';
import { firstFailure } from '../first-failure.js';
import { LAWS } from '../laws.js';
import type { RandomCase } from '../random-agenda.js';
import { createRandom } from '../random.js';
import { oracleAnalysis } from './analyse.js';

const analyse = ({ agenda, options }: RandomCase): ReturnType<typeof comparableOracle> =>
  comparableOracle(oracleAnalysis(agenda, options));

describe('oracleAnalysis', () => {
  it.each(LAWS)('$name', ({ broken }) => {
    expect(firstFailure((whole, seed) => broken(analyse, createRandom(seed), whole), 0.06)).toBeUndefined();
  });
});
