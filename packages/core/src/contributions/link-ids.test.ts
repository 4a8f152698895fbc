import { describe, expect, it } from 'vitest';
import type { Contribution } from '../model/contribution.js';
import { groupLinks } from '../graph/adjacency.js';
import { buildContribution } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { linkIds } from './link-ids.js';
import { whatIsSaid } from './says.js';

/** A contribution as it is drawn: from, to and, when it has one, its own id. */
type Drawn = readonly [from: string, to: string, id?: string];

const idsOf = (drawn: readonly Drawn[]): readonly string[] => {
  const contributions = drawn.map(([from, to, id]) => buildContribution(from, to, id === undefined ? {} : { id }));
  const nodes = [...new Set(drawn.flatMap(([from, to]) => [from, to]))];
  const ids = linkIds(contributions, endsOf(contributions, nodes));
  return contributions.map((_, link) => ids.of(link));
};

type Ends = Parameters<typeof linkIds>[1];

const endsOf = (contributions: readonly Contribution[], nodes: readonly string[]): Ends => {
  const from = Int32Array.from(contributions, (contribution) => nodes.indexOf(contribution.from));
  const to = Int32Array.from(contributions, (contribution) => nodes.indexOf(contribution.to));
  const says = Uint8Array.from(contributions, whatIsSaid);
  return { ids: nodes, from, to, outgoing: groupLinks(from, nodes.length), says };
};

const broken = (at: number, reason: string, reference: unknown): unknown =>
  expect.objectContaining({
    code: 'broken-agenda',
    facts: { path: ['contributions', at, 'id'], reason, reference },
  });

describe('linkIds', () => {
  it('has none for no contributions', () => {
    expect(idsOf([])).toEqual([]);
  });

  it('keeps the id that a contribution has, and makes one of its ends for one that has none', () => {
    expect(
      idsOf([
        ['a', 'g', 'own'],
        ['a', 'h'],
        ['b', 'g'],
      ]),
    ).toEqual(['own', 'a->h', 'b->g']);
  });

  it('counts on from the second between the same two', () => {
    expect(
      idsOf([
        ['a', 'g'],
        ['a', 'g'],
        ['a', 'g'],
      ]),
    ).toEqual(['a->g', 'a->g#2', 'a->g#3']);
  });

  it('does not count the contributions that have an id', () => {
    expect(
      idsOf([
        ['a', 'g', 'x'],
        ['a', 'g'],
        ['a', 'g', 'y'],
        ['a', 'g'],
      ]),
    ).toEqual(['x', 'a->g', 'y', 'a->g#2']);
  });

  it('counts for each two by themselves, however the contributions are mixed', () => {
    const drawn: Drawn[] = [
      ['a', 'g'],
      ['b', 'g'],
      ['a', 'h'],
      ['a', 'g'],
      ['b', 'g'],
      ['a', 'h'],
      ['g', 'h'],
      ['h', 'g'],
    ];
    expect(idsOf(drawn)).toEqual(['a->g', 'b->g', 'a->h', 'a->g#2', 'b->g#2', 'a->h#2', 'g->h', 'h->g']);
  });

  it('takes ids such as constructor and __proto__ for ids', () => {
    expect(
      idsOf([
        ['__proto__', 'g'],
        ['__proto__', 'g'],
        ['a', 'g', 'constructor'],
        ['b', 'g', '__proto__'],
      ]),
    ).toEqual(['__proto__->g', '__proto__->g#2', 'constructor', '__proto__']);
  });

  it('names the second of two contributions with the same id', () => {
    expect(() =>
      idsOf([
        ['a', 'g', 'x'],
        ['b', 'g'],
        ['c', 'g', 'x'],
      ]),
    ).toThrowError(broken(2, 'duplicate-id', 'x'));
  });

  it.each(['', 7, null])('refuses the id %j', (id) => {
    const contribution = { ...buildContribution('a', 'g'), id } as Contribution;
    expect(() => linkIds([contribution], endsOf([contribution], ['g', 'a']))).toThrowError(broken(0, 'no-id', id));
  });

  it('refuses an id that is the same as one made for another contribution, wherever it stands', () => {
    expect(() =>
      idsOf([
        ['b', 'h', 'a->g'],
        ['a', 'g'],
      ]),
    ).toThrowError(broken(1, 'duplicate-id', 'a->g'));
    expect(() =>
      idsOf([
        ['a', 'g'],
        ['a', 'g'],
        ['b', 'h', 'a->g#2'],
      ]),
    ).toThrowError(broken(1, 'duplicate-id', 'a->g#2'));
    expect(
      idsOf([
        ['a', 'g', 'a->g'],
        ['b', 'h', 'a->g#2'],
      ]),
    ).toEqual(['a->g', 'a->g#2']);
    expect(
      idsOf([
        ['a', 'g', 'b->g'],
        ['a', 'g', 'x'],
      ]),
    ).toEqual(['b->g', 'x']);
  });

  it('refuses two made ids that are the same, as ids that hold an arrow or a number can make', () => {
    expect(() =>
      idsOf([
        ['a->b', 'c'],
        ['a', 'b->c'],
      ]),
    ).toThrowError(broken(1, 'duplicate-id', 'a->b->c'));
    expect(() =>
      idsOf([
        ['a', 'b#2'],
        ['a', 'b'],
        ['a', 'b'],
      ]),
    ).toThrowError(broken(2, 'duplicate-id', 'a->b#2'));
    expect(
      idsOf([
        ['a->b', 'c#1'],
        ['a', 'c#1'],
      ]),
    ).toEqual(['a->b->c#1', 'a->c#1']);
  });

  it('puts the ids of links out of one node in order as if it had made them', () => {
    const nodes = ['a', 'b', 'b!', 'b-', 'bb', 'é', 'B'];
    for (let seed = 0; seed < 100; seed += 1) {
      const random = createRandom(seed);
      const contributions = Array.from({ length: 2 + random.int(10) }, (_, at) =>
        buildContribution('a', random.pick(nodes.slice(1)), random.chance(0.2) ? { id: `a->${at}` } : {}),
      );
      const ids = linkIds(contributions, endsOf(contributions, nodes));
      const asked = linkIds(contributions, endsOf(contributions, nodes));
      const places = [...contributions.keys()];
      expect(places.map((one) => places.filter((other) => ids.isBefore(one, other)))).toEqual(
        places.map((one) => places.filter((other) => asked.of(one) < asked.of(other))),
      );
    }
  });

  it('agrees with counting back through the document', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = createRandom(seed);
      const drawn = Array.from({ length: random.int(15) }, (_, at): Drawn => {
        const ends = [random.pick(['a', 'b', 'g']), random.pick(['g', 'h'])] as const;
        return random.chance(0.3) ? [...ends, `own-${at}`] : ends;
      });
      const expected = drawn.map(([from, to, id], at) => {
        const same = drawn.slice(0, at + 1).filter((other) => other[0] === from && other[1] === to && !other[2]);
        return id ?? (same.length === 1 ? `${from}->${to}` : `${from}->${to}#${same.length}`);
      });
      expect(idsOf(drawn)).toEqual(expected);
    }
  });
});
