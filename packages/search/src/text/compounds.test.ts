import { describe, expect, it } from 'vitest';

import { compoundParts } from './compounds.js';

const known = new Set(
  'taal achterstand school ontbijt zwem diploma boeken koffer jeugd zorg gemeente gemeen huis tehuis kinder raad thuis mentor weekend bod zonn schijn groep voor oud'.split(
    ' ',
  ),
);
const parts = (word: string) => compoundParts(word, (part) => known.has(part));

describe('compoundParts', () => {
  it('takes a compound apart into words that are known', () => {
    expect(parts('taalachterstand')).toEqual(['taal', 'achterstand']);
    expect(parts('boekenkoffer')).toEqual(['boeken', 'koffer']);
    expect(parts('kinderraad')).toEqual(['kinder', 'raad']);
    expect(parts('jeugdzorgschool')).toEqual(['jeugd', 'zorg', 'school']);
  });

  it('allows a linking letter', () => {
    expect(parts('jeugdszorg')).toEqual(['jeugd', 'zorg']);
    expect(parts('zonneschijn')).toEqual(['zonn', 'schijn']);
  });

  it('takes the fewest parts, then the longest first one, and knows exceptions', () => {
    expect(parts('gemeentehuis')).toEqual(['gemeente', 'huis']);
    expect(compoundParts('achterstand', () => true)).toBeUndefined();
  });

  it('leaves alone what is no compound of known words', () => {
    for (const word of ['taal', 'taalklas', 'onbekend', 'aanbod', 'voorschool', '', 'taal'.repeat(40)]) {
      expect(parts(word)).toBeUndefined();
    }
  });

  it('gives parts that put together, with links, make the word: tried on every pair', () => {
    for (const one of known) {
      for (const other of known) {
        const found = parts(one + other);
        if (found === undefined) continue;
        expect(found.length).toBeGreaterThan(1);
        expect(found.every((part) => known.has(part))).toBe(true);
        expect((one + other).startsWith(found[0]!)).toBe(true);
        expect((one + other).endsWith(found.at(-1)!)).toBe(true);
      }
    }
  });
});
