/**
 * The smallest of some numbers in rising order, `count` of them or all there are. A page shows a few of thousands: what
 * is greater than the last that can still be shown is passed over, and the rest is sorted a handful at a time.
 *
 * @param values are put in another order
 */
export const smallest = (values: Float64Array, count: number): Float64Array => {
  if (2 * count >= values.length) return values.sort().subarray(0, count);
  const kept = new Float64Array(2 * count);
  let size = 0;
  let bound = Infinity;
  for (const value of values) {
    if (value >= bound) continue;
    kept[size++] = value;
    if (size < kept.length) continue;
    kept.sort();
    size = count;
    bound = kept[count - 1]!;
  }
  return kept.subarray(0, size).sort().subarray(0, count);
};
