import type { EvidenceLevels, PracticeOrder, PracticeQuery, PracticeShelf, PracticeStanding } from '@gedeeld/core';
import { orderKey, practiceOrder } from '@gedeeld/core';

import type { Steps } from '../steps.js';
import { sharedSteps } from '../steps.js';

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
  const known = new Map<string, () => Steps<Ranking>>();
  return function* ({ challenge, roles, context, today }: PracticeQuery): Steps<Ranking> {
    const asker = {
      ...(challenge !== undefined && { challenge }),
      ...(roles !== undefined && { roles }),
      ...(context !== undefined && { context }),
      ...(today !== undefined && { today }),
      ...(evidenceLevels !== undefined && { evidenceLevels }),
    };
    const key = JSON.stringify(asker);
    const ranking = known.get(key) ?? sharedSteps(rank(shelf, practiceOrder(shelf, asker)));
    known.delete(key);
    known.set(key, ranking);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return yield* ranking();
  };
};

const REMEMBERED = 8;

function* rank({ practices }: PracticeShelf, order: PracticeOrder): Steps<Ranking> {
  const standings: PracticeStanding[] = [];
  const keys: number[] = [];
  for (const practice of practices) {
    if (standings.length % PORTION === 0) yield;
    const standing = order.standing(practice);
    standings.push(standing);
    keys.push(...orderKey(practice, standing));
  }
  yield;
  const docAt = sortByKeys(keys, practices.length);
  yield;
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
}

/** Practices that are judged without a pause: a phone takes some milliseconds for them. */
const PORTION = 100;

/** Practices stand on the shelf in the order of their IRIs, so that their numbers settle what the keys do not. */
const sortByKeys = (keys: readonly number[], count: number): Uint32Array => {
  const width = keys.length / count;
  const flat = Float64Array.from(keys);
  const docs = new Uint32Array(count);
  for (let doc = 0; doc < docs.length; doc++) docs[doc] = doc;
  return docs.sort((one, other) => {
    for (let at = 0; at < width; at++) {
      const difference = flat[one * width + at]! - flat[other * width + at]!;
      if (difference !== 0) return difference;
    }
    return one - other;
  });
};
