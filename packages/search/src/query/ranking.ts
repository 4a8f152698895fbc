import type { EvidenceLevels, PracticeOrder, PracticeQuery, PracticeShelf, PracticeStanding } from '@gedeeld/core';
import { orderKey, practiceOrder } from '@gedeeld/core';

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
  /** 1 for a practice that is used in a place known to be near. */
  readonly isNear: Uint8Array;
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
  const standings = practices.map((practice) => order.standing(practice));
  const docAt = sortByKeys(practices.map((practice, doc) => orderKey(practice, standings[doc]!)));
  const rankOf = new Uint32Array(practices.length);
  docAt.forEach((doc, at) => (rankOf[doc] = at));
  const flags = (isSo: (standing: PracticeStanding) => boolean): Uint8Array => {
    const made = new Uint8Array(standings.length);
    standings.forEach((standing, doc) => (made[doc] = Number(isSo(standing))));
    return made;
  };
  return {
    order,
    rankOf,
    docAt,
    isFailing: flags(({ conditions }) => conditions.failing.length > 0),
    isNear: flags(({ place }) => place?.similarity.fit === 'near'),
    isElsewhere: flags(
      ({ isFromElsewhere, relation, conditions }) =>
        isFromElsewhere && relation !== 'none' && conditions.failing.length === 0,
    ),
  };
};

/** Practices stand on the shelf in the order of their IRIs, so that their numbers settle what the keys do not. */
const sortByKeys = (keys: readonly (readonly number[])[]): Uint32Array => {
  const width = keys[0]?.length ?? 0;
  const flat = new Float64Array(keys.length * width);
  keys.forEach((key, doc) => flat.set(key, doc * width));
  const docs = new Uint32Array(keys.length);
  for (let doc = 0; doc < docs.length; doc++) docs[doc] = doc;
  return docs.sort((one, other) => {
    for (let at = 0; at < width; at++) {
      const difference = flat[one * width + at]! - flat[other * width + at]!;
      if (difference !== 0) return difference;
    }
    return one - other;
  });
};
