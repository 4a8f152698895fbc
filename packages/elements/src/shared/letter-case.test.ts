import { describe, expect, it } from 'vitest';

import { lowerFirst, sentenceCase } from './letter-case.js';

describe('sentenceCase', () => {
  it.each([
    ['jeugd', 'nl', 'Jeugd'],
    ['iş', 'tr', 'İş'],
    ['ışık', 'tr', 'Işık'],
    ['їжа', 'uk', 'Їжа'],
    ['التعليم', 'ar', 'التعليم'],
    ['', 'nl', ''],
  ])('makes of %j in %s %j', (text, language, made) => expect(sentenceCase(text, language)).toBe(made));
});

describe('lowerFirst', () => {
  it.each([
    ['Ja, zeker', 'nl', 'ja, zeker'],
    ['İyi düşünülmüş', 'tr', 'iyi düşünülmüş'],
    ['Zapewnione', 'pl', 'zapewnione'],
  ])('makes of %j in %s %j', (text, language, made) => expect(lowerFirst(text, language)).toBe(made));
});
