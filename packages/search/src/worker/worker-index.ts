import type { Catalogue, PracticeQuery, PracticeResults } from '@gedeeld/core';
import { GedeeldError } from '@gedeeld/core';

import type { PracticeIndexFile } from '../index/index-file.js';
import type { PracticeIndexOptions } from '../query/index-options.js';
import type { IndexCall, IndexResponse, MessageLine } from './messages.js';

/** A {@link PracticeIndex} in a worker: the same calls, each with a promise for an answer. */
export interface PracticeWorkerIndex {
  readonly size: () => Promise<number>;
  readonly search: (query: PracticeQuery) => Promise<PracticeResults>;
  readonly add: (catalogues: Catalogue | readonly Catalogue[]) => Promise<void>;
  readonly remove: (refs: string | readonly string[]) => Promise<void>;
  readonly toJSON: () => Promise<PracticeIndexFile>;
}

/** As for an index, and what only a worker needs. */
export interface PracticeWorkerOptions extends PracticeIndexOptions {
  /** The index as a file, to load instead of building it. */
  readonly file?: PracticeIndexFile;
}

/**
 * Makes an index in a worker, so that a page with a large catalogue never waits for it. `worker` runs
 * `@gedeeld/search/worker`; it is yours to make and to end. Answers come in the order of the calls. A call that is wrong
 * rejects with the same `GedeeldError` that {@link createPracticeIndex} would throw.
 *
 * @example
 * const worker = new Worker('/scripts/gedeeld-search-worker.js', { type: 'module' });
 * const index = await createPracticeWorkerIndex(worker, [netherlands]);
 * const { hits } = await index.search({ text: 'zwemles' });
 */
export const createPracticeWorkerIndex = async (
  worker: MessageLine,
  catalogues: readonly Catalogue[],
  { file, ...options }: PracticeWorkerOptions = {},
): Promise<PracticeWorkerIndex> => {
  const call = caller(worker);
  await call<number>({ call: 'create', catalogues, options, file });
  return {
    size: () => call<number>({ call: 'size' }),
    search: (query) => call<PracticeResults>({ call: 'search', query }),
    add: async (added) => void (await call<null>({ call: 'add', catalogues: listOf(added) })),
    remove: async (refs) => void (await call<null>({ call: 'remove', refs: listOf(refs) })),
    toJSON: () => call<PracticeIndexFile>({ call: 'toJSON' }),
  };
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const caller = (worker: MessageLine) => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }) => {
    const response = data as IndexResponse;
    const { resolve, reject } = waiting.get(response.id) ?? {};
    waiting.delete(response.id);
    if (!('error' in response)) resolve?.(response.value);
    else reject?.(errorOf(response.error));
  });
  return <Value>(ask: IndexCall): Promise<Value> => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, ask });
    // Each call knows what it is answered with; the other end is ours.
    return answer as Promise<Value>;
  };
};

const errorOf = ({ code, message, facts }: Extract<IndexResponse, { error: unknown }>['error']): GedeeldError =>
  new GedeeldError(code, message, { facts });

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] => (isList(value) ? value : [value]);

const isList = <Item>(value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value);
