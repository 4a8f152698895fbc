import { describe, expect, it } from 'vitest';
import type { Contribution } from '../model/contribution.js';
import { buildContribution, buildEvidence } from '../testing/builders.js';
import { SAYS, whatIsSaid } from './says.js';

const said = (parts: Partial<Contribution>): number => whatIsSaid(buildContribution('a', 'g', parts));

describe('SAYS', () => {
  it('gives everything that can be said a bit of its own, in one byte', () => {
    expect(Object.values(SAYS).sort((one, other) => one - other)).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
  });
});

describe('whatIsSaid', () => {
  it('is nothing of a bare claim, with empty lists or without them', () => {
    expect(said({})).toBe(0);
    expect(whatIsSaid({ from: 'a', to: 'g' } as Contribution)).toBe(0);
  });

  it.each<[keyof typeof SAYS, Partial<Contribution>]>([
    ['reason', { because: 'Omdat.' }],
    ['reason', { because: { nl: ' ', en: 'Because.' } }],
    ['otherFactors', { otherFactors: 'Het weer.' }],
    ['confirmedBy', { confirmedBy: ['school'] }],
    ['openQuestion', { questions: [{ text: 'Waarom?' }] }],
    [
      'openQuestion',
      {
        questions: [
          { text: 'Waarom?', answer: 'Daarom.' },
          { text: 'Hoe?', answer: ' ' },
        ],
      },
    ],
    ['needs', { needs: ['b'] }],
    ['mechanism', { mechanism: 'steun' }],
    ['evidence', { evidence: [buildEvidence()] }],
    ['evidence', { evidenceFrom: ['practice'] }],
    ['id', { id: 'own' }],
  ])('says %s: %j', (word, parts) => {
    expect(said(parts)).toBe(SAYS[word]);
  });

  it.each<Partial<Contribution>>([
    { because: ' \n' },
    { because: { nl: '', en: { text: ' ' } } },
    { otherFactors: '' },
    { mechanism: ' ' },
    { questions: [{ text: 'Waarom?', answer: 'Daarom.' }] },
  ])('says nothing with %j', (parts) => {
    expect(said(parts)).toBe(0);
  });

  it('is the sum of all that is said', () => {
    expect(said({ because: 'Omdat.', needs: ['b'], mechanism: 'steun' })).toBe(
      SAYS.reason + SAYS.needs + SAYS.mechanism,
    );
  });
});
