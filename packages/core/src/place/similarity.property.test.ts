import { describe, expect, it } from 'vitest';
import type { LocalContext } from '../model/local-context.js';
import { fitOf } from '../testing/oracle/place.js';
import { randomContext } from '../testing/random-evidence.js';
import { seeds } from '../testing/random-runs.js';
import { createRandom } from '../testing/random.js';
import { similarity } from './similarity.js';

const pairs = (): [LocalContext, LocalContext][] =>
  seeds().map((seed) => {
    const random = createRandom(seed);
    return [randomContext(random), randomContext(random)];
  });

describe('similarity, of random places', () => {
  it('gives the fit that the slow oracle gives', () => {
    const wrong = pairs().filter(([mine, theirs]) => similarity(mine, theirs).fit !== fitOf(mine, theirs));
    expect(wrong).toEqual([]);
    expect(new Set(pairs().map(([mine, theirs]) => fitOf(mine, theirs)))).toEqual(
      new Set(['near', 'partly', 'far', 'unknown']),
    );
  });

  it('keeps the score between low and high, all of them from 0 to 1', () => {
    const wrong = pairs().filter(([mine, theirs]) => {
      const { low, high, score } = similarity(mine, theirs);
      const steps = [0, low, ...(score === null ? [] : [score]), high, 1];
      return steps.some((step, index) => index > 0 && step + 1e-12 < steps[index - 1]!);
    });
    expect(wrong).toEqual([]);
  });

  it('is the same both ways where both know it, and 1 with itself', () => {
    const wrong = pairs().filter(([mine, theirs]) => {
      const [there, back] = [similarity(mine, theirs), similarity(theirs, mine)];
      const self = similarity(mine, mine);
      return there.known !== back.known || there.score !== back.score || (self.of > 0 && self.score !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it('knows nothing less when a weight of 1 is written down', () => {
    const weights = { urbanity: 1, inhabitants: 1, phases: 1 };
    const wrong = pairs().filter(
      ([mine, theirs]) =>
        JSON.stringify(similarity(mine, theirs, { weights })) !== JSON.stringify(similarity(mine, theirs)),
    );
    expect(wrong).toEqual([]);
  });
});
