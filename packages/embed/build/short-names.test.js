import { describe, expect, it } from 'vitest';

import { shortNames } from './short-names.js';

describe('shortNames', () => {
  it('gives the most used private name the shortest, everywhere', () => {
    const code = "a='--_space:1px;--_line:2px;margin:var(--_space)';style.getPropertyValue('--_space')";
    expect(shortNames([code])).toEqual(["a='--_0:1px;--_1:2px;margin:var(--_0)';style.getPropertyValue('--_0')"]);
  });

  it('tells names apart of which one begins like the other', () =>
    expect(shortNames(['--_a-own:1;--_a:var(--_a-own)'])).toEqual(['--_0:1;--_1:var(--_0)']));

  it('calls one name the same in every script', () =>
    expect(shortNames(['--_a:1', '--_b:1;--_b:2;--_a:var(--_b)'])).toEqual(['--_1:1', '--_0:1;--_0:2;--_1:var(--_0)']));

  it('leaves what a page may set', () =>
    expect(shortNames(['var(--gedeeld-space,--x)'])).toEqual(['var(--gedeeld-space,--x)']));
});
