import { describe, expect, it } from 'vitest';
import { isContactLink, isLink } from './url.js';

describe('isLink and isContactLink', () => {
  it.each([
    ['https://example.org/a', true, true],
    ['http://example.org', true, false],
    ['mailto:iemand@example.org', true, true],
    ['javascript:alert(1)', false, false],
    ['example.org', false, false],
    ['', false, false],
  ])('of %s', (text, link, contact) => {
    expect([isLink(text), isContactLink(text)]).toEqual([link, contact]);
  });
});
