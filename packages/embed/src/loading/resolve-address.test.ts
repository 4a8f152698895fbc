import { describe, expect, it } from 'vitest';

import { resolveAddress } from './resolve-address.js';

const BASE = 'https://waterrijk.example/jeugd/kansen';

describe('resolveAddress', () => {
  it.each([
    ['catalogus.json', 'https://waterrijk.example/jeugd/catalogus.json'],
    ['/feeds/catalogus.json', 'https://waterrijk.example/feeds/catalogus.json'],
    ['//elders.example/c.json', 'https://elders.example/c.json'],
    ['http://elders.example/c.json', 'http://elders.example/c.json'],
    ['  https://elders.example/c.json\n', 'https://elders.example/c.json'],
    ['https://elders.example/c.json?v=2#practices', 'https://elders.example/c.json?v=2'],
  ])('reads %j as a browser would', (written, url) => {
    expect(resolveAddress(written, BASE)).toEqual({ url });
  });

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://waterrijk.example/5',
    'file:///etc/hosts',
    'ftp://elders.example/c.json',
    'https://',
    'http://[::1',
  ])('refuses %j', (written) => {
    expect(resolveAddress(written, BASE)).toEqual({ failure: { code: 'address', facts: { src: written.trim() } } });
  });
});
