import { describe, expect, it } from 'vitest';

import { buildEvidence } from '../testing/builders.js';
import { evidenceJudge } from './judge-evidence.js';

const strong = buildEvidence({ scheme: 'nji', level: 'strong-indications', direction: 'positive', on: '2025' });

describe('evidenceJudge', () => {
  it('gives each piece its worth, and all of it that of the best', () => {
    const weak = { ...strong, level: 'theory' };
    const { evidence, grade } = evidenceJudge({ today: '2026-11-23' })({ evidence: [weak, strong] });
    expect(evidence.map((one) => one.evidence)).toEqual([weak, strong]);
    expect(grade).toBe(Math.max(...evidence.map(({ judged }) => judged.rank)));
  });

  it('counts nothing that is spoken against as strongly', () => {
    const against = { ...strong, direction: 'negative' as const };
    expect(evidenceJudge({})({ evidence: [strong, against] }).grade).toBe(0);
    expect(evidenceJudge({})({ evidence: [] })).toEqual({ evidence: [], grade: 0 });
  });

  it('lets evidence lapse on a day that is given, and never without one', () => {
    const on = (today: string | undefined) => evidenceJudge({ today })({ evidence: [strong] });
    expect(on(undefined).evidence[0]?.judged.expired).toBe(false);
    expect(on('2080-01-01').evidence[0]?.judged.expired).toBe(true);
  });
});
