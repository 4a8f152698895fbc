import { describe, expect, it } from 'vitest';

import { linkAddress } from './link-address.js';

describe('linkAddress', () => {
  it('fills in the id, wherever it stands', () => {
    expect(linkAddress('/aanpakken/{id}/#{id}', 'https://a.example/c#club')).toBe('/aanpakken/club/#club');
    expect(linkAddress('/aanpakken/', 'club')).toBe('/aanpakken/');
  });

  it('is nothing without a pattern', () =>
    expect([linkAddress(null, 'a'), linkAddress('', 'a')]).toEqual([undefined, undefined]));

  it('keeps what a stranger wrote inside its place', () => {
    expect(linkAddress('/a/{id}/', '../../x?y#z')).toBe('/a/z/');
    expect(linkAddress('/a/{id}/', '../x?y&$&')).toBe('/a/..%2Fx%3Fy%26%24%26/');
  });
});
