import type { Catalogue, PracticeQuery, PracticeResults } from '@gedeeld/core';

import { checkedShelf } from './query/checked-shelf.js';
import type { PracticeIndexOptions } from './query/index-options.js';
import { practiceSearcher } from './query/search-practices.js';
import { finish } from './steps.js';

/**
 * Finds practices by everything but words: filters, problem, place and order. For that no index has to be made, so that
 * the first page of a list is there at once. The `text` of a query is not looked at.
 *
 * @example
 * const find = practicesWithoutWords([netherlands]);
 * find({ roles: ['school-leader'] }).total === createPracticeIndex([netherlands]).search({ roles: ['school-leader'] }).total; // → true
 */
export const practicesWithoutWords = (
  catalogues: readonly Catalogue[],
  { evidenceLevels }: PracticeIndexOptions = {},
): ((query?: PracticeQuery) => PracticeResults) => {
  const search = practiceSearcher(checkedShelf(catalogues), { evidenceLevels });
  return (query = {}) => finish(search({ ...query, text: '' }));
};
