import { describe, expect, it } from 'vitest';

import type { Condition } from '../model/practice.js';
import { buildContext } from '../testing/builders.js';
import { checkConditions } from './place-conditions.js';

const condition = (parts: Partial<Condition>): Condition => ({
  feature: 'inhabitants',
  oneOf: [],
  text: 't',
  ...parts,
});
const here = buildContext({
  inhabitants: { value: 50_000, on: '2025', level: 'municipality' },
  sesWoa: { mean: -0.2 },
  phases: ['primary', 'special'],
  urbanity: 3,
});

const outcome = (parts: Partial<Condition>): string => {
  const { failing, unknown } = checkConditions([condition(parts)], here);
  if (failing.length > 0) return 'fails';
  return unknown.length > 0 ? 'unknown' : 'holds';
};

describe('checkConditions', () => {
  it.each<[Partial<Condition>, string]>([
    [{ min: 50_000 }, 'holds'],
    [{ min: 50_001 }, 'fails'],
    [{ max: 50_000 }, 'holds'],
    [{ max: 49_999 }, 'fails'],
    [{ feature: 'urbanity', oneOf: [3, 4] }, 'holds'],
    [{ feature: 'urbanity', oneOf: ['3'] }, 'holds'],
    [{ feature: 'urbanity', oneOf: [1] }, 'fails'],
    [{ feature: 'phases', oneOf: ['secondary', 'special'] }, 'holds'],
    [{ feature: 'phases', oneOf: ['secondary'] }, 'fails'],
    [{ feature: 'sesWoa', max: 0 }, 'holds'],
    [{ feature: 'sesWoa.mean', min: 0 }, 'fails'],
    [{ feature: 'sesWoa.spread', min: 0 }, 'unknown'],
    [{ feature: 'pupils', min: 1 }, 'unknown'],
    [{ feature: 'zwembad', min: 1 }, 'unknown'],
    [{ feature: 'constructor', min: 1 }, 'unknown'],
    [{}, 'unknown'],
  ])('%o %s', (parts, expected) => {
    expect(outcome(parts)).toBe(expected);
  });

  it('knows nothing of no place, and of a place of which nothing is known', () => {
    const all = [condition({ min: 1 }), condition({ feature: 'phases', oneOf: ['primary'] })];
    expect(checkConditions(all, undefined).unknown).toEqual(all);
    expect(checkConditions(all, buildContext()).unknown).toEqual(all);
  });
});
