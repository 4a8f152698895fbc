import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { defineComposition, type CompositionClass } from './define-composition.js';

const versionOf = (version: string): CompositionClass =>
  class extends HTMLElement {
    static readonly version = version;
  } as unknown as CompositionClass;

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('defineComposition', () => {
  it('registers a tag that is free', () => {
    const first = versionOf('1.0.0');
    defineComposition('proef-vrij', first);
    expect(customElements.get('proef-vrij')).toBe(first);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is silent about another bundle of the same version, and lets the first one be', () => {
    const first = versionOf('1.0.0');
    defineComposition('proef-zelfde', first);
    defineComposition('proef-zelfde', versionOf('1.0.0'));
    expect(customElements.get('proef-zelfde')).toBe(first);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('says once that there is another version, and lets the first one be', () => {
    const first = versionOf('1.0.0');
    defineComposition('proef-ander', first);
    defineComposition('proef-ander', versionOf('1.1.0'));
    defineComposition('proef-ander', versionOf('1.2.0'));
    expect(customElements.get('proef-ander')).toBe(first);
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('second-version: proef-ander');
  });

  it("says so too when the tag is someone else's", () => {
    customElements.define('proef-vreemd', class extends HTMLElement {});
    defineComposition('proef-vreemd', versionOf('1.0.0'));
    expect(console.warn).toHaveBeenCalledTimes(1);
  });
});
