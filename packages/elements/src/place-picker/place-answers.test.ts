import { buildContext } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { answerText, contextWith, isFault, NUMBERS, readAnswer, type NumberQuestion } from './place-answers.js';

const QUESTIONS = Object.keys(NUMBERS) as NumberQuestion[];

describe('readAnswer and isFault', () => {
  it.each([
    ['inhabitants', '96.842', 96_842],
    ['inhabitants', '96,842', 96_842],
    ['inhabitants', ' 96 842 ', 96_842],
    ['inhabitants', '1.234.567', 1_234_567],
    ['inhabitants', '96.84', undefined],
    ['inhabitants', '0', undefined],
    ['pupils', '312', 312],
    ['pupils', '-3', undefined],
    ['schoolWeighting', '33,5', 33.5],
    ['schoolWeighting', '33.5', 33.5],
    ['schoolWeighting', '41', undefined],
    ['multilingualShare', '42%', 42],
    ['multilingualShare', '100,1', undefined],
    ['lowIncomeShare', 'veel', undefined],
    ['lowIncomeShare', '1e1', undefined],
  ] as const)('%s, written as “%s”, is %s', (question, text, value) => {
    expect(readAnswer(question, text)).toBe(value);
    expect(isFault(question, text)).toBe(value === undefined);
  });

  it('an empty field is no fault', () => {
    for (const question of QUESTIONS) expect(isFault(question, '  ')).toBe(false);
  });
});

describe('answerText', () => {
  const setting = (language: string) => ({
    answers: { numbers: { pupils: 'abc' } },
    context: buildContext({ inhabitants: 96_842, pupils: 100, schoolWeighting: 33.5, lowIncomeShare: 0.129 }),
    language,
  });

  it('is what was written, else what is known, so that it can be read again in every language', () => {
    const texts = (language: string) => QUESTIONS.map((question) => answerText(question, setting(language)));
    expect(texts('nl')).toEqual(['96842', 'abc', '33,5', '', '12,9']);
    expect(texts('en-GB')).toEqual(['96842', 'abc', '33.5', '', '12.9']);
    for (const language of ['nl', 'en-GB', 'ar', 'ar-EG', 'pl', 'tr', 'uk'])
      expect(readAnswer('schoolWeighting', answerText('schoolWeighting', setting(language)))).toBe(33.5);
  });
});

describe('contextWith', () => {
  const base = buildContext({ urbanity: 2, inhabitants: 76_000, sesWoa: { mean: -0.1 }, phases: ['primary'] });

  it('is the place itself without answers', () => {
    expect(contextWith(base, {})).toEqual(base);
    expect(contextWith(undefined, {})).toBeUndefined();
  });

  it('puts answers over what is known, and leaves the rest', () => {
    const answers = { urbanity: '1' as const, phases: ['secondary' as const], numbers: { multilingualShare: '42' } };
    expect(contextWith(base, answers)).toEqual({
      ...base,
      urbanity: 1,
      multilingualShare: 0.42,
      phases: ['secondary'],
    });
  });

  it('takes away what was emptied, and what cannot be read', () => {
    expect(contextWith(base, { urbanity: '', numbers: { inhabitants: 'veel' } })).toEqual({
      sesWoa: { mean: -0.1 },
      phases: ['primary'],
    });
    expect(contextWith(buildContext({ pupils: 10 }), { numbers: { pupils: '' } })).toBeUndefined();
  });

  it('never holds a number out of range, whatever is written', () => {
    let seed = 11;
    const random = (to: number): number => (seed = (seed * 48_271) % 2_147_483_647) % to;
    const signs = '0123456789.,% -e';
    for (let round = 0; round < 2000; round += 1) {
      const question = QUESTIONS[random(QUESTIONS.length)]!;
      const text = Array.from({ length: random(9) }, () => signs[random(signs.length)]).join('');
      const value = contextWith(undefined, { numbers: { [question]: text } })?.[question];
      const { min, max, times } = NUMBERS[question];
      if (value === undefined) continue;
      expect(Number(value) * times).toBeGreaterThanOrEqual(min - 1e-9);
      expect(Number(value) * times).toBeLessThanOrEqual(max + 1e-9);
      expect(isFault(question, text)).toBe(false);
    }
  });
});
