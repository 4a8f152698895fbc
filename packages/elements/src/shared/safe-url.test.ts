import { describe, expect, it } from 'vitest';

import { safeHref, safeUrl, siteOf } from './safe-url.js';

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

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['http://example.org:8080', 'example.org'],
    ['https://nji.nl@example.org/', 'example.org'],
    ['https://nji.nl:443@example.org/', 'example.org'],
    ['https://example.org\\@nji.nl/', 'example.org'],
  ])('of %j is where it leads', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([undefined, 'javascript:alert(1)', 'mailto:info@example.org', 'http://['])('of %j is none', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });
});
