import type { LayeredGraph } from './layered-graph.js';

/**
 * Takes every vertex of a layer out and puts it back where it makes the fewest crossings with the layers beside it, at
 * the place nearest to where it was. Returns how many crossings that saved; it never adds any. `layer` and `position`
 * are changed in place.
 *
 * Sifting (Rudell 1993; Matuszewski, Schönfeld and Molitor 1999). Each pair of vertices is looked at once, in time
 * linear in their segments.
 */
export const siftLayer = (layer: number[], position: Int32Array, graph: LayeredGraph): number => {
  const costs = passingCosts(layer.map((vertex) => endsOf(vertex, position, graph)));
  // By where they stood at first, for that is how their costs are known.
  const numbers = layer.map((_, number) => number);
  const vertices = [...layer];
  let saved = 0;
  for (const number of vertices.keys()) saved += siftNumber(number, numbers, costs);
  numbers.forEach((number, place) => {
    const vertex = vertices[number] ?? 0;
    layer[place] = vertex;
    position[vertex] = place;
  });
  return saved;
};

/** Where the segments of a vertex end in the layer before and in the layer after, from the top. */
type Ends = readonly [before: Int32Array, after: Int32Array];

const endsOf = (vertex: number, position: Int32Array, { before, after }: LayeredGraph): Ends => {
  const places = (neighbours: readonly number[] = []): Int32Array =>
    Int32Array.from(neighbours, (neighbour) => position[neighbour] ?? 0).sort();
  return [places(before[vertex]), places(after[vertex])];
};

/** The row of each has what it costs to put it below each of the others instead of above; each pair is looked at once. */
type Costs = readonly Int32Array[];

const passingCosts = (ends: readonly Ends[]): Costs => {
  const costs = ends.map(() => new Int32Array(ends.length));
  for (const [one, own] of ends.entries())
    for (let other = one + 1; other < ends.length; other += 1) {
      const cost = costOfPassing(own, ends[other] ?? NO_ENDS);
      costs[one]![other] = cost;
      costs[other]![one] = -cost;
    }
  return costs;
};

const siftNumber = (number: number, numbers: number[], costs: Costs): number => {
  const own = costs[number]!;
  const here = numbers.indexOf(number);
  let [best, place] = [0, here];
  // What it costs to be further on, or further back, than now: past one neighbour at a time.
  for (const step of [1, -1]) {
    let cost = 0;
    for (let at = here + step; at >= 0 && at < numbers.length; at += step) {
      cost += step * (own[numbers[at] ?? 0] ?? 0);
      if (cost < best || (cost === best && cost < 0 && Math.abs(at - here) < Math.abs(place - here)))
        [best, place] = [cost, at];
    }
  }
  if (place === here) return 0;
  numbers.splice(here, 1);
  numbers.splice(place, 0, number);
  return -best;
};

const NO_ENDS: Ends = [new Int32Array(), new Int32Array()];

/** The crossings that there would be more (or, below zero, fewer) with one below the other instead of above it. */
const costOfPassing = (one: Ends, other: Ends): number => surplus(other[0], one[0]) + surplus(other[1], one[1]);

/**
 * How many pairs of segments cross with the first above the second, less how many cross the other way round: one walk
 * along both rows of ends, which are sorted.
 */
const surplus = (upper: Int32Array, lower: Int32Array): number => {
  let [sum, less, upTo] = [0, 0, 0];
  for (let at = 0; at < upper.length; at += 1) {
    const end = upper[at] ?? 0;
    while (less < lower.length && (lower[less] ?? 0) < end) less += 1;
    while (upTo < lower.length && (lower[upTo] ?? 0) <= end) upTo += 1;
    sum += less - (lower.length - upTo);
  }
  return sum;
};
