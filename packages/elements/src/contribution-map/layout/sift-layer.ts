import type { LayeredGraph } from './layered-graph.js';

/** So many places further on, or back, a vertex is tried: a place that is better is seldom further away. */
const REACH = 12;

/**
 * Takes every vertex of a layer out and puts it back where it makes the fewest crossings with the layers beside it, at
 * the place nearest to where it was. Returns how many crossings that saved; it never adds any. `layer` and `position`
 * are changed in place.
 *
 * Sifting (Rudell 1993; Matuszewski, Schönfeld and Molitor 1999), as far as it reaches. What it costs to come past others
 * is looked up by where their segments end, so that a pair takes a step for each segment of one of them, not of both.
 */
export const siftLayer = (layer: number[], position: Int32Array, graph: LayeredGraph): number => {
  const [before, after] = [newTable(position), newTable(position)];
  let saved = 0;
  for (const vertex of [...layer]) {
    tabulate(graph.before[vertex]!, before, position);
    tabulate(graph.after[vertex]!, after, position);
    saved += siftVertex(vertex, layer, { before, after, graph, position });
  }
  for (let place = 0; place < layer.length; place += 1) position[layer[place]!] = place;
  return saved;
};

/**
 * How many crossings there are more, for each place where a segment of another may end, with the own vertex below that
 * other than above it: two segments cross when the one that starts lower ends higher. From the place before the first own
 * end (`first`) to that after the last (`last`); further away it is the same as there. Places are counted from 1.
 */
interface Table {
  readonly more: Int32Array;
  first: number;
  last: number;
}

const newTable = ({ length }: Int32Array): Table => ({ more: new Int32Array(length + 2), first: 0, last: 0 });

const tabulate = (ends: readonly number[], table: Table, position: Int32Array): void => {
  const { more } = table;
  let first = ends.length > 0 ? more.length : 1;
  let last = 0;
  for (let at = 0; at < ends.length; at += 1) {
    const place = position[ends[at]!]! + 1;
    if (place < first) first = place;
    if (place > last) last = place;
  }
  for (let place = first - 1; place <= last + 1; place += 1) more[place] = 0;
  for (let at = 0; at < ends.length; at += 1) more[position[ends[at]!]! + 1]! += 1;
  for (let place = first - 1, sum = -ends.length; place <= last + 1; place += 1) {
    const here = more[place]!;
    more[place] = sum + here;
    sum += 2 * here;
  }
  table.first = first - 1;
  table.last = last + 1;
};

interface Surroundings {
  /** What each segment of another adds for the vertex that is sifted: in the layer before, and in that after. */
  readonly before: Table;
  readonly after: Table;
  readonly graph: LayeredGraph;
  readonly position: Int32Array;
}

const siftVertex = (vertex: number, layer: number[], { before, after, graph, position }: Surroundings): number => {
  const here = layer.indexOf(vertex);
  let [best, place] = [0, here];
  // What it costs to be further on, or further back, than now: past one neighbour at a time. This is where most of the time
  // of a large drawing goes, before a browser has compiled anything: nothing is called in it.
  for (let step = 1; step >= -1; step -= 2) {
    let cost = 0;
    for (let away = 1; away <= REACH; away += 1) {
      const other = layer[here + step * away];
      if (other === undefined) break;
      const entering = graph.before[other]!;
      const leaving = graph.after[other]!;
      for (let at = 0; at < entering.length; at += 1) {
        const end = position[entering[at]!]! + 1;
        cost += step * before.more[end < before.first ? before.first : end > before.last ? before.last : end]!;
      }
      for (let at = 0; at < leaving.length; at += 1) {
        const end = position[leaving[at]!]! + 1;
        cost += step * after.more[end < after.first ? after.first : end > after.last ? after.last : end]!;
      }
      if (cost < best || (cost === best && cost < 0 && away < Math.abs(place - here)))
        [best, place] = [cost, here + step * away];
    }
  }
  if (place !== here) layer.splice(place, 0, ...layer.splice(here, 1));
  return -best;
};
