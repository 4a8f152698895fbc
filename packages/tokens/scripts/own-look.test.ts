import { describe, expect, it } from 'vitest';

import tokens from '../dist/list.json' with { type: 'json' };
import { contrast, mixColors } from './colors.js';
import { CONTRASTS } from './contrasts.js';

const SCHEMES = ['light', 'dark'] as const;

const value = (path: string, scheme: 'light' | 'dark'): string => {
  const found = tokens.find((token) => token.path === path);
  if (!found) throw new Error(`no token ${path}`);
  return found[scheme];
};

describe.each(SCHEMES)('our own look in the %s scheme', (scheme) => {
  it.each(CONTRASTS)('shows %s on %s with a contrast of at least %d', (text, ground, least) => {
    expect(contrast(value(text, scheme), value(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

describe('the list of tokens', () => {
  it('tests every colour of ours that can be seen', () => {
    const tested = new Set<string>(CONTRASTS.flatMap(([text, ground]) => [text, ground]));
    const decoration = [
      'gedeeld.document.border-color',
      'gedeeld.focus.outline-color',
      'gedeeld.focus.background-color',
    ];
    const colors = tokens.filter(({ syntax }) => syntax === '<color>').map(({ path }) => path);
    expect(colors.filter((path) => !tested.has(path) && !decoration.includes(path))).toEqual([]);
  });

  it('gives both halves of a pair as many names to look for', () => {
    for (const token of tokens.filter(({ pair }) => pair)) {
      const other = tokens.find(({ path }) => path === token.pair);
      expect(other?.pair).toBe(token.path);
      expect(other?.host.length).toBe(token.host.length);
    }
  });
});

describe('contrast', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('refuses a colour it cannot read', () => {
    expect(() => contrast('white', '#000000')).toThrow('#rrggbb');
  });
});

describe('mixColors', () => {
  it('mixes as the browser does', () => {
    const probe = document.createElement('p');
    probe.style.color = 'color-mix(in srgb, #1c2530 76%, #ffffff)';
    document.body.append(probe);
    const browser = getComputedStyle(probe).color;
    probe.style.color = mixColors('#1c2530', '#ffffff', 76);
    const ours =
      getComputedStyle(probe)
        .color.match(/\d+/g)
        ?.map((part) => Number(part) / 255) ?? [];
    const theirs = browser.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(theirs).toHaveLength(3);
    theirs.forEach((channel, index) => expect(channel).toBeCloseTo(ours[index] ?? Number.NaN, 2));
  });
});
