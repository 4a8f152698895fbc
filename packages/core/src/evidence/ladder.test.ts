import { describe, expect, it } from 'vitest';
import { EVIDENCE_SCHEMES } from '../model/evidence.js';
import { LADDER, LADDER_VERSION, ladderWith } from './ladder.js';

describe('LADDER', () => {
  it('is the published table, to the letter', () => {
    expect(LADDER_VERSION).toBe(1);
    expect(Object.fromEntries([...LADDER].map(([scheme, scale]) => [scheme, Object.fromEntries(scale)]))).toEqual({
      nji: {
        'well-described': 'declared',
        'well-founded': 'reasoned',
        'first-indications': 'observed',
        'good-indications': 'compared',
        'strong-indications': 'strong',
      },
      'eef-toolkit': { 0: 'declared', 1: 'observed', 2: 'observed', 3: 'compared', 4: 'strong', 5: 'replicated' },
      essa: { 'tier-4': 'reasoned', 'tier-3': 'observed', 'tier-2': 'compared', 'tier-1': 'strong' },
      epic: { 'user-registry': 'declared', emergent: 'observed', promising: 'compared', best: 'strong' },
      sms: { 1: 'observed', 2: 'observed', 3: 'compared', 4: 'compared', 5: 'strong' },
      blueprints: { promising: 'strong', model: 'strong', 'model-plus': 'replicated' },
      local: { declared: 'declared', reasoned: 'reasoned', observed: 'observed', compared: 'compared' },
    });
  });

  it('has a scale for every scheme but unrated', () => {
    expect([...LADDER.keys(), 'unrated'].sort()).toEqual([...EVIDENCE_SCHEMES].sort());
  });
});

describe('ladderWith', () => {
  it('is the published ladder when nothing is replaced', () => {
    expect(ladderWith()).toBe(LADDER);
    expect(ladderWith({})).toBe(LADDER);
  });

  it('replaces a scheme as a whole, and adds one it did not know', () => {
    const ladder = ladderWith({ sms: { 5: 'replicated' }, own: { gold: 'strong' } });
    expect([...(ladder.get('sms') ?? [])]).toEqual([['5', 'replicated']]);
    expect(ladder.get('own')?.get('gold')).toBe('strong');
    expect(ladder.get('nji')).toBe(LADDER.get('nji'));
    expect(LADDER.get('sms')?.get('1')).toBe('observed');
  });

  it('refuses a grade that does not exist', () => {
    const call = () => ladderWith({ sms: { 5: 'excellent' as 'strong' } });
    expect(call).toThrowError(
      expect.objectContaining({
        code: 'unknown-grade',
        facts: { where: 'evidenceLevels.sms.5', grade: 'excellent' },
        message: expect.stringContaining('excellent'),
      }),
    );
  });
});
