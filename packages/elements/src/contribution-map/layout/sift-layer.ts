import type { LayeredGraph } from './layered-graph.js';

/**
 * Takes every vertex of a layer out and puts it back where it makes the fewest crossings with the layers beside it, at
 * the place nearest to where it was. Returns how many crossings that saved; it never adds any. `layer` and `position`
 * are changed in place.
 *
 * Sifting (Rudell 1993; Matuszewski, Schönfeld and Molitor 1999). Each pair of vertices is looked at once, in time
 * linear in their segments. `costs` is room to work in, for each pair of the layer: made anew for each layer, it would keep
 * the collector of garbage busy.
 */
export const siftLayer = (
  layer: number[],
  position: Int32Array,
  { graph, costs }: { readonly graph: LayeredGraph; readonly costs: Int32Array },
): number => {
  costs.fill(0, 0, layer.length ** 2);
  for (const neighbours of [graph.before, graph.after])
    addCosts(
      costs,
      layer.map((vertex) => neighbours[vertex]!.map((neighbour) => position[neighbour]!)),
    );
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

/**
 * The row of each has what it costs to put it below each of the others instead of above: the crossings that there would be
 * more or, below zero, fewer.
 */
type Costs = Int32Array;

/**
 * Adds what the segments to one of the layers beside it cost: of each vertex the places where they end there. Two segments
 * cross when the one that starts lower ends higher, so it is counted first how many of a vertex end above every place.
 */
const addCosts = (costs: Costs, ends: readonly (readonly number[])[]): void => {
  const above = new Int32Array(Math.max(0, ...ends.flat()) + 2);
  for (const [one, own] of ends.entries()) {
    if (own.length === 0) continue;
    above.fill(0);
    for (const place of own) above[place + 1]! += 1;
    for (let place = 1; place < above.length; place += 1) above[place]! += above[place - 1]!;
    for (let other = 0; other < ends.length; other += 1) {
      let crossings = 0;
      for (const place of ends[other]!) crossings += above[place]!;
      costs[one * ends.length + other]! += crossings;
      costs[other * ends.length + one]! -= crossings;
    }
  }
};

const siftNumber = (number: number, numbers: number[], costs: Costs): number => {
  const own = number * numbers.length;
  const here = numbers.indexOf(number);
  let [best, place] = [0, here];
  // What it costs to be further on, or further back, than now: past one neighbour at a time.
  for (const step of [1, -1]) {
    let cost = 0;
    for (let at = here + step; at >= 0 && at < numbers.length; at += step) {
      cost += step * costs[own + numbers[at]!]!;
      if (cost < best || (cost === best && cost < 0 && Math.abs(at - here) < Math.abs(place - here)))
        [best, place] = [cost, at];
    }
  }
  if (place === here) return 0;
  numbers.splice(here, 1);
  numbers.splice(place, 0, number);
  return -best;
};
