import { describe, expect, it } from 'vitest';

import { shortNames } from './short-names.js';

describe('shortNames', () => {
  it('gives the most used private name the shortest, everywhere', () => {
    const code = "a='--_space:1px;--_line:2px;margin:var(--_space)';style.getPropertyValue('--_space')";
    expect(shortNames(code)).toBe("a='--_0:1px;--_1:2px;margin:var(--_0)';style.getPropertyValue('--_0')");
  });

  it('tells names apart of which one begins like the other', () =>
    expect(shortNames('--_a-own:1;--_a:var(--_a-own)')).toBe('--_0:1;--_1:var(--_0)'));

  it('leaves what a page may set', () =>
    expect(shortNames('var(--gedeeld-space,--x)')).toBe('var(--gedeeld-space,--x)'));
});
