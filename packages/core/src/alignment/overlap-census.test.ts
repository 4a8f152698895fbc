import { describe, expect, it } from 'vitest';
import type { Random } from '../testing/random.js';
import { createRandom } from '../testing/random.js';
import type { Contributor } from './contributors.js';
import { OVERLAPS, overlapOf } from './overlap.js';
import { censusByCounting, censusByPairs, MOST_BY_PAIRS } from './overlap-census.js';

const PLACES = [
  { areas: [], audience: undefined, place: undefined },
  { areas: ['#0794'], audience: { groups: ['parents'] }, place: 'town, parents' },
  { areas: ['#079400'], audience: { groups: ['parents'] }, place: 'district, parents' },
  { areas: ['#0794'], audience: { groups: ['young-people'] }, place: 'town, young people' },
  { areas: ['#0794'], audience: { groups: [], ages: { from: 4, to: 6 } }, place: 'town, 4 to 6' },
  { areas: ['#0794'], audience: { groups: [], ages: { from: 5, to: 6 } }, place: 'town, 5 and 6' },
  { areas: ['#0794'], audience: { groups: [], ages: { from: 5, to: 9 } }, place: 'town, 5 to 9' },
  { areas: ['oost', '#0794'], audience: undefined, place: undefined },
  // The same twice, written in another order.
  { areas: ['oost', 'west'], audience: { groups: ['parents', 'children'] }, place: 'oost and west, families' },
  { areas: ['west', 'oost'], audience: { groups: ['children', 'parents'] }, place: 'oost and west, families' },
] as const;
const WAYS = [[], [], ['read'], ['play'], ['play', 'read']] as const;

const contributors = (random: Random): readonly Contributor[] =>
  Array.from({ length: random.int(MOST_BY_PAIRS + 1) }, (_, at) => {
    const [from, to] = [random.int(4), random.int(4)].sort();
    return {
      profile: {
        id: `a${at}`,
        ...random.pick(PLACES),
        from: `${from}`,
        to: `${to}`,
        basedOn: random.pick([undefined, 'p', 'q']),
      },
      mechanisms: random.pick(WAYS),
      needs: random.chance(0.1) ? [`a${random.int(8)}`, 'goal'] : [],
    };
  });

/** Straight from what an overlap is. */
const census = (all: readonly Contributor[]) =>
  OVERLAPS.map((kind) =>
    all
      .filter((one) => all.some((other) => other !== one && overlapOf(one, other) === kind))
      .map(({ profile }) => profile.id),
  );

describe.each([
  ['censusByPairs', censusByPairs],
  ['censusByCounting', censusByCounting],
])('%s', (_, find) => {
  it('finds who is in some pair of each kind, in the order given', () => {
    const random = createRandom(11);
    const found = [0, 0, 0];
    for (let round = 0; round < 600; round += 1) {
      const all = contributors(random);
      const kinds = find(all);
      expect(kinds).toEqual(census(all));
      kinds.forEach((ids, kind) => (found[kind]! += ids.length));
    }
    // Each kind did occur.
    expect(Math.min(...found)).toBeGreaterThan(100);
  });

  it('finds nobody among none or one', () => {
    expect(find([])).toEqual([[], [], []]);
    expect(
      find([
        { profile: { id: 'a', ...PLACES[0], from: '', to: '~', basedOn: 'p' }, mechanisms: ['read'], needs: ['a'] },
      ]),
    ).toEqual([[], [], []]);
  });
});
