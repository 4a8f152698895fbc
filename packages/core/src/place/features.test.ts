import { describe, expect, it } from 'vitest';
import type { FigureLevel, LocalContext, SourcedFigure } from '../model/local-context.js';
import { createRandom } from '../testing/random.js';
import type { PlaceFeature } from './features.js';
import { compareFeature, PLACE_FEATURES } from './features.js';

const place = (context: Partial<LocalContext> = {}): LocalContext => ({ phases: [], ...context });
const figure = (value: number, level: FigureLevel): SourcedFigure => ({ value, on: '2025', level });
const unknown = { mine: undefined, theirs: undefined, likeness: undefined };

/** A place with one feature. */
const withFeature = (feature: PlaceFeature, value: number): LocalContext =>
  place(feature === 'sesWoa.mean' ? { sesWoa: { mean: value } } : { [feature]: value });
const NUMERIC = PLACE_FEATURES.filter((feature) => feature !== 'phases');

describe('PLACE_FEATURES', () => {
  it('is the table, in its order', () => {
    expect(PLACE_FEATURES.join(' ')).toBe(
      'urbanity inhabitants pupils sesWoa.mean schoolWeighting multilingualShare lateEntryShare lowIncomeShare phases',
    );
  });
});

describe('compareFeature', () => {
  it.each(PLACE_FEATURES)('knows nothing of %s where neither place says it', (feature) => {
    expect(compareFeature(feature, place(), place())).toStrictEqual(unknown);
  });

  it.each(NUMERIC)('knows %s of mine alone, and nothing when only theirs says it', (feature) => {
    const said = withFeature(feature, 3);
    expect(compareFeature(feature, said, place())).toStrictEqual({ ...unknown, mine: 3 });
    expect(compareFeature(feature, place(), said)).toStrictEqual(unknown);
    expect(compareFeature(feature, said, said)).toStrictEqual({ mine: 3, theirs: 3, likeness: 1 });
  });

  it.each([
    ['urbanity', 1, 3, 0.5],
    ['urbanity', 1, 5, 0],
    ['inhabitants', 100, 10_000, 1 / 3],
    ['inhabitants', 10, 10_000, 0],
    ['pupils', 10, 100, 2 / 3],
    ['pupils', 1, 1_000_000, 0],
    ['sesWoa.mean', -1, 0, 0.5],
    ['sesWoa.mean', -1, 1, 0],
    ['schoolWeighting', 20, 25, 0.75],
    ['schoolWeighting', 20, 40, 0],
    ['multilingualShare', 0, 0.25, 0.75],
    ['lateEntryShare', 0.5, 0.25, 0.75],
    ['lowIncomeShare', 1, 0, 0],
  ] as const)('compares in %s %d with %d: %d', (feature, one, other, likeness) => {
    const [mine, theirs] = [withFeature(feature, one), withFeature(feature, other)];
    expect(compareFeature(feature, mine, theirs)).toStrictEqual({
      mine: one,
      theirs: other,
      likeness: expect.closeTo(likeness, 12),
    });
    expect(compareFeature(feature, theirs, mine).likeness).toBeCloseTo(likeness, 12);
  });

  it.each(['inhabitants', 'pupils'] as const)('counts 0 %s as far from some, and the same as none', (feature) => {
    const likeness = (one: number, other: number): number | undefined =>
      compareFeature(feature, withFeature(feature, one), withFeature(feature, other)).likeness;
    expect([likeness(0, 0), likeness(0, 5), likeness(5, 0)]).toEqual([1, 0, 0]);
  });

  it('compares figures of one level, and a bare number with any, by their values', () => {
    const compare = (one: number | SourcedFigure, other: number | SourcedFigure) =>
      compareFeature('lowIncomeShare', place({ lowIncomeShare: one }), place({ lowIncomeShare: other }));
    const half = { mine: 0.5, theirs: 0.25, likeness: 0.75 };
    expect(compare(figure(0.5, 'school'), figure(0.25, 'school'))).toStrictEqual(half);
    expect(compare(figure(0.5, 'school'), 0.25)).toStrictEqual(half);
    expect(compare(0.5, figure(0.25, 'district'))).toStrictEqual(half);
    expect(compare(figure(0.5, 'school'), figure(0.5, 'district'))).toStrictEqual({ ...unknown, mine: 0.5 });
    expect(compare(figure(0.5, 'municipality'), figure(0.5, 'neighbourhood'))).toStrictEqual({ ...unknown, mine: 0.5 });
  });

  it('compares phases by what both have out of all that either has, each once', () => {
    const compare = (mine: LocalContext['phases'], theirs: LocalContext['phases']) =>
      compareFeature('phases', place({ phases: mine }), place({ phases: theirs })).likeness;
    expect(compare(['primary'], ['primary'])).toBe(1);
    expect(compare(['primary'], ['secondary'])).toBe(0);
    expect(compare(['primary', 'special', 'special'], ['special', 'secondary'])).toBeCloseTo(1 / 3, 12);
    expect(compare(['early-years', 'primary'], ['primary', 'primary'])).toBe(0.5);
  });

  it('takes empty or absent phases for not known', () => {
    const primary = place({ phases: ['primary'] });
    const absent = {} as LocalContext;
    for (const none of [place(), absent]) {
      expect(compareFeature('phases', primary, none)).toStrictEqual({ ...unknown, mine: ['primary'] });
      expect(compareFeature('phases', none, primary)).toStrictEqual(unknown);
    }
  });

  it('is the same both ways and from 0 to 1, and 1 only for the same', () => {
    const random = createRandom(7);
    for (const feature of NUMERIC) {
      for (let turn = 0; turn < 30; turn += 1) {
        const [one, other] = [random.int(40), random.int(40)];
        const there = compareFeature(feature, withFeature(feature, one), withFeature(feature, other)).likeness!;
        const back = compareFeature(feature, withFeature(feature, other), withFeature(feature, one)).likeness!;
        expect(back).toBe(there);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there === 1).toBe(one === other);
      }
    }
  });
});
