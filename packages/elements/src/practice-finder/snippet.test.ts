import { describe, expect, it } from 'vitest';

import { snippet } from './snippet.js';

const TEXT =
  'Ouders drinken koffie op school en vinden er hulp, elke dinsdag en donderdag in het lokaal naast de deur.';

const whole = (pieces: ReturnType<typeof snippet>): string => pieces.map(({ text }) => text).join('');
const found = (pieces: ReturnType<typeof snippet>): string[] =>
  pieces.filter(({ isFound }) => isFound).map(({ text }) => text);

describe('snippet', () => {
  it('tells what was found apart from the rest', () => {
    const pieces = snippet('Ouders drinken koffie.', [[15, 21]]);
    expect([whole(pieces), found(pieces)]).toEqual(['Ouders drinken koffie.', ['koffie']]);
  });

  it('is about a line around the first thing found, cut between words', () => {
    const at = TEXT.indexOf('donderdag');
    const pieces = snippet(TEXT, [[at, at + 9]], 40);
    expect(found(pieces)).toEqual(['donderdag']);
    expect(whole(pieces)).toMatch(/^…\S.*\S…$/);
    expect(` ${TEXT} `).toContain(` ${whole(pieces).replaceAll('…', '')} `);
    expect(whole(pieces).length).toBeLessThan(60);
  });

  it('shows the beginning when nothing of it was found', () => {
    expect(whole(snippet('Kort', []))).toBe('Kort');
    expect(whole(snippet(TEXT, [], 20))).toBe('Ouders drinken koffie…');
  });

  it('leaves out ranges that do not fit the text', () => {
    const pieces = snippet('Koffie', [
      [-1, 2],
      [3, 3],
      [4, 900],
      [0, 6],
    ]);
    expect(found(pieces)).toEqual(['Koffie']);
  });

  it('holds for any ranges: what is shown is the text, and what is found is in a range', () => {
    let seed = 7;
    const random = (to: number): number => (seed = (seed * 48_271) % 2_147_483_647) % to;
    for (let round = 0; round < 500; round += 1) {
      const cuts = Array.from({ length: 2 * random(5) }, () => random(TEXT.length + 1)).sort((a, b) => a - b);
      const ranges = cuts.flatMap((from, at) => (at % 2 === 0 ? [[from, cuts[at + 1]!] as const] : []));
      const length = 10 + random(120);
      const pieces = snippet(TEXT, ranges, length);
      const shown = whole(pieces).replace(/^…/, '').replace(/…$/, '');
      expect(TEXT).toContain(shown);
      for (const text of found(pieces)) expect(ranges.map(([from, to]) => TEXT.slice(from, to))).toContain(text);
      if (ranges.some(([from, to]) => from < to)) expect(found(pieces).length).toBeGreaterThan(0);
    }
  });
});
