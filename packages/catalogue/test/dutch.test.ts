import { describe, expect, it } from 'vitest';
import { everyValue, readDocument } from './documents.js';
import { dutchSentences } from './dutch.js';

/** Words of officials with a plain word beside them: a B1 text uses the plain one. */
const STIFF =
  /\b(middels|teneinde|betreffende|dientengevolge|inzake|derhalve|alsmede|ten behoeve van|met betrekking tot|reeds|echter|tevens|conform|indien|gedurende|implementeren|faciliteren|doelstelling|interventie)\b/i;
/** Shortened words that a reader has to know already. */
const SHORTENED = /\b(bijv|o\.a|d\.w\.z|i\.p\.v|t\.b\.v|m\.b\.t|n\.v\.t|evt|incl|excl|ca)\b\.?/i;

describe('dutchSentences', () => {
  const sentences = (nl: string) =>
    dutchSentences([{ path: '/a', key: 'a', value: { nl, en: 'x' } }]).map(({ text, words }) => [text, words]);

  it('counts the words of every sentence, and what stands between brackets apart', () => {
    expect(sentences('Eén twee. Drie vier vijf? Zes (zeven acht).')).toEqual([
      ['Eén twee.', 2],
      ['Drie vier vijf?', 3],
      ['Zes .', 1],
      ['zeven acht.', 2],
    ]);
  });
});

describe.each(['netherlands', 'waterrijk'])('the Dutch of %s', (name) => {
  const sentences = dutchSentences(everyValue(readDocument(name)));

  it('has no sentence of more than 15 words', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter(({ words }) => words > 15)).toEqual([]);
  });

  it('keeps nine sentences in ten within 12 words', () => {
    const long = sentences.filter(({ words }) => words > 12);
    expect(long.length / sentences.length).toBeLessThan(0.1);
  });

  it('uses no stiff words and no shortened words', () => {
    expect(sentences.filter(({ text }) => STIFF.test(text) || SHORTENED.test(text))).toEqual([]);
  });
});
