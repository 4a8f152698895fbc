import type { Catalogue, Practice, Problem } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import { loadCatalogue, type LoadOptions, type ParseText } from './load-catalogue.js';

const load = (src: string, parse: ParseText, options: Partial<LoadOptions> = {}) =>
  loadCatalogue(src, {
    base: location.href,
    signal: new AbortController().signal,
    maxBytes: 1_000_000,
    timeLimit: 10_000,
    parse,
    isEmpty: ([catalogue]) => catalogue?.practices.length === 0,
    ...options,
  });

const withPractices = (count: number): Catalogue =>
  ({ practices: Array.from({ length: count }, (): Partial<Practice> => ({})) }) as unknown as Catalogue;
const problem = (code: string): Problem => ({ code, severity: 'error', path: [] }) as unknown as Problem;

describe('loadCatalogue', () => {
  it('answers what the parser made of the text, with what it left out', async () => {
    const catalogue = withPractices(1);
    const problems = [problem('missing')];
    const texts: unknown[] = [];
    const outcome = await load('/feeds/good.json', (...call) => (texts.push(...call), { catalogue, problems }));
    const url = new URL('/feeds/good.json', location.href).href;
    expect(outcome).toEqual({ answer: { url, catalogue, catalogues: [catalogue], problems } });
    expect(JSON.parse(String(texts[0]))).toHaveProperty('format', 'gedeeld/1');
    expect(texts[1]).toEqual({ maxBytes: 1_000_000 });
  });

  it('waits for a parser that takes its time', async () => {
    const catalogue = withPractices(1);
    const parse: ParseText = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return { catalogue, problems: [] };
    };
    expect(await load('/feeds/good.json', parse)).toMatchObject({ answer: { catalogues: [catalogue] } });
  });

  it.each(['javascript:alert(1)', ''])('does not even ask for %j', async (src) =>
    expect(await load(src, () => ({ problems: [] }))).toMatchObject({ failure: { code: 'address' } }),
  );

  it('reads what it fetched when that is wanted, and not before', async () => {
    const read: string[] = [];
    let want = (): void => {};
    const wanted = new Promise<void>((resolve) => (want = resolve));
    const parse: ParseText = (text) => (read.push(text), { catalogue: withPractices(1), problems: [] });
    let isFetched = false;
    const onProgress = (): void => void (isFetched = true);
    const loading = load('/feeds/good.json', parse, { wanted, onProgress });
    await expect.poll(() => isFetched).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toEqual([]);
    want();
    expect(await loading).toHaveProperty('answer');
    expect(read).toHaveLength(1);
  });

  it('passes on why the text did not come', async () =>
    expect(await load('/feeds/nowhere', () => ({ problems: [] }))).toMatchObject({ failure: { code: 'not-found' } }));

  it('calls a catalogue empty in which there is nothing to show', async () => {
    const problems = [problem('missing')];
    const outcome = await load('/feeds/good.json', () => ({ catalogue: withPractices(0), problems }));
    expect(outcome).toMatchObject({ failure: { code: 'empty', problems } });
  });

  it.each([
    ['json-ends-early', 'not-json'],
    ['json-unexpected', 'not-json'],
    ['not-readable', 'not-json'],
    ['document-too-large', 'too-large'],
    ['list-too-long', 'too-large'],
    ['too-deep', 'too-large'],
    ['format-unknown', 'format'],
    ['not-an-object', 'format'],
  ])('a document refused as %s fails as %s', async (code, expected) => {
    const problems = [problem(code)];
    expect(await load('/feeds/good.json', () => ({ problems }))).toMatchObject({
      failure: { code: expected, problems },
    });
  });

  it.each<[string, ParseText]>([
    [
      'at once',
      () => {
        throw new Error('never');
      },
    ],
    ['later', () => Promise.reject(new Error('never'))],
  ])('survives a parser that breaks its word %s', async (_, parse) => {
    expect(await load('/feeds/good.json', parse)).toMatchObject({ failure: { code: 'format' } });
  });
});
