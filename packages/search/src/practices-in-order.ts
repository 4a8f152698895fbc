import type { Catalogue, PracticeHit, PracticeQuery, PracticeResults } from '@gedeeld/core';
import { evidenceJudge, gradeOf } from '@gedeeld/core';

import { checkedShelf } from './query/checked-shelf.js';
import type { PracticeIndexOptions } from './query/index-options.js';

/** Nothing is asked: which day it is, and which page. */
export type OpenQuery = Pick<PracticeQuery, 'today' | 'limit' | 'offset'>;

/**
 * Puts practices in the order in which they stand when nothing is asked: the first page of a list, with a small piece of the
 * code that a search takes. It gives the hits that `practicesWithoutWords` gives, and counts nothing.
 *
 * @example
 * const first = practicesInOrder([netherlands])({ limit: 3 });
 * first.hits[0].ref === practicesWithoutWords([netherlands])({ limit: 3 }).hits[0].ref; // → true
 */
export const practicesInOrder = (
  catalogues: readonly Catalogue[],
  { evidenceLevels }: PracticeIndexOptions = {},
): ((query?: OpenQuery) => PracticeResults) => {
  const { practices } = checkedShelf(catalogues);
  const rank = (today: OpenQuery['today']): readonly PracticeHit[] => {
    const judge = evidenceJudge({ today, evidenceLevels });
    return (
      practices
        .map((shelved) => ({ shelved, judged: judge(shelved.practice) }))
        // On the shelf they stand by IRI, and what is equal stays as it stood.
        .sort(
          (one, other) =>
            other.judged.grade - one.judged.grade ||
            other.shelved.adopters - one.shelved.adopters ||
            other.shelved.modified - one.shelved.modified,
        )
        .map(({ shelved: { practice, ref, adopters }, judged: { evidence, grade } }) => ({
          practice,
          ref,
          why: { text: [], domains: [], roles: [], groups: [], grade: gradeOf(grade), evidence, adopters },
        }))
    );
  };
  let known: { readonly today: OpenQuery['today']; readonly hits: readonly PracticeHit[] } | undefined;
  return ({ today, limit = 24, offset = 0 } = {}) => {
    if (known?.today !== today || !known) known = { today, hits: rank(today) };
    const hits = known.hits.slice(offset, offset + limit);
    return { total: practices.length, hits, facets: UNCOUNTED };
  };
};

const UNCOUNTED: PracticeResults['facets'] = { challenge: [], domains: [], roles: [], audience: [], phases: [] };
