import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../model/catalogue.js';
import type { Evidence } from '../model/evidence.js';
import type { Practice } from '../model/practice.js';
import { buildCatalogue, buildContext, buildEvidence, buildOrganisation, buildPractice } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { syntheticCatalogue } from '../testing/synthetic-catalogue.js';
import type { PracticeAsker } from './practice-order.js';
import { practiceOrder } from './practice-order.js';
import { practiceShelf } from './practice-shelf.js';

const ordered = (catalogue: Catalogue, asker: PracticeAsker): string[] => {
  const shelf = practiceShelf([catalogue]);
  return [...shelf.practices].sort(practiceOrder(shelf, asker).compare).map(({ practice }) => practice.id);
};

const here = buildContext({ urbanity: 1, inhabitants: 100_000, schoolWeighting: 30, phases: ['primary'] });
const organisations = [
  buildOrganisation('near', { context: here }),
  buildOrganisation('far', {
    context: buildContext({ urbanity: 5, inhabitants: 200, schoolWeighting: 40, phases: ['vocational'] }),
  }),
  buildOrganisation('unknown'),
];
const used = (...by: string[]): Partial<Practice> => ({ usedBy: by.map((organisation) => ({ organisation })) });
const proof = (level: string, parts: Partial<Evidence> = {}): Evidence =>
  buildEvidence({ scheme: 'nji', level, context: here, ...parts });

describe('practiceOrder', () => {
  it('takes each step of the order in turn', () => {
    const challenges = (['same', 'exact', 'close', 'broad', 'no'] as const).map((id) => ({
      id,
      title: id,
      domains: [],
      reportedBy: [],
      sameAs: id === 'same' || id === 'no' ? [] : [{ challenge: 'same', match: id }],
    }));
    // Named against the order of the ids, which decides last.
    const practices = [
      buildPractice('z', { challenges: ['same'], roles: [] }),
      buildPractice('y', { challenges: ['broad', 'exact'], roles: ['alderman'] }),
      buildPractice('x', { challenges: ['close'], roles: ['teacher'], evidence: [proof('strong-indications')] }),
      buildPractice('w', { challenges: ['close'], roles: [], evidence: [proof('strong-indications')] }),
      buildPractice('v', { challenges: ['broad'] }),
      buildPractice('u', { challenges: ['no'], evidence: [proof('strong-indications')], ...used('far') }),
      buildPractice('t', { evidence: [proof('good-indications')], ...used('near') }),
      buildPractice('s', { ...used('near') }),
      buildPractice('r', { ...used('far', 'unknown') }),
      buildPractice('q', { ...used('far') }),
      buildPractice('p', { modified: '2026-02-01', ...used('unknown', 'unknown') }),
      buildPractice('o', { modified: '2026-03-01T10:00Z' }),
      buildPractice('m', { modified: '2026-03-01' }),
      buildPractice('n', { modified: '2026-03-01' }),
      buildPractice('a', { challenges: ['same'], conditions: [{ feature: 'urbanity', min: 2, oneOf: [], text: 't' }] }),
    ];
    const catalogue = buildCatalogue({ organisations, challenges, practices });
    const asker: PracticeAsker = { challenge: 'same', roles: ['teacher'], context: here, today: '2026-06-01' };
    expect(ordered(catalogue, asker)).toEqual('z y x w v u t s r q p o m n a'.split(' '));
  });

  it('lowers evidence for a place it was not seen in, and lets doubt weigh', () => {
    const practices = [
      buildPractice('a-doubted', {
        evidence: [proof('good-indications'), proof('good-indications', { direction: 'none' })],
      }),
      buildPractice('b-lapsed', { evidence: [proof('good-indications', { on: '2010-01-01' })] }),
      buildPractice('c-elsewhere', {
        evidence: [proof('strong-indications', { context: organisations[1]!.context! })],
      }),
      buildPractice('d-here', { evidence: [proof('good-indications')] }),
    ];
    const shelf = practiceShelf([buildCatalogue({ practices })]);
    const grades = (asker: PracticeAsker) =>
      shelf.practices.map((practice) => practiceOrder(shelf, asker).standing(practice).grade);
    expect(grades({ context: here, today: '2026-06-01' })).toEqual([0, 3, 3, 4]);
    // Without a day nothing has lapsed; without a place everything is from elsewhere.
    expect(grades({ context: here })).toEqual([0, 4, 3, 4]);
    expect(grades({ today: '2026-06-01' })).toEqual([0, 2, 4, 3]);
  });

  it('says that a practice is from elsewhere only when that is known', () => {
    const practices = [
      buildPractice('a', used('near', 'far')),
      buildPractice('b', used('far', 'unknown')),
      buildPractice('c', used('unknown')),
      buildPractice('d'),
    ];
    const shelf = practiceShelf([buildCatalogue({ organisations, practices })]);
    const standings = (asker: PracticeAsker) => shelf.practices.map(practiceOrder(shelf, asker).standing);
    expect(standings({ context: here }).map((it) => it.isFromElsewhere)).toEqual([false, true, false, false]);
    expect(standings({}).map((it) => it.isFromElsewhere)).toEqual([false, false, false, false]);
    expect(standings({ context: here })[0]?.place).toMatchObject({ similarity: { score: 1 } });
  });

  it('is an order: never a tie between two, never a circle, and one for every input order', () => {
    const random = createRandom(3);
    const catalogue = syntheticCatalogue({ practices: 80, words: 10, vocabulary: 100 });
    const { context } = catalogue.organisations[0]!;
    const asker: PracticeAsker = { challenge: 'uitdaging-0', roles: ['teacher'], ...(context && { context }) };
    const expected = ordered(catalogue, asker);
    expect(new Set(expected).size).toBe(80);
    for (let round = 0; round < 10; round++) {
      const mixed = { ...catalogue, practices: random.shuffle(catalogue.practices) };
      expect(ordered(mixed, asker)).toEqual(expected);
    }
  });
});
