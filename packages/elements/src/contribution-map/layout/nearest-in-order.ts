/** Where things would like to be, from the first to the last, and how much it matters. */
export interface Wishes {
  readonly places: Float64Array;
  /** Above 0. */
  readonly weights: Float64Array;
  /** The least distance of each to the one before it; of the first, nothing. */
  readonly distances: Float64Array;
}

/**
 * The places nearest to those wished for (the sum of weighted squares is least) that keep the order and the distances.
 * Neighbours that would be too near share a place: the average of their wishes, less the distances between them.
 *
 * Isotonic regression by pooling adjacent violators (Ayer 1955). Linear.
 */
export const nearestInOrder = ({ places, weights, distances }: Wishes): Float64Array => {
  const { length } = places;
  // Of those who share a place: where that is, how much it matters, and who is the first of them.
  const [shared, sums, firsts] = [new Float64Array(length), new Float64Array(length), new Int32Array(length + 1)];
  let [blocks, offset] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    offset += distances[at]!;
    let [place, weight, first] = [places[at]! - offset, weights[at]!, at];
    for (; blocks > 0 && shared[blocks - 1]! >= place; first = firsts[blocks]!) {
      blocks -= 1;
      place = shared[blocks]! * sums[blocks]! + place * weight;
      weight += sums[blocks]!;
      place /= weight;
    }
    shared[blocks] = place;
    sums[blocks] = weight;
    firsts[blocks] = first;
    blocks += 1;
  }
  firsts[blocks] = length;
  // Each its distance from the one before it again.
  let block = (offset = 0);
  return distances.map((distance, at) => {
    offset += distance;
    if (firsts[block + 1] === at) block += 1;
    return shared[block]! + offset;
  });
};
