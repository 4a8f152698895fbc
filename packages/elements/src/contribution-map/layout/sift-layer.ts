import type { LayeredGraph } from './layered-graph.js';

/** So many places further on, or back, a vertex is tried: a place that is better is seldom further away. */
const REACH = 12;

/**
 * Takes every vertex of a layer out and puts it back where it makes the fewest crossings with the layers beside it, at
 * the place nearest to where it was. Returns how many crossings that saved; it never adds any. `layer` and `position`
 * are changed in place.
 *
 * Sifting (Rudell 1993; Matuszewski, Schönfeld and Molitor 1999), as far as it reaches: what a pair of vertices costs is
 * only worked out for those who come past each other.
 */
export const siftLayer = (layer: number[], position: Int32Array, graph: LayeredGraph): number => {
  let saved = 0;
  for (const vertex of [...layer]) saved += siftVertex(vertex, layer, { graph, position });
  for (let place = 0; place < layer.length; place += 1) position[layer[place]!] = place;
  return saved;
};

interface Surroundings {
  readonly graph: LayeredGraph;
  readonly position: Int32Array;
}

const siftVertex = (vertex: number, layer: number[], { graph, position }: Surroundings): number => {
  const here = layer.indexOf(vertex);
  let [best, place] = [0, here];
  // What it costs to be further on, or further back, than now: past one neighbour at a time.
  for (let step = 1; step >= -1; step -= 2) {
    let cost = 0;
    for (let away = 1; away <= REACH; away += 1) {
      const other = layer[here + step * away];
      if (other === undefined) break;
      cost +=
        step *
        (below(graph.before[vertex]!, graph.before[other]!, position) +
          below(graph.after[vertex]!, graph.after[other]!, position));
      if (cost < best || (cost === best && cost < 0 && away < Math.abs(place - here)))
        [best, place] = [cost, here + step * away];
    }
  }
  if (place !== here) layer.splice(place, 0, ...layer.splice(here, 1));
  return -best;
};

/**
 * How many crossings there are more with one vertex below another than above it, by the places where their segments end:
 * two cross when the one that starts lower ends higher.
 */
const below = (own: readonly number[], others: readonly number[], position: Int32Array): number => {
  let more = 0;
  for (let one = 0; one < own.length; one += 1) {
    const place = position[own[one]!]!;
    for (let other = 0; other < others.length; other += 1) {
      const end = position[others[other]!]!;
      if (end > place) more += 1;
      else if (end < place) more -= 1;
    }
  }
  return more;
};
