import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { countOf, fresh } from '../testing/on-page.js';
import { partLoader, type PartFacts } from './load-part.js';

/** A part that counts with what it is handed, and one that a part hands something to. */
const ADDING = 'document.currentScript.gedeeld((given) => ({ add: (one) => one + given.two, $0: 5 }));';
const ADDED = 'document.currentScript.gedeeld((given) => ({ sum: given.two + given.$0 }));';

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
const FOLDER = new URL('/feeds/', location.href).href;
/** The same server under a name that makes it another site. */
const ELSEWHERE = FOLDER.replace(location.hostname, location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1');
const said = (text: string, more = ''): string => fresh(`echo.js?text=${encodeURIComponent(text)}${more}`);
const factsOf = async (text: string, of?: string): Promise<PartFacts> => ({
  file: said(text),
  integrity: await hashOf(text),
  ...(of !== undefined && { of }),
});
const loaderOf = (facts: Readonly<Record<string, PartFacts>>, folder = FOLDER) =>
  partLoader(facts, { two: 2 }, { own: import.meta.url, folder: () => folder });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('partLoader', () => {
  it('loads a part when it is asked for, once, and hands it what it shares', async () => {
    const adding = await factsOf(ADDING);
    const load = loaderOf({ adding });
    expect(await countOf(`feeds/${adding.file}`)).toBe(0);
    const [part, again] = await Promise.all([load('adding'), load('adding')]);
    expect((part as { add: (one: number) => number }).add(1)).toBe(3);
    expect(again).toBe(part);
    await expect.poll(() => document.querySelector('script[integrity]')).toBeNull();
  });

  it('hands a part of a part what both give', async () => {
    const load = loaderOf({ adding: await factsOf(ADDING), added: await factsOf(ADDED, 'adding') });
    expect(await load('added')).toEqual({ sum: 7 });
  });

  it('gets it from another site that allows it', async () => {
    const file = said(ADDING, '&cors=*');
    const load = loaderOf({ adding: { file, integrity: await hashOf(ADDING) } }, ELSEWHERE);
    expect(await load('adding')).toMatchObject({ $0: 5 });
  });

  it.each<[string, () => Promise<PartFacts>]>([
    ['has one letter changed', async () => ({ file: said(`${ADDING} `), integrity: await hashOf(ADDING) })],
    ['is not there', async () => ({ file: 'weg.js', integrity: await hashOf(ADDING) })],
    ['is a page that asks to log in', async () => ({ file: fresh('page.html'), integrity: await hashOf(ADDING) })],
    ['breaks while it is made', () => factsOf('document.currentScript.gedeeld(() => { throw new Error("stuk"); });')],
  ])('goes without a part that %s, tells that, and tries when it is asked again', async (_, given) => {
    const facts = await given();
    const load = loaderOf({ adding: facts });
    await expect(load('adding')).rejects.toThrow();
    await expect(load('adding')).rejects.toThrow();
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain(`[gedeeld] part: ${facts.file}`);
  });
});
