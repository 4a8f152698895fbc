import type { EvidenceLevels, PracticeOrder, PracticeQuery, PracticeShelf } from '@gedeeld/core';
import { practiceOrder } from '@gedeeld/core';

/** All practices in order for one asker: what does not depend on the words of the query. */
export interface Ranking {
  readonly order: PracticeOrder;
  /** The place of each practice in the order, the best 0. */
  readonly rankOf: Uint32Array;
  /** Which practice stands where: `rankOf` the other way round. */
  readonly docAt: Uint32Array;
  /** 1 for a practice whose conditions the place is known to fail. */
  readonly isFailing: Uint8Array;
  /** 1 for a practice that serves the challenge in places known not to be near. */
  readonly isElsewhere: Uint8Array;
}

/**
 * Ranks all practices, and remembers the last few rankings: while somebody types and turns pages, the place, the
 * challenge and the role stay the same.
 */
export const rankings = (shelf: PracticeShelf, evidenceLevels?: EvidenceLevels) => {
  const known = new Map<string, Ranking>();
  return ({ challenge, roles, context, today }: PracticeQuery): Ranking => {
    const asker = {
      ...(challenge !== undefined && { challenge }),
      ...(roles !== undefined && { roles }),
      ...(context !== undefined && { context }),
      ...(today !== undefined && { today }),
      ...(evidenceLevels !== undefined && { evidenceLevels }),
    };
    const key = JSON.stringify(asker);
    const ranking = known.get(key) ?? rank(shelf, practiceOrder(shelf, asker));
    known.delete(key);
    known.set(key, ranking);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return ranking;
  };
};

const REMEMBERED = 8;

const rank = ({ practices }: PracticeShelf, order: PracticeOrder): Ranking => {
  const docs = Uint32Array.from(practices.keys());
  docs.sort((one, other) => order.compare(practices[one]!, practices[other]!));
  const rankOf = new Uint32Array(practices.length);
  docs.forEach((doc, at) => (rankOf[doc] = at));
  const standings = practices.map((practice) => order.standing(practice));
  return {
    order,
    rankOf,
    docAt: docs,
    isFailing: Uint8Array.from(standings, ({ conditions }) => Number(conditions.failing.length > 0)),
    isElsewhere: Uint8Array.from(standings, ({ isFromElsewhere, relation, conditions }) =>
      Number(isFromElsewhere && relation !== 'none' && conditions.failing.length === 0),
    ),
  };
};
