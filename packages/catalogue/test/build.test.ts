import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCatalogueText } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../scripts/parse.js';
import { readDocument } from './documents.js';

const dist = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

describe.each(['netherlands', 'waterrijk'])('what is published of %s', (name) => {
  const text = readFileSync(dist(`${name}.json`), 'utf8');

  it('is the sources, put together', () => {
    expect(JSON.parse(text)).toEqual(readDocument(name));
  });

  it('is read by the parser without a problem', () => {
    expect(parseCatalogueText(text).problems).toEqual([]);
  });

  it('is as a module the parsed catalogue', async () => {
    const module: Record<string, unknown> = await import(dist(`${name}.js`));
    expect(module[name]).toEqual(parseCatalogueText(text).catalogue);
  });
});

describe('parseWhole', () => {
  const document = { ...readDocument('waterrijk'), title: 7 };

  it('stops at a document that lost something, and says what and where', () => {
    expect(() => parseWhole('waterrijk', JSON.stringify(document))).toThrow(/waterrijk has 1 problems[\s\S]*\/title/);
  });

  it('stops at a text that is no catalogue', () => {
    expect(() => parseWhole('nothing', '[]')).toThrow(/nothing has 1 problems/);
  });
});
