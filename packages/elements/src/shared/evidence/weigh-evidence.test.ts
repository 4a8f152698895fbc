import type { Evidence, LocalContext } from '@gedeeld/core';
import { EVIDENCE_DIRECTIONS, EVIDENCE_SCHEMES, gradeEvidence, LADDER } from '@gedeeld/core';
import { buildContext, buildEvidence } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import type { Reader } from './weigh-evidence.js';
import { weighEvidence } from './weigh-evidence.js';

const reader = { today: '2026-11-23', weigh: undefined };

/** The same reader, but one who lives somewhere. */
const living = (context: LocalContext) => ({
  ...reader,
  weigh: (evidence: Evidence) => gradeEvidence(evidence, { ladder: LADDER, today: reader.today, context }),
});

const ranks = (items: readonly Evidence[], from: Reader = reader) => weighEvidence(items, from).map(({ rank }) => rank);

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
    expect(ranks([at(near)], living(mine))).toEqual([5]);
    expect(ranks([at(far)], living(mine))).toEqual([3]);
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

  it('comes to the same as gradeEvidence, but for the place', () => {
    const mine = buildContext({ urbanity: 1, inhabitants: 900_000, multilingualShare: 0.6 });
    const levels = [...LADDER].flatMap(([scheme, scale]) => [...scale.keys()].map((level) => ({ scheme, level })));
    expect(levels.length).toBeGreaterThan(20);
    for (const { scheme, level } of levels) {
      for (const direction of EVIDENCE_DIRECTIONS) {
        for (const on of ['2016-02-29', '2026']) {
          const known = EVIDENCE_SCHEMES.find((each) => each === scheme);
          const item = buildEvidence({ scheme: known ?? 'unrated', level, direction, on, context: mine });
          expect(ranks([item]), `${scheme} ${level} ${direction} ${on}`).toEqual(ranks([item], living(mine)));
        }
      }
    }
  });

  it('leaves its argument as it was', () => {
    const items = Object.freeze([buildEvidence({ level: 'declared' }), buildEvidence({ level: 'compared' })]);
    expect(() => weighEvidence(items, reader)).not.toThrow();
  });
});
