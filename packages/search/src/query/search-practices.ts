import type { EvidenceLevels, PracticeHit, PracticeQuery, PracticeResults, PracticeShelf } from '@gedeeld/core';
import { GedeeldError } from '@gedeeld/core';

import type { Steps } from '../steps.js';
import { sharedSteps } from '../steps.js';
import type { Docs } from './count-facets.js';
import { filterAndCount } from './count-facets.js';
import { explainHit } from './explain-hit.js';
import { filtersOf } from './filters.js';
import { firstDocs } from './first-docs.js';
import type { Page } from './keep-unlike-in-view.js';
import { keepUnlikeInView } from './keep-unlike-in-view.js';
import { practiceColumns } from './practice-columns.js';
import type { Ranking } from './ranking.js';
import { rankings } from './ranking.js';
import type { Relevance } from './score-matches.js';
import type { SoughtWords, WordSearch } from './word-search.js';

interface Searching {
  /** How words are looked up; without it the words of a query are not looked at. */
  readonly find?: WordSearch;
  readonly evidenceLevels?: EvidenceLevels | undefined;
}

/** Search over practices and their words, both of which no longer change, in steps. */
export const practiceSearcher = (
  shelf: PracticeShelf,
  { find, evidenceLevels }: Searching,
): ((query: PracticeQuery) => Steps<PracticeResults>) => {
  const { practices } = shelf;
  const allDocs = Uint32Array.from(practices.keys());
  // Made at the first question, so that loading an index is over sooner.
  const columnsOf = sharedSteps(practiceColumns(practices, shelf.web.sameAs));
  const rankingFor = rankings(shelf, evidenceLevels);

  return function* (query) {
    const columns = yield* columnsOf();
    yield;
    const page = pageOf(query);
    const filters = filtersOf(query);
    const found = find && (yield* find(query));
    yield;
    const relevance = found?.relevance();
    const ranking = yield* rankingFor(query);
    const inPlaces = ofPlaces(query, ranking);
    yield;
    const { docs, facets } = filterAndCount(inPlaces(relevance?.docs ?? allDocs), columns, filters);
    const isView = query.challenge !== undefined && query.context !== undefined;
    const show = (shown: Iterable<number>, nearest: boolean): Steps<PracticeHit[]> =>
      explainAll([...shown], { query, found, ranking, nearest, shelf });
    const list = (docs: Uint32Array, relevance: Relevance | undefined): number[] => {
      const first = (among: Docs, count: number): number[] => firstDocs(among, relevance?.scores, { ranking, count });
      const end = page.offset + page.limit;
      const soFar = first(docs, end);
      if (!isView) return soFar.slice(page.offset);
      // What comes up from further down are the first ones from elsewhere, never more than fit on these pages.
      const isElsewhere = (doc: number): boolean => ranking.isElsewhere[doc] === 1;
      const inView = new Set([...soFar, ...first(docs.filter(isElsewhere), end)]);
      return keepUnlikeInView(first([...inView], inView.size), isElsewhere, page);
    };
    yield;
    const results = { total: docs.length, hits: yield* show(list(docs, relevance), false), facets };
    if (found === undefined || docs.length >= FEW) return results;
    yield;
    const nearest = found.nearest();
    const others = nearest.docs.filter((doc) => !docs.includes(doc));
    const near = filterAndCount(inPlaces(others), columns, filters).docs;
    return near.length === 0 ? results : { ...results, nearest: yield* show(list(near, nearest), true) };
  };
};

/** With fewer hits than this, a reader is shown what comes near as well: one word too many hides a whole answer. */
const FEW = 3;

/** Keeps the practices of the places that were asked for. */
const ofPlaces = ({ places }: PracticeQuery, { isNear, isElsewhere }: Ranking) => {
  if (places === undefined) return (docs: Docs): Docs => docs;
  const isKept = places === 'near' ? isNear : isElsewhere;
  return (docs: Docs): Docs => Array.from(docs).filter((doc) => isKept[doc] === 1);
};

const PAGE = 24;

const pageOf = ({ limit = PAGE, offset = 0 }: PracticeQuery): Page => {
  if (Number.isInteger(limit) && limit >= 1 && Number.isInteger(offset) && offset >= 0) return { limit, offset };
  throw new GedeeldError('not-a-page', 'limit must be a whole number from 1, offset one from 0', {
    facts: { limit, offset },
  });
};

interface Explaining {
  readonly query: PracticeQuery;
  readonly found: SoughtWords | undefined;
  readonly ranking: Ranking;
  readonly nearest: boolean;
  readonly shelf: PracticeShelf;
}

function* explainAll(
  docs: readonly number[],
  { query, found, ranking, nearest, shelf }: Explaining,
): Steps<PracticeHit[]> {
  const highlight = found?.highlighter() ?? (() => []);
  const hits: PracticeHit[] = [];
  for (const doc of docs) {
    yield;
    const shelved = shelf.practices[doc]!;
    const words = nearest ? found?.missingIn(doc) : undefined;
    const text = { text: highlight(shelved), ...(words && { missing: words }) };
    hits.push(explainHit(shelved, ranking.order.standing(shelved), { query, found: text }));
  }
  return hits;
}
