import type { PracticeQuery, PracticeResults } from '@gedeeld/core';

/** How many results are asked for at a time where all are wanted: answering takes no longer than a reader notices. */
const PORTION = 500;

/** What is asked, and who is told. */
export interface RestSetting {
  readonly query: PracticeQuery;
  /** Asks for a portion; nothing where something else was asked meanwhile. */
  readonly ask: (query: PracticeQuery) => PracticeResults | Promise<PracticeResults> | undefined;
  readonly tell: (all: PracticeResults) => void;
}

/**
 * Finds everything after the first results of a query, a portion more each time. It ends where the search has no more,
 * whatever it promised, and where something else is asked.
 */
export const findRest = async (first: PracticeResults, { query, ask, tell }: RestSetting): Promise<void> => {
  let { hits } = first;
  while (hits.length < first.total) {
    await new Promise((resolve) => setTimeout(resolve));
    const more = await ask({ ...query, limit: PORTION, offset: hits.length });
    if (!more || more.hits.length === 0) return;
    hits = [...hits, ...more.hits];
    tell({ ...first, hits });
  }
};
