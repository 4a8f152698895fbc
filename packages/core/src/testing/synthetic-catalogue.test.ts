import { describe, expect, it } from 'vitest';

import { parseCatalogue } from '../feed/parse-catalogue.js';
import { syntheticCatalogue } from './synthetic-catalogue.js';

describe('syntheticCatalogue', () => {
  it('is the same for the same seed, and another for another', () => {
    const options = { practices: 20, seed: 3 };
    expect(syntheticCatalogue(options)).toEqual(syntheticCatalogue(options));
    expect(syntheticCatalogue(options)).not.toEqual(syntheticCatalogue({ ...options, seed: 4 }));
  });

  it('is a catalogue that our own reader finds nothing wrong with', () => {
    const { problems } = parseCatalogue(JSON.parse(JSON.stringify(syntheticCatalogue({ practices: 60 }))));
    expect(problems).toEqual([]);
  });

  it('draws its words by the law of Zipf', () => {
    const { practices } = syntheticCatalogue({ practices: 400 });
    const counts = new Map<string, number>();
    for (const { description } of practices) {
      for (const word of String(description).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const common = [...counts.values()].sort((one, other) => other - one);
    expect(common[0]! / common[3]!).toBeGreaterThan(2.5);
    expect(common[0]! / common[3]!).toBeLessThan(6);
    expect(counts.size).toBeGreaterThan(2000);
  });
});
