import { readFileSync } from 'node:fs';

import { netherlands } from '@gedeeld/catalogue/netherlands';
import { describe, expect, it } from 'vitest';

import { measure } from './measures.js';
import { half } from './split.js';

interface JudgedQuery {
  readonly query: string;
  readonly kind: string;
  readonly judged: Record<string, number>;
}

const read = <T>(name: string): T[] => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const queries = read<JudgedQuery>('queries.json');
const further = read<Omit<JudgedQuery, 'kind'>>('further-queries.json');

describe('the evaluation set', () => {
  it('has more than 160 different queries', () => {
    const asked = [...queries, ...further].map(({ query }) => query.toLowerCase());
    expect(new Set(asked).size).toBe(asked.length);
    expect(queries.length).toBeGreaterThan(160);
  });

  it('judges practices that are in the catalogue, with grades 1 to 3', () => {
    const ids = new Set(netherlands.practices.map(({ id }) => id));
    for (const { query, judged } of [...queries, ...further]) {
      expect(
        Object.keys(judged).filter((id) => !ids.has(id)),
        query,
      ).toEqual([]);
      expect(
        Object.values(judged).every((grade) => [1, 2, 3].includes(grade)),
        query,
      ).toBe(true);
      expect(Math.max(...Object.values(judged)), query).toBeGreaterThan(1);
    }
  });

  it('asks for every practice of the catalogue at least twice', () => {
    for (const { id } of netherlands.practices) {
      expect(queries.filter(({ judged }) => (judged[id] ?? 0) > 1).length, id).toBeGreaterThan(1);
    }
  });
});

describe('half', () => {
  it('divides every kind into two halves of some size', () => {
    for (const kind of new Set(queries.map((query) => query.kind))) {
      const own = queries.filter((query) => query.kind === kind);
      const heldOut = own.filter(({ query }) => half(query) === 'held-out').length;
      expect(heldOut / own.length, kind).toBeGreaterThan(0.3);
      expect(heldOut / own.length, kind).toBeLessThan(0.7);
    }
  });

  it('stays as it is', () => {
    expect(half('ontbijt')).toBe(half('ontbijt'));
    expect([half('ontbijt'), half('zwemmen'), half('Zwolle')]).toMatchInlineSnapshot(`
      [
        "tuning",
        "held-out",
        "tuning",
      ]
    `);
  });
});

describe('measure', () => {
  const judged = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ]);

  it('gives the best list full marks', () => {
    expect(measure(['a', 'b', 'c'], judged)).toEqual({ success: 1, reciprocalRank: 1, ndcg: 1 });
  });

  it('counts only useful practices for success and rank', () => {
    expect(measure(['c', 'x', 'y', 'b'], judged)).toMatchObject({ success: 0, reciprocalRank: 0.25 });
    expect(measure([], judged)).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
  });
});
