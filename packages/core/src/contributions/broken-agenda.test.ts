import { describe, expect, it } from 'vitest';
import { isGedeeldError } from '../error.js';
import type { BrokenReason } from './broken-agenda.js';
import { brokenAgenda } from './broken-agenda.js';

const REASONS: BrokenReason[] = [
  'not-a-list',
  'not-a-record',
  'not-a-text',
  'not-a-date',
  'not-a-number',
  'no-id',
  'duplicate-id',
  'unknown-value',
  'unknown-id',
  'not-a-goal',
  'to-itself',
];

describe('brokenAgenda', () => {
  it('is a branded error with the place, the reason and the reference as facts', () => {
    const error = brokenAgenda(['contributions', 3, 'to'], 'unknown-id', 'ghost');
    expect(isGedeeldError(error)).toBe(true);
    expect(error.code).toBe('broken-agenda');
    expect(error.facts).toEqual({ path: ['contributions', 3, 'to'], reason: 'unknown-id', reference: 'ghost' });
  });

  it('says in its message where to look, what is wrong and what stands there', () => {
    expect(brokenAgenda(['contributions', 3, 'to'], 'unknown-id', 'ghost').message).toBe(
      'contributions.3.to: no action or goal of this agenda has this id (ghost)',
    );
    expect(brokenAgenda(['goals'], 'not-a-list', undefined).message).toMatch(
      /^goals: .*parseCatalogue.*\(undefined\)$/,
    );
  });

  it('can show what no text can be made of', () => {
    expect(brokenAgenda(['partners'], 'not-a-list', Object.create(null)).message).toContain('[object Object]');
    expect(brokenAgenda(['partners'], 'not-a-list', null).message).toContain('[object Null]');
    expect(brokenAgenda(['partners'], 'not-a-list', Symbol('x')).message).toContain('Symbol(x)');
  });

  it('has another sentence for every reason', () => {
    const messages = REASONS.map((reason) => brokenAgenda([], reason, '').message);
    expect(new Set(messages).size).toBe(REASONS.length);
    for (const message of messages) expect(message).toMatch(/^: [a-z ,;?A-Z]{15,} \(\)$/);
  });
});
