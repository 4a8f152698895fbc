import { buildContext, buildEvidence } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { weighEvidence } from './weigh-evidence.js';

const reader = { today: '2026-11-23', place: undefined };
const ranks = (
  items: Parameters<typeof weighEvidence>[0],
  place = reader.place as Parameters<typeof weighEvidence>[1]['place'],
) => weighEvidence(items, { ...reader, place }).map(({ rank }) => rank);

describe('weighEvidence', () => {
  it('puts the highest first', () => {
    const items = [buildEvidence({ level: 'declared' }), buildEvidence({ level: 'compared' }), buildEvidence()];
    expect(ranks(items)).toEqual([4, 3, 1]);
  });

  it('keeps what speaks against the practice among the first two', () => {
    const items = [
      buildEvidence({ level: 'compared' }),
      buildEvidence({ level: 'compared' }),
      buildEvidence({ level: 'declared', direction: 'none' }),
    ];
    expect(weighEvidence(items, reader).map(({ evidence }) => evidence.direction)).toEqual([
      'positive',
      'none',
      'positive',
    ]);
  });

  it('takes nothing off for a place when the reader has none', () => {
    const [item] = weighEvidence([buildEvidence({ scheme: 'nji', level: 'strong-indications', on: '2025' })], reader);
    expect(item).toMatchObject({ rank: 5, stepsElsewhere: 0, expired: false });
  });

  it('takes a step off for what is somewhat like the reader’s place, two for what is unlike it', () => {
    const mine = buildContext({ urbanity: 1, inhabitants: 900_000, multilingualShare: 0.6 });
    const near = buildContext({ urbanity: 1, inhabitants: 800_000, multilingualShare: 0.6 });
    const far = buildContext({ urbanity: 5, inhabitants: 900, multilingualShare: 0 });
    const at = (context: typeof mine) =>
      buildEvidence({ scheme: 'nji', level: 'strong-indications', on: '2025', context });
    expect(ranks([at(near)], mine)).toEqual([5]);
    expect(ranks([at(far)], mine)).toEqual([3]);
  });

  it('counts what has no source for no more than a good reason, and never falls below the lowest step', () => {
    const { source, ...unsourced } = buildEvidence({ scheme: 'nji', level: 'strong-indications', on: '2015' });
    expect(source).toBeDefined();
    expect(weighEvidence([unsourced], reader)[0]).toMatchObject({ rank: 1, unsourced: true, expired: true });
  });

  it('gives no step to what has no level on the ladder', () => {
    const { level, ...unrated } = buildEvidence({ scheme: 'unrated' });
    expect(level).toBeDefined();
    expect(ranks([unrated, buildEvidence({ scheme: 'nji', level: 'constructor' })])).toEqual([0, 0]);
  });

  it('leaves its argument as it was', () => {
    const items = Object.freeze([buildEvidence({ level: 'declared' }), buildEvidence({ level: 'compared' })]);
    expect(() => weighEvidence(items, reader)).not.toThrow();
  });
});
