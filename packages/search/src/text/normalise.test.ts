import { describe, expect, it } from 'vitest';

import { normalise } from './normalise.js';

describe('normalise', () => {
  it('takes off capitals, accents and apostrophes', () => {
    expect(normalise('Coördinator')).toBe('coordinator');
    expect(normalise('Één')).toBe('een');
    expect(normalise('baby’s')).toBe("baby's".replace("'", ''));
    expect(normalise('I\u0307stanbul')).toBe('istanbul');
  });

  it('finds the same for a letter in one piece or in two', () => {
    expect(normalise('co\u00f6rdinator')).toBe(normalise('coo\u0308rdinator'));
  });

  it('leaves letters that are letters of their own', () => {
    expect(normalise('Ærø')).toBe('ærø');
    expect(normalise('مدرسة')).toBe('مدرسة');
  });

  it('changes nothing a second time', () => {
    for (const word of ['Één', 'İstanbul', 'ﬁets', 'ÅNGSTRÖM', 'ǅ'])
      expect(normalise(normalise(word))).toBe(normalise(word));
  });
});
