import { countCrossings, writePositions } from './count-crossings.js';
import { islands } from './islands.js';
import type { LayeredGraph, LayerOrder } from './layered-graph.js';
import { nearnessOrder } from './nearness-order.js';
import { siftLayer } from './sift-layer.js';
import { sweepLayers } from './sweep-layers.js';

/** So many segments are looked at in all, whatever the size: a small drawing is tried in more ways than a large one. */
const EFFORT = 4_800;
const [FEWEST_TRIES, MOST_TRIES] = [2, 24];
/** A row of sweeps ends when so many of them in a row made nothing better. */
const PATIENCE = 3;
/** How much better than the best an order must be before it is sifted: sifting mends about so much. */
const PROMISING = 1.1;
/** So often what hangs together is brought together, the first time. */
const ROUNDS = 300;
/** Its multiples are spread evenly, in an order that looks like chance and is the same every time. */
const GOLDEN = 0.618_033_988_75;

/**
 * The order of every layer from top to bottom, with few crossings. Parts that no link joins are ordered each for itself
 * and put below each other, so that they never cross.
 *
 * Finding the fewest crossings is NP-hard even for two layers (Garey and Johnson 1983), so it is tried: from the order
 * of the document, from that of what hangs together, and, where there is little to draw, from others, sweep back and
 * forth until that makes nothing better, then sift. The best is kept; of equals the first, which is nearest to the document.
 */
export const orderLayers = (graph: LayeredGraph): LayerOrder => {
  const order: number[][] = Array.from({ length: graph.layerCount }, () => []);
  for (const island of islands(graph)) bestOrder(island, graph).forEach((layer, index) => order[index]?.push(...layer));
  return order;
};

const bestOrder = (island: readonly number[], graph: LayeredGraph): LayerOrder => {
  const start = inLayers(island, graph);
  const segments = island.reduce((sum, vertex) => sum + (graph.after[vertex]?.length ?? 0), 0);
  if (segments === 0) return start;
  const tries = Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, Math.round(EFFORT / segments)));
  const position = new Int32Array(graph.layerOf.length);
  let best: Tried | undefined;
  for (let attempt = 0; attempt < tries && best?.crossings !== 0; attempt += 1) {
    const tried = beginning(start, attempt, graph);
    const found = sweep(tried, position, { graph, backwards: attempt % 2 === 1 });
    // Sifting is slow: only what could become the best is worth it.
    const isPromising = !best || found.crossings < best.crossings * PROMISING;
    const sifted = isPromising ? sift(found, position, graph) : found;
    if (!best || sifted.crossings < best.crossings) best = sifted;
  }
  return best?.order ?? start;
};

const inLayers = (vertices: readonly number[], { layerCount, layerOf }: LayeredGraph): number[][] => {
  const layers: number[][] = Array.from({ length: layerCount }, () => []);
  for (const vertex of vertices) layers[layerOf[vertex] ?? 0]?.push(vertex);
  return layers;
};

/** The later a beginning is tried, the less of it is decided by what is far away. */
const beginning = (start: LayerOrder, attempt: number, graph: LayeredGraph): LayerOrder => {
  const heights = Float64Array.from(graph.layerOf, (_, vertex) => (vertex * attempt * GOLDEN) % 1);
  return nearnessOrder(start, heights, { graph, rounds: attempt === 0 ? 0 : ROUNDS / attempt });
};

interface Tried {
  readonly order: LayerOrder;
  readonly crossings: number;
}

interface SweepOptions {
  readonly graph: LayeredGraph;
  /** Whether the first sweep goes from the last layer to the first. */
  readonly backwards: boolean;
}

const sweep = (start: LayerOrder, position: Int32Array, { graph, backwards }: SweepOptions): Tried => {
  const order = start.map((layer) => [...layer]);
  writePositions(order, position);
  let best: Tried = { order: start, crossings: countCrossings(order, graph, position) };
  for (let turn = 0, idle = 0; idle < PATIENCE && best.crossings > 0; turn += 1) {
    sweepLayers(order, position, { graph, backwards: (turn % 2 === 0) === backwards });
    const crossings = countCrossings(order, graph, position);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (idle === 0) best = { order: order.map((layer) => [...layer]), crossings };
  }
  return best;
};

/** Sifts every layer until no vertex can be put better. It ends, for every round but the last saves a crossing. */
const sift = ({ order, crossings }: Tried, position: Int32Array, graph: LayeredGraph): Tried => {
  const sifted = order.map((layer) => [...layer]);
  writePositions(sifted, position);
  let left = crossings;
  // A layer that was left as it is has nothing to gain until it, or one beside it, changes.
  const settled = sifted.map(() => false);
  while (left > 0 && settled.includes(false))
    for (const [index, layer] of sifted.entries()) {
      if (settled[index]) continue;
      const saved = siftLayer(layer, position, graph);
      left -= saved;
      if (saved > 0) settled.fill(false, Math.max(0, index - 1), index + 2);
      else settled[index] = true;
    }
  return { order: sifted, crossings: left };
};
