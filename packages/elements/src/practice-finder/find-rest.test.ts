import type { PracticeQuery, PracticeResults } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import { findPlainly } from '../shared/testing/find-plainly.js';
import { many } from '../shared/testing/practices.js';
import { findRest } from './find-rest.js';

const query = { limit: 12, offset: 0 };

const search = findPlainly(many(1300));

describe('findRest', () => {
  it('asks for a portion at a time until all is there, and tells each time', async () => {
    const asked: PracticeQuery[] = [];
    const told: PracticeResults[] = [];
    const ask = (one: PracticeQuery) => {
      asked.push(one);
      return search(one);
    };
    await findRest(await search(query), { query, ask, tell: (all) => told.push(all) });
    expect(asked.map(({ limit, offset }) => [limit, offset])).toEqual([
      [500, 12],
      [500, 512],
      [500, 1012],
    ]);
    expect(told.map(({ hits }) => hits.length)).toEqual([512, 1012, 1300]);
    expect(told.at(-1)!.hits.map(({ practice }) => practice.id)).toEqual(many(1300).map(({ id }) => id));
  });

  it('ends where there is no more, whatever was promised', async () => {
    const told: number[] = [];
    const first = { ...(await search(query)), total: 9000 };
    await findRest(first, { query, ask: search, tell: ({ hits }) => told.push(hits.length) });
    expect(told.at(-1)).toBe(1300);
  });

  it('ends where something else is asked', async () => {
    const told: number[] = [];
    const ask = () => undefined;
    await findRest(await search(query), { query, ask, tell: ({ hits }) => told.push(hits.length) });
    expect(told).toEqual([]);
  });
});
