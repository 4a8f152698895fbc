import { isGedeeldError } from '@gedeeld/core';

import type { PracticeIndex } from '../practice-index.js';
import { createPracticeIndex, fromJSON } from '../practice-index.js';
import type { IndexCall, IndexRequest, IndexResponse, MessageLine } from './messages.js';

/** Holds an index for whoever is at the other end of the line, and answers its calls in the order in which they come. */
export const serveIndex = (line: MessageLine): void => {
  let index = createPracticeIndex([]);
  line.addEventListener('message', ({ data }) => {
    const { id, ask } = data as IndexRequest;
    line.postMessage(answer(id, () => perform(ask)));
  });
  const perform = (ask: IndexCall): AnswerValue => {
    if (ask.call !== 'create') return performOn(index, ask);
    const { catalogues, options, file } = ask;
    index = file === undefined ? createPracticeIndex(catalogues, options) : fromJSON(file, catalogues, options);
    return index.size;
  };
};

type AnswerValue = Extract<IndexResponse, { value: unknown }>['value'];

const performOn = (index: PracticeIndex, ask: Exclude<IndexCall, { call: 'create' }>): AnswerValue => {
  switch (ask.call) {
    case 'search':
      return index.search(ask.query);
    case 'add':
      index.add(ask.catalogues);
      return null;
    case 'remove':
      index.remove(ask.refs);
      return null;
    case 'size':
      return index.size;
    case 'toJSON':
      return index.toJSON();
  }
};

const answer = (id: number, work: () => AnswerValue): IndexResponse => {
  try {
    return { id, value: work() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isGedeeldError(error)) return { id, error: { message, code: 'search-failed', facts: {} } };
    return { id, error: { message, code: error.code, facts: error.facts } };
  }
};
