/** Where things would like to be, from the first to the last, and how much it matters. */
export interface Wishes {
  readonly places: Float64Array;
  /** Above 0. */
  readonly weights: Float64Array;
  /** The least distance of each to the one before it; of the first, nothing. */
  readonly distances: Float64Array;
}

/**
 * The places nearest to those wished for (the sum of weighted squares is least) that keep the order and the distances:
 * they take the place of the wishes. Neighbours that would be too near share a place: the average of their wishes, less
 * the distances between them.
 *
 * Isotonic regression by pooling adjacent violators (Ayer 1955). Linear.
 */
export const nearestInOrder = ({ places, weights, distances }: Wishes): Float64Array => {
  const { length } = places;
  // Of those who share a place: where that is, how much it matters, and who comes after them. Rows are placed hundreds of
  // times, and lists of this kind are made sooner than typed arrays.
  const [shared, sums, ends] = [[], [], []] as [number[], number[], number[]];
  let [blocks, offset] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    offset += distances[at]!;
    let [place, weight] = [places[at]! - offset, weights[at]!];
    while (blocks > 0 && shared[blocks - 1]! >= place) {
      blocks -= 1;
      const sum = sums[blocks]!;
      place = (shared[blocks]! * sum + place * weight) / (weight + sum);
      weight += sum;
    }
    shared[blocks] = place;
    sums[blocks] = weight;
    ends[blocks] = at + 1;
    blocks += 1;
  }
  // Each its distance from the one before it again.
  offset = 0;
  for (let block = 0, at = 0; block < blocks; block += 1)
    for (const place = shared[block]!, end = ends[block]!; at < end; at += 1) {
      offset += distances[at]!;
      places[at] = place + offset;
    }
  return places;
};
