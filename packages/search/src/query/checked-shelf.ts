import type { Catalogue, PracticeShelf } from '@gedeeld/core';
import { GedeeldError, practiceShelf } from '@gedeeld/core';

import { MOST_PRACTICES } from './first-docs.js';

/** The practices of some catalogues, side by side; throws where there are more than can be searched. */
export const checkedShelf = (catalogues: readonly Catalogue[]): PracticeShelf => {
  const shelf = practiceShelf(catalogues);
  if (shelf.practices.length <= MOST_PRACTICES) return shelf;
  throw new GedeeldError('too-many-practices', `An index holds at most ${MOST_PRACTICES} practices`, {
    facts: { practices: shelf.practices.length, most: MOST_PRACTICES },
  });
};
