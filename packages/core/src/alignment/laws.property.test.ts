import { describe, expect, it } from 'vitest';
import { comparable } from '../testing/comparable.js';
import { firstFailure } from '../testing/first-failure.js';
import { LAWS } from '../testing/laws.js';
import type { Analyse } from '../testing/laws.js';
import { createRandom } from '../testing/random.js';
import { analyseAgenda } from './analyse-agenda.js';

const analyse: Analyse = ({ agenda, options }) => comparable(analyseAgenda(agenda, options));

describe('analyseAgenda, on random agendas', () => {
  it.each(LAWS)('$name', ({ broken }) => {
    expect(firstFailure((whole, seed) => broken(analyse, createRandom(seed), whole), 0.1)).toBeUndefined();
  });
});
