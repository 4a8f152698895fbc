import { ROLES } from '@gedeeld/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { forgetWarnings } from '../warn.js';
import { checkLens, LENSES, lensOf } from './lens.js';

beforeEach(forgetWarnings);
afterEach(() => void vi.restoreAllMocks());

describe('lensOf', () => {
  it.each(LENSES)('knows %s', (lens) => {
    expect(lensOf(lens)).toBe(lens);
  });

  it.each([undefined, null, '', 'wethouder', 'Parent', 'constructor', 4])('makes no lens of %o', (value) => {
    expect(lensOf(value)).toBeUndefined();
  });

  it('has only lenses that are a role of the domain', () => {
    expect(ROLES).toEqual(expect.arrayContaining([...LENSES]));
  });
});

describe('checkLens', () => {
  it('tells of a lens that does not exist, once, with the address that explains it', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    checkLens('wethouder');
    checkLens('ouder');
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringMatching(
        /lens is one of alderman, school-leader, teacher, parent, not "wethouder"\.\n.*content-lens/,
      ),
    ]);
  });

  it.each([...LENSES, undefined, null, ''])('says nothing of %o', (value) => {
    const warn = vi.spyOn(console, 'warn');
    checkLens(value);
    expect(warn).not.toHaveBeenCalled();
  });
});
