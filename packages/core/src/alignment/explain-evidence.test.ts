import { describe, expect, it } from 'vitest';
import type { LinkEvidence } from '../contributions/link.js';
import { LADDER } from '../evidence/ladder.js';
import { explainEvidence } from './explain-evidence.js';

const item = (parts: Partial<LinkEvidence>): LinkEvidence => ({
  scheme: 'local',
  level: 'compared',
  direction: 'positive',
  grade: 'compared',
  context: 'here',
  expired: false,
  unsourced: false,
  ...parts,
});
const explained = (parts: Partial<LinkEvidence>) => explainEvidence(item(parts), LADDER);

describe('explainEvidence', () => {
  it('takes nothing off what was seen here, or in a place like ours', () => {
    expect(explained({})).toEqual({ ...item({}), mapped: 'compared', downgrades: [] });
    expect(explained({ context: 'near' }).downgrades).toEqual([]);
  });

  it('tells every step down', () => {
    expect(explained({ context: 'partly', grade: 'observed' }).downgrades).toEqual([{ why: 'partly', steps: 1 }]);
    expect(explained({ context: 'far', expired: true, grade: 'declared' }).downgrades).toEqual([
      { why: 'far', steps: 2 },
      { why: 'expired', steps: 1 },
    ]);
    expect(explained({ unsourced: true, grade: 'reasoned' }).downgrades).toEqual([{ why: 'unsourced', steps: 2 }]);
  });

  it('takes nothing off for a source where none could lift it', () => {
    expect(explained({ level: 'reasoned', unsourced: true, grade: 'reasoned' }).downgrades).toEqual([]);
    expect(explained({ level: 'declared', unsourced: true, grade: 'declared' }).downgrades).toEqual([]);
  });

  it('gives back what goes below the floor', () => {
    expect(explained({ level: 'reasoned', context: 'far', grade: 'declared' }).downgrades).toEqual([
      { why: 'far', steps: 2 },
      { why: 'floor', steps: -1 },
    ]);
  });

  it.each([
    ['nobody gave a level', { scheme: 'unrated', level: 'compared' }],
    ['there is no level', { level: undefined as unknown as string }],
    ['the scheme is unknown', { scheme: 'tarot' }],
    ['the level is unknown', { level: 'sure' }],
  ])('counts for nothing where %s', (_, parts) => {
    expect(explained({ ...parts, grade: 'none', context: 'far' })).toEqual({
      ...item({ ...parts, grade: 'none', context: 'far' }),
      mapped: 'none',
      downgrades: [],
    });
  });

  it('does not take the levels of a scale that stands for what is unrated', () => {
    const ladder = new Map([...LADDER, ['unrated', new Map([['compared', 'compared' as const]])]] as const);
    expect(explainEvidence(item({ scheme: 'unrated', grade: 'none' }), ladder).mapped).toBe('none');
  });
});
