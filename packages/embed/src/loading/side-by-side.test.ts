import { describe, expect, it } from 'vitest';

import { countOf, fresh } from '../testing/on-page.js';
import type { FeedsRequest } from './one-feed.js';
import { sideBySide } from './side-by-side.js';

const request = (wanted?: Promise<unknown>, options: Partial<FeedsRequest> = {}): FeedsRequest => ({
  base: location.href,
  signal: new AbortController().signal,
  maxBytes: 1_000_000,
  timeLimit: 10_000,
  revalidate: false,
  onProgress: () => {},
  isEmpty: () => false,
  wanted,
  ...options,
});

/** A visitor who comes when somebody says so. */
const visitor = () => {
  let come = (): void => {};
  return { wanted: new Promise<void>((resolve) => (come = resolve)), come: () => come() };
};

describe('sideBySide', () => {
  it('gets once, and reads once, what several rendered elements wait for together', async () => {
    const src = fresh('/feeds/network.json');
    const { wanted, come } = visitor();
    const loads = [1, 2, 3].map(() => sideBySide.load(src, request(wanted)));
    await expect.poll(() => countOf(src.slice('/feeds/'.length))).toBe(1);
    come();
    const [first, ...others] = await Promise.all(loads);
    if (!first || !('answer' in first)) throw new Error('Nothing came');
    expect(first.answer.catalogue.networks).toHaveLength(2);
    for (const other of others) expect(other).toBe(first);
    expect(await countOf(src.slice('/feeds/'.length))).toBe(1);
  });

  it('asks again for whoever comes after that, and for whoever waits for nobody', async () => {
    const src = fresh('/feeds/network.json');
    await sideBySide.load(src, request(Promise.resolve()));
    await sideBySide.load(src, request(Promise.resolve()));
    expect(await countOf(src.slice('/feeds/'.length))).toBe(2);
    await Promise.all([sideBySide.load(src, request()), sideBySide.load(src, request())]);
    expect(await countOf(src.slice('/feeds/'.length))).toBe(4);
  });

  it('lets each say whether there is anything for it, and leaves those that stay when one goes', async () => {
    const src = fresh('/feeds/network.json');
    const { wanted, come } = visitor();
    const going = new AbortController();
    const loads = [
      sideBySide.load(src, request(wanted, { signal: going.signal })),
      sideBySide.load(src, request(wanted, { isEmpty: () => true })),
      sideBySide.load(src, request(wanted)),
    ];
    going.abort();
    come();
    const [gone, empty, shown] = await Promise.all(loads);
    expect(gone).toEqual({ aborted: true });
    expect(empty).toMatchObject({ failure: { code: 'empty', facts: { url: new URL(src, location.href).href } } });
    expect(shown).toHaveProperty('answer.catalogue');
  });

  it('tells each that nothing came', async () => {
    const src = fresh('/feeds/nowhere.json');
    const { wanted, come } = visitor();
    const loads = [1, 2].map(() => sideBySide.load(src, request(wanted)));
    come();
    for (const outcome of await Promise.all(loads)) expect(outcome).toMatchObject({ failure: { code: 'not-found' } });
  });
});
