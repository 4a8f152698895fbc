import type { Catalogue } from '@gedeeld/core';
import { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';

import { CatalogueController, type LoadRequest } from './catalogue-controller.js';
import type { LoadOutcome } from './load-catalogue.js';

/** A load that the test ends when it wants. */
interface Asked {
  readonly src: string;
  readonly request: LoadRequest;
  readonly end: (outcome: LoadOutcome) => Promise<void>;
}

const asked: Asked[] = [];
const settled: unknown[] = [];

class HostElement extends LitElement {
  readonly loading = new CatalogueController(this, {
    load: (src, request) =>
      new Promise((resolve) => {
        const end = async (outcome: LoadOutcome): Promise<void> => {
          resolve(outcome);
          await Promise.resolve();
          await Promise.resolve();
        };
        asked.push({ src, request, end });
      }),
    onSettled: (outcome) => settled.push(outcome),
  });
}
customElements.define('controller-host', HostElement);

const answer = (url: string): LoadOutcome => ({
  answer: { url, catalogue: {} as Catalogue, catalogues: [], problems: [] },
});
const failure: LoadOutcome = { failure: { code: 'network', facts: {} } };

const setUp = (): HostElement => {
  const host = document.createElement('controller-host') as HostElement;
  document.body.append(host);
  return host;
};

afterEach(() => {
  document.body.replaceChildren();
  asked.length = 0;
  settled.length = 0;
});

describe('open', () => {
  it('loads once, and keeps what came', async () => {
    const { loading } = setUp();
    expect(loading.state).toEqual({ status: 'idle' });
    loading.open('a.json');
    expect(loading.state).toEqual({ status: 'loading' });
    await asked[0]!.end(answer('a.json'));
    expect(loading.state).toEqual({ status: 'ready' });
    expect(loading.answer?.url).toBe('a.json');
    expect(settled).toEqual([answer('a.json')]);
  });

  it('does nothing for the address it has already', async () => {
    const { loading } = setUp();
    loading.open('a.json');
    loading.open('a.json');
    await asked[0]!.end(answer('a.json'));
    loading.open('a.json');
    expect(asked).toHaveLength(1);
  });

  it('calls off the old address for a new one, and does not listen to it any more', async () => {
    const { loading } = setUp();
    loading.open('a.json');
    loading.open('b.json');
    expect(asked.map(({ src, request }) => [src, request.signal.aborted])).toEqual([
      ['a.json', true],
      ['b.json', false],
    ]);
    asked[0]!.request.onProgress({ received: 5 });
    await asked[0]!.end(answer('a.json'));
    expect(loading.state).toEqual({ status: 'loading' });
    await asked[1]!.end(answer('b.json'));
    expect(loading.answer?.url).toBe('b.json');
    expect(settled).toEqual([answer('b.json')]);
  });

  it('tells how far it is', () => {
    const { loading } = setUp();
    loading.open('a.json');
    asked[0]!.request.onProgress({ received: 5, total: 10 });
    expect(loading.state).toEqual({ status: 'loading', progress: { received: 5, total: 10 } });
  });

  it('keeps the last good answer when a later address fails', async () => {
    const { loading } = setUp();
    loading.open('a.json');
    await asked[0]!.end(answer('a.json'));
    loading.open('b.json');
    await asked[1]!.end(failure);
    expect(loading.state).toMatchObject({ status: 'failed', failure: { code: 'network' } });
    expect(loading.answer?.url).toBe('a.json');
  });

  it('forgets everything when there is no address any more', async () => {
    const { loading } = setUp();
    loading.open('a.json');
    await asked[0]!.end(answer('a.json'));
    loading.open(undefined);
    expect(loading).toMatchObject({ state: { status: 'idle' }, answer: undefined });
    loading.open('b.json');
    loading.open(undefined);
    expect(asked[1]!.request.signal.aborted).toBe(true);
  });

  it('waits until the element is on the page', () => {
    const host = document.createElement('controller-host') as HostElement;
    host.loading.open('a.json');
    expect(asked).toHaveLength(0);
    document.body.append(host);
    expect(asked).toHaveLength(1);
  });
});

describe('reload', () => {
  it('asks the server again, and shows the new answer', async () => {
    const { loading } = setUp();
    loading.open('a.json');
    await asked[0]!.end(failure);
    loading.reload();
    expect(asked.map(({ request }) => request.revalidate)).toEqual([false, true]);
    await asked[1]!.end(answer('a.json'));
    expect(loading.state).toEqual({ status: 'ready' });
  });

  it('does nothing without an address, or while it is loading', () => {
    const { loading } = setUp();
    loading.reload();
    loading.open('a.json');
    loading.reload();
    expect(asked).toHaveLength(1);
  });
});

describe('on and off the page', () => {
  it('a move is no reason to load again', async () => {
    const host = setUp();
    host.loading.open('a.json');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(host);
    await Promise.resolve();
    expect(asked.map(({ request }) => request.signal.aborted)).toEqual([false]);
    await asked[0]!.end(answer('a.json'));
    document.body.append(host);
    expect(asked).toHaveLength(1);
    expect(host.loading.state).toEqual({ status: 'ready' });
  });

  it('a removal during loading breaks it off, and coming back starts it again', async () => {
    const host = setUp();
    host.loading.open('a.json');
    host.remove();
    await Promise.resolve();
    expect(asked[0]!.request.signal.aborted).toBe(true);
    await asked[0]!.end({ aborted: true });
    expect(settled).toEqual([]);
    document.body.append(host);
    expect(asked).toHaveLength(2);
    await asked[1]!.end(answer('a.json'));
    expect(host.loading.state).toEqual({ status: 'ready' });
  });

  it('an address that came while it was away is loaded when it is back, and only that one', () => {
    const host = setUp();
    host.loading.open('a.json');
    host.remove();
    host.loading.open('b.json');
    host.loading.open('c.json');
    document.body.append(host);
    expect(asked.map(({ src }) => src)).toEqual(['a.json', 'c.json']);
  });
});
