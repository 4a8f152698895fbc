import { describe, expect, it } from 'vitest';

import { safeUrl } from './safe-url.js';

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

  it('takes a path where the page that gave it is known', () => {
    expect(safeUrl('/a/path', 'https://example.org/')).toBe('/a/path');
    expect(safeUrl('javascript:alert(1)', 'https://example.org/')).toBeUndefined();
  });
});
