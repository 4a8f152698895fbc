import { describe, expect, it } from 'vitest';

import { LOAD_FAILURES } from '../loading/load-failure.js';
import * as en from './en.js';
import { speakerFor } from './speaker-for.js';
import * as nl from './nl.js';

describe('speakerFor', () => {
  it.each([
    ['nl', nl, 'nl'],
    ['nl-BE', nl, 'nl-BE'],
    ['EN', en, 'EN'],
    ['en-GB', en, 'en-GB'],
    ['fy', nl, 'nl'],
    ['', nl, 'nl'],
    ['constructor', nl, 'nl'],
    ['__proto__', nl, 'nl'],
  ])('answers %j', (tag, file, language) => {
    const speaker = speakerFor(tag);
    expect(speaker).toMatchObject({ words: file.general, language });
    expect(speaker.own({ area: 'agenda', nl: nl.agenda, en: en.agenda })).toBe(file.agenda);
  });
});

it.each([
  ['en', '4 November 2024'],
  ['EN', '4 November 2024'],
  ['en-US', 'November 4, 2024'],
  ['nl', '4 november 2024'],
])('a speaker of %s writes a day as %s', (tag, day) =>
  expect(speakerFor(tag).say('{on:date}', { on: '2024-11-04' })).toBe(day),
);

describe.each([
  ['nl', nl],
  ['en', en],
])('the sentences in %s', (_, messages) => {
  it('has one for every failure; that there is nothing, each use says in its own way', () =>
    expect(Object.keys(messages.general.failures)).toEqual(LOAD_FAILURES.filter((code) => code !== 'empty')));

  it('has the same facts in each sentence as Dutch has', () =>
    expect(placeholders(messages)).toEqual(placeholders(nl)));

  it('says them all differently', () => {
    const sentences = Object.values(messages.general.failures);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

/** Every path to a sentence, with the names it fills in. Plural forms count as one sentence. */
const placeholders = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, string | object]) => {
    const here = `${path}/${key}`;
    if (typeof inner !== 'string') return placeholders(inner, here);
    return [`${here} ${[...inner.matchAll(/\{\w+(:\w+)?\}/g)].map(String).sort().join(' ')}`];
  });
