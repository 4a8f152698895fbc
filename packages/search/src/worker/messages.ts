import type { Catalogue, PracticeQuery, PracticeResults } from '@gedeeld/core';

import type { PracticeIndexFile } from '../index/index-file.js';
import type { PracticeIndexOptions } from '../query/index-options.js';

/** What a page may ask of a worker that holds an index. */
export type IndexCall =
  | {
      readonly call: 'create';
      readonly catalogues: readonly Catalogue[];
      readonly options: PracticeIndexOptions;
      readonly file: PracticeIndexFile | undefined;
    }
  | { readonly call: 'search'; readonly query: PracticeQuery }
  | { readonly call: 'add'; readonly catalogues: readonly Catalogue[] }
  | { readonly call: 'remove'; readonly refs: readonly string[] }
  | { readonly call: 'size' }
  | { readonly call: 'toJSON' };

/** A call with the number by which its answer is known. */
export interface IndexRequest {
  readonly id: number;
  readonly ask: IndexCall;
}

/** The answer to one call: a value, or what went wrong. */
export type IndexResponse =
  | { readonly id: number; readonly value: PracticeResults | PracticeIndexFile | number | null }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string; readonly facts: Facts } };

type Facts = Readonly<Record<string, unknown>>;

/** The end of a line along which messages go: a `Worker`, the inside of one, or a `MessagePort`. */
export interface MessageLine {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
