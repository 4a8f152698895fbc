import { isGedeeldError } from '@gedeeld/core';
import { buildCatalogue, buildPractice, syntheticCatalogue } from '@gedeeld/core/testing';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';

import { createPracticeIndex } from '../practice-index.js';
import type { MessageLine } from './messages.js';
import { serveIndex } from './serve-index.js';
import { createPracticeWorkerIndex } from './worker-index.js';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** Two ends of a real line: what goes along it is cloned, as between a page and its worker. */
const line = (): MessageLine => {
  const { port1, port2 } = new MessageChannel();
  closers.push(() => port1.close());
  const end = (port: typeof port1): MessageLine => ({
    postMessage: (message) => port.postMessage(message),
    addEventListener: (_, listener) => port.on('message', (data: unknown) => listener({ data })),
  });
  serveIndex(end(port2));
  return end(port1);
};

const catalogue = syntheticCatalogue({ practices: 60, words: 30, vocabulary: 300 });
const queries = [
  { text: String(catalogue.practices[3]!.title) },
  { domains: ['sport' as const], limit: 5, offset: 5 },
  { challenge: 'uitdaging-0', context: catalogue.organisations[0]!.context! },
];

describe('createPracticeWorkerIndex', () => {
  it('answers as the index itself does', async () => {
    const [index, worker] = [createPracticeIndex([catalogue]), await createPracticeWorkerIndex(line(), [catalogue])];
    for (const query of queries) expect(await worker.search(query)).toEqual(index.search(query));
    expect(await worker.toJSON()).toEqual(index.toJSON());
    expect(await worker.size()).toBe(60);
  });

  it('loads a file, and takes additions and removals', async () => {
    const file = createPracticeIndex([catalogue]).toJSON();
    const worker = await createPracticeWorkerIndex(line(), [catalogue], { file });
    expect(await worker.search(queries[0]!)).toEqual(createPracticeIndex([catalogue]).search(queries[0]!));
    const other = buildCatalogue({ practices: [buildPractice('p', { title: 'Zeepkistenrace' })] });
    await worker.add(other);
    expect((await worker.search({ text: 'zeepkistenrace' })).total).toBe(1);
    await worker.remove(`${other.id}#p`);
    expect((await worker.search({ text: 'zeepkistenrace' })).total).toBe(0);
  });

  it('answers many questions at once, each with its own answer', async () => {
    const worker = await createPracticeWorkerIndex(line(), [catalogue]);
    const totals = await Promise.all(
      [1, 2, 3, 4].map((limit) => worker.search({ limit }).then(({ hits }) => hits.length)),
    );
    expect(totals).toEqual([1, 2, 3, 4]);
  });

  it('rejects a wrong call with the error it would throw', async () => {
    const worker = await createPracticeWorkerIndex(line(), []);
    const error: unknown = await worker.search({ limit: 0 }).catch((caught: unknown) => caught);
    expect(isGedeeldError(error) && [error.code, error.facts]).toEqual(['not-a-page', { limit: 0, offset: 0 }]);
    expect(await worker.size()).toBe(0);
  });
});
