import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readManifest, tagsFile } from './tags.js';

const asManifest = (declaration) => ({
  modules: [
    { path: 'dist/x/x.js', declarations: [{ name: 'XElement', tagName: 'gedeeld-x', ...declaration }] },
    { path: 'dist/x/x.events.js', declarations: [{ name: 'XEvent' }] },
  ],
});

describe('tags.ts', () => {
  it('is what the manifest says: run `npm run tags` after a change of an element', async () => {
    const written = readFileSync(new URL('../src/tags.ts', import.meta.url), 'utf8');
    expect(written).toBe(await tagsFile(readManifest()));
    expect(written.match(/properties:/g)?.length).toBeGreaterThanOrEqual(15);
  });

  it('has what can be set, and not what is called or only read', async () => {
    const members = [
      { kind: 'field', name: 'shown' },
      { kind: 'field', name: 'count', readonly: true },
      { kind: 'field', name: 'type', static: true },
      { kind: 'method', name: 'toText' },
    ];
    const text = await tagsFile(asManifest({ members }));
    expect(text).toContain("properties: Pick<XElement, 'shown'>;");
  });

  it('has an attribute where it is written otherwise, and the events by their class', async () => {
    const attributes = [
      { name: 'lens', fieldName: 'lens' },
      { name: 'page-size', fieldName: 'pageSize' },
      { name: 'color-scheme', type: { text: 'light|dark' } },
    ];
    const text = await tagsFile(asManifest({ attributes, events: [{ name: 'gedeeld-y', type: { text: 'XEvent' } }] }));
    expect(text).toContain("'page-size': XElement['pageSize'];");
    expect(text).toContain("'color-scheme': 'light' | 'dark'");
    expect(text).not.toContain("'lens'");
    expect(text).toContain("'gedeeld-y': XEvent");
    expect(text).toContain("import type { XEvent } from './x/x.events.js';");
  });
});
