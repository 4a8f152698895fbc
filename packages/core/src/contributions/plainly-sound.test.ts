import { describe, expect, it } from 'vitest';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildIndicator,
} from '../testing/builders.js';
import { checkFields } from './check-fields.js';
import { isPlainAction, isPlainContribution, isPlainGoal } from './plainly-sound.js';

const ODD: readonly unknown[] = [undefined, null, 5, '', 'x', true, {}, [], [null], [5], ['x'], [{}], () => 1];

const point = { value: 1, on: '2023' };
const goal = buildGoal('g', {
  shared: true,
  indicators: [buildIndicator('i', { baseline: point, targets: [point], measurements: [point] })],
});
const action = buildAction('a', {
  partners: ['school'],
  domains: ['education'],
  area: ['GM0001'],
  basedOn: 'p',
  period: { from: '2024', to: '2024/2025' },
  deliveredAsPlanned: { answer: 'yes', on: '2025-02' },
});
const contribution = buildContribution('a', 'g', {
  because: 'Omdat.',
  otherFactors: 'Het weer.',
  mechanism: 'steun',
  evidence: [buildEvidence({ on: '2025', expires: '2030-01-31' })],
  evidenceFrom: ['p'],
  confirmedBy: ['school'],
  needs: ['a'],
});

type Place = readonly (string | number)[];

const placesIn = (value: unknown, path: Place = []): Place[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** The same with something else at one place. */
const spoil = (value: unknown, [key, ...rest]: Place, odd: unknown): unknown => {
  if (key === undefined) return odd;
  const inner = spoil((value as Record<string | number, unknown>)[key], rest, odd);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
};

const isSound = (parts: object): boolean => {
  try {
    // Where there is a contribution, it is to be looked at.
    checkFields({ ...buildAgenda(), ...parts }, 'contributions' in parts ? [0] : []);
    return true;
  } catch {
    return false;
  }
};

describe.each([
  // Goals and actions go through the table once something in them is not plain: an audience that says nothing is enough.
  ['isPlainGoal', isPlainGoal, goal, (one: unknown) => ({ goals: [tabled(one)] })],
  ['isPlainAction', isPlainAction, action, (one: unknown) => ({ actions: [tabled(one)] })],
  ['isPlainContribution', isPlainContribution, contribution, (one: unknown) => ({ contributions: [one] })],
] as const)('%s', (_, isPlain, sound, within) => {
  it('holds for what says everything in the plainest way', () => {
    expect(isPlain(sound)).toBe(true);
    expect(isSound(within(sound))).toBe(true);
  });

  it('holds for nothing that the table of fields has something against', () => {
    const wrong = placesIn(sound).flatMap((path) =>
      ODD.map((odd) => ({ path, odd, spoilt: spoil(sound, path, odd) })).filter(
        ({ spoilt }) => isPlain(spoilt) && !isSound(within(spoilt)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

const tabled = (record: unknown): unknown =>
  typeof record === 'object' && record !== null ? { audience: {}, ...record } : record;

describe('what is sound and not plain', () => {
  it.each([
    [isPlainGoal, { ...goal, audience: { groups: ['children'] } }],
    [isPlainGoal, { ...goal, childParticipation: { voice: 'In de klas.' } }],
    [isPlainAction, { ...action, audience: {} }],
    [isPlainAction, { ...action, area: [{ nl: 'Het dorp' }] }],
    [isPlainContribution, { ...contribution, because: { nl: 'Omdat.' } }],
    [isPlainContribution, { ...contribution, questions: [{ text: 'Waarom?' }] }],
    [isPlainContribution, { ...contribution, evidence: [buildEvidence({ on: '2025-02-01T10:00:00Z' })] }],
    [isPlainContribution, { ...contribution, evidence: [buildEvidence({ context: { phases: [] } })] }],
  ])('is left to the table', (isPlain, record) => {
    expect(isPlain(record)).toBe(false);
  });
});
