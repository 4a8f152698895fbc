import { describe, expect, it } from 'vitest';

import { safeHref, safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:info@example.org'])('lets %s through', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\tjava\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'http://[',
    '/a/path',
  ])('stops %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});

describe('safeHref', () => {
  it.each(['/a/path', 'next', '#part', '?page=2', 'https://example.org/', 'mailto:info@example.org'])(
    'lets %s through: the page gave it',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it.each([undefined, '', 'javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'stops %j',
    (href) => {
      expect(safeHref(href)).toBeUndefined();
    },
  );
});
