import type { CSSResultGroup } from 'lit';

/** Every custom property that style sheets set, and every one that they read. */
export const customProperties = (styles: CSSResultGroup): { readonly set: Set<string>; readonly read: Set<string> } => {
  const text = String([styles]).replace(/\/\*[^]*?\*\//g, '');
  return {
    set: new Set(Array.from(text.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name ?? '')),
    read: new Set(Array.from(text.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name ?? '')),
  };
};
