import { describe, expect, it } from 'vitest';
import { isGedeeldError } from '../error.js';
import type { LocalContext } from '../model/local-context.js';
import { PLACE_FEATURES } from './features.js';
import { similarity } from './similarity.js';

const place = (context: Partial<LocalContext>): LocalContext => ({ phases: [], ...context });
const scoreOf = (mine: Partial<LocalContext>, theirs: Partial<LocalContext>): number | null | undefined =>
  similarity(place(mine), place(theirs)).features[0]?.score;

describe('similarity', () => {
  it.each([
    [{ urbanity: 2 }, { urbanity: 5 }, 0.25],
    [{ urbanity: 5 }, { urbanity: 1 }, 0],
    [{ inhabitants: 1000 }, { inhabitants: 100_000 }, 1 / 3],
    [{ inhabitants: 1 }, { inhabitants: 100_000 }, 0],
    [{ pupils: 100 }, { pupils: 1000 }, 2 / 3],
    [{ sesWoa: { mean: -0.5 } }, { sesWoa: { mean: 0.5 } }, 0.5],
    [{ sesWoa: { mean: -2 } }, { sesWoa: { mean: 2 } }, 0],
    [{ schoolWeighting: 25 }, { schoolWeighting: 30 }, 0.75],
    [{ schoolWeighting: 40 }, { schoolWeighting: 20 }, 0],
    [{ multilingualShare: 0.25 }, { multilingualShare: 0.75 }, 0.5],
    [{ lateEntryShare: 0 }, { lateEntryShare: 1 }, 0],
    [{ lowIncomeShare: 0.5 }, { lowIncomeShare: 0.25 }, 0.75],
  ])('compares %j with %j on the scale of the feature', (mine, theirs, likeness) => {
    expect(scoreOf(mine, theirs)).toBeCloseTo(likeness, 12);
    expect(scoreOf(theirs, mine)).toBeCloseTo(likeness, 12);
  });

  it('compares phases by what both have out of all that either has', () => {
    expect(scoreOf({ phases: ['primary', 'special'] }, { phases: ['primary', 'secondary'] })).toBeCloseTo(1 / 3, 12);
    expect(scoreOf({ phases: ['primary'] }, { phases: ['primary', 'primary'] })).toBe(1);
  });

  it('takes no phases at all for not known', () => {
    expect(scoreOf({ phases: ['primary'] }, { phases: [] })).toBeNull();
    expect(similarity(place({ phases: [] }), place({ phases: ['primary'] })).of).toBe(0);
  });

  it('looks only at what is known of my place, in the order of the table', () => {
    const everything = place({
      urbanity: 1,
      inhabitants: 10,
      pupils: 10,
      sesWoa: { mean: 0 },
      schoolWeighting: 30,
      multilingualShare: 0.1,
      lateEntryShare: 0.1,
      lowIncomeShare: 0.1,
      phases: ['primary'],
    });
    expect(similarity(everything, everything).features.map(({ feature }) => feature)).toEqual(PLACE_FEATURES);
    const little = similarity(place({ urbanity: 1, pupils: 10 }), everything);
    expect(little).toMatchObject({ known: 2, of: 2, score: 1, low: 1, high: 1 });
  });

  it('is the weighted mean over what is known of both, with the worst and the best it could turn out', () => {
    const result = similarity(
      place({ urbanity: 1, schoolWeighting: 30, pupils: 100 }),
      place({ urbanity: 3, pupils: 100 }),
      {
        weights: { urbanity: 3, schoolWeighting: 4 },
      },
    );
    expect(result).toEqual({
      score: (3 * 0.5 + 1) / 4,
      low: (3 * 0.5 + 1) / 8,
      high: (3 * 0.5 + 1 + 4) / 8,
      known: 2,
      of: 3,
      features: [
        { feature: 'urbanity', mine: 1, theirs: 3, score: 0.5, weight: 3 },
        { feature: 'pupils', mine: 100, theirs: 100, score: 1, weight: 1 },
        { feature: 'schoolWeighting', mine: 30, theirs: null, score: null, weight: 4 },
      ],
      fit: 'unknown',
      mattersMost: 'schoolWeighting',
    });
  });

  it('says nothing about places of which nothing is known', () => {
    expect(similarity(place({}), place({ urbanity: 1 }))).toEqual({
      score: null,
      low: 0,
      high: 1,
      known: 0,
      of: 0,
      features: [],
      fit: 'unknown',
      mattersMost: null,
    });
  });

  it('has no score when what is known weighs nothing', () => {
    const [mine, theirs] = [place({ urbanity: 1, pupils: 5 }), place({ urbanity: 1 })];
    expect(similarity(mine, theirs, { weights: { urbanity: 0 } })).toMatchObject({ score: null, low: 0, high: 1 });
    expect(similarity(mine, theirs, { weights: { urbanity: 0, pupils: 0 } })).toMatchObject({ low: 0, high: 1 });
  });

  it('never compares a figure about a school with one about its municipality', () => {
    const school = { value: 0.5, on: '2025', level: 'school' } as const;
    const town = { value: 0.25, on: '2025', level: 'municipality' } as const;
    const [feature] = similarity(place({ lowIncomeShare: school }), place({ lowIncomeShare: town })).features;
    expect(feature).toEqual({ feature: 'lowIncomeShare', mine: 0.5, theirs: null, score: null, weight: 1 });
    expect(scoreOf({ lowIncomeShare: school }, { lowIncomeShare: school })).toBe(1);
    expect(scoreOf({ lowIncomeShare: school }, { lowIncomeShare: 0.25 })).toBe(0.75);
    expect(scoreOf({ lowIncomeShare: 0.25 }, { lowIncomeShare: school })).toBe(0.75);
  });

  const three = (likeness: number): Parameters<typeof similarity> => [
    place({ multilingualShare: 0, lateEntryShare: 0, lowIncomeShare: 0 }),
    place({ multilingualShare: 1 - likeness, lateEntryShare: 1 - likeness, lowIncomeShare: 1 - likeness }),
  ];

  it.each([
    [0.7, 'near'],
    [0.699, 'partly'],
    [0.4, 'partly'],
    [0.399, 'far'],
  ])('calls a score of %d %s', (score, fit) => {
    expect(similarity(...three(score)).fit).toBe(fit);
  });

  it.each([
    [0.699_999_999, 'near'],
    [0.699_999_99, 'partly'],
    [0.399_999_999, 'partly'],
    [0.399_999_99, 'far'],
  ])('allows for a billionth of rounding: calls %d %s', (score, fit) => {
    const mine = place({ multilingualShare: 0, lateEntryShare: 0, lowIncomeShare: 0 });
    const weights = { multilingualShare: score, lateEntryShare: 1 - score, lowIncomeShare: 0 };
    const found = similarity(mine, { ...mine, lateEntryShare: 1 }, { weights });
    expect(found).toMatchObject({ score, fit });
  });

  it('does not judge the fit where three features are known, and none weighs anything', () => {
    const weights = { multilingualShare: 0, lateEntryShare: 0, lowIncomeShare: 0 };
    expect(similarity(...three(1))).toMatchObject({ fit: 'near', known: 3 });
    const [mine, theirs] = three(1);
    expect(similarity(mine, theirs, { weights })).toMatchObject({ score: null, known: 3, fit: 'unknown' });
  });

  it('does not judge the fit on fewer than three features known of both', () => {
    const [mine, theirs] = three(1);
    expect(similarity(mine, { ...theirs, lowIncomeShare: { value: 1, on: '2025', level: 'school' } }).fit).toBe(
      'partly',
    );
    expect(similarity(mine, place({ multilingualShare: 0, lateEntryShare: 0 })).fit).toBe('unknown');
  });

  it('names first to look up the unknown feature that weighs most, and of equals the first', () => {
    const mine = place({ urbanity: 1, pupils: 10, lowIncomeShare: 0.1 });
    expect(similarity(mine, place({})).mattersMost).toBe('urbanity');
    expect(similarity(mine, place({}), { weights: { pupils: 2, lowIncomeShare: 2 } }).mattersMost).toBe('pupils');
    expect(similarity(mine, mine).mattersMost).toBeNull();
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %d', (weight) => {
    const call = () => similarity(place({ urbanity: 1 }), place({}), { weights: { urbanity: weight } });
    expect(call).toThrowError(
      expect.objectContaining({
        code: 'weight-below-zero',
        facts: { feature: 'urbanity', weight },
        message: expect.stringContaining('urbanity'),
      }),
    );
    expect(
      isGedeeldError(
        (() => {
          try {
            return call();
          } catch (error) {
            return error;
          }
        })(),
      ),
    ).toBe(true);
  });
});
