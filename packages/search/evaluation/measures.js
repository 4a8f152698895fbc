// @ts-check

/** A practice of this grade or better is what somebody looked for; a lower one only touches it. */
const USEFUL = 2;

/**
 * How good a list is for one query.
 *
 * - success@3: 1 when a useful practice is among the first three;
 * - MRR: 1 divided by the place of the first useful one (0 when there is none);
 * - nDCG@10: what the first ten give, 2^grade − 1 each, less the lower they stand, beside the best list there could be
 *   (Järvelin and Kekäläinen 2002).
 *
 * @param {readonly string[]} ids the list, best first
 * @param {ReadonlyMap<string, number>} judged grades 1 to 3 by id
 */
export const measure = (ids, judged) => {
  const first = ids.findIndex((id) => (judged.get(id) ?? 0) >= USEFUL);
  const ideal = gain([...judged.values()].sort((one, other) => other - one).slice(0, 10));
  return {
    success: first >= 0 && first < 3 ? 1 : 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcg: ideal === 0 ? 0 : gain(ids.slice(0, 10).map((id) => judged.get(id) ?? 0)) / ideal,
  };
};

/** @param {readonly number[]} grades */
const gain = (grades) => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
