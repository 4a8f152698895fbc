import { countCrossings, writePositions } from './count-crossings.js';
import { islands } from './islands.js';
import type { LayeredGraph, LayerOrder } from './layered-graph.js';
import { nearnessOrders } from './nearness-order.js';
import { siftLayer } from './sift-layer.js';
import { sweepLayers } from './sweep-layers.js';

/** A row of sweeps ends when so many of them in a row made nothing better. */
const PATIENCE = 2;

/** How much is tried. */
interface Effort {
  /** Where a drawing has no more segments than this. */
  readonly upTo: number;
  /** Whether the order of the document is a beginning too: of a larger drawing little is left of it whatever one does. */
  readonly asWritten: boolean;
  /** So often what hangs together is brought together, for each beginning: on one walk, and on another. */
  readonly rounds: readonly (readonly number[])[];
  /** So many beginnings are swept: those that cross least as they are. */
  readonly swept: number;
}

const ROUNDS = [
  [10, 20, 40, 80],
  [5, 10, 20],
] as const;

/** In the largest drawings sifting makes nearly as much of two beginnings as of seven. */
const EFFORTS: readonly Effort[] = [
  { upTo: 75, asWritten: true, rounds: ROUNDS, swept: 8 },
  { upTo: 250, asWritten: false, rounds: ROUNDS, swept: 4 },
  { upTo: Infinity, asWritten: false, rounds: [[20, 80]], swept: 1 },
];
/** Its multiples are spread evenly, in an order that looks like chance and is the same every time. */
const GOLDEN = 0.618_033_988_75;

/**
 * The order of every layer from top to bottom, with few crossings. Parts that no link joins are ordered each for itself
 * and put below each other, so that they never cross.
 *
 * Finding the fewest crossings is NP-hard even for two layers (Garey and Johnson 1983), so it is tried: from the order
 * of the document where there is little to draw, and from those of what hangs together, far away or nearby, sweep back and
 * forth until that makes nothing better; where there is much to draw, from those of them that cross least. Then the best is
 * sifted; of equals that is the first.
 */
export const orderLayers = (graph: LayeredGraph): LayerOrder => {
  const order: number[][] = Array.from({ length: graph.layerCount }, () => []);
  for (const island of islands(graph)) bestOrder(island, graph).forEach((layer, index) => order[index]!.push(...layer));
  return order;
};

const bestOrder = (island: readonly number[], graph: LayeredGraph): LayerOrder => {
  const start = inLayers(island, graph);
  const segments = island.reduce((sum, vertex) => sum + (graph.after[vertex]?.length ?? 0), 0);
  if (segments === 0) return start;
  const effort = EFFORTS.find(({ upTo }) => segments <= upTo)!;
  const position = new Int32Array(graph.layerOf.length);
  const tries = beginnings(start, effort, graph)
    .map((order, attempt) => {
      writePositions(order, position);
      return { order, crossings: countCrossings(order, graph, position), backwards: attempt % 2 > 0 };
    })
    .sort((one, other) => one.crossings - other.crossings)
    .slice(0, effort.swept);
  let [best] = tries as [Tried];
  for (const tried of tries) {
    if (best.crossings === 0) break;
    const found = sweep(tried, position, graph);
    if (found.crossings < best.crossings) best = found;
  }
  return best.crossings > 0 ? sift(best.order, position, graph) : best.order;
};

const inLayers = (vertices: readonly number[], { layerCount, layerOf }: LayeredGraph): number[][] => {
  const layers: number[][] = Array.from({ length: layerCount }, () => []);
  for (const vertex of vertices) layers[layerOf[vertex] ?? 0]?.push(vertex);
  return layers;
};

const beginnings = (start: LayerOrder, effort: Effort, graph: LayeredGraph): readonly LayerOrder[] => [
  ...(effort.asWritten ? [start] : []),
  ...effort.rounds.flatMap((rounds, walk) => {
    const heights = Float64Array.from(graph.layerOf, (_, vertex) => (vertex * (walk + 1) * GOLDEN) % 1);
    return nearnessOrders(start, heights, { graph, rounds }).reverse();
  }),
];

interface Tried {
  readonly order: LayerOrder;
  readonly crossings: number;
  /** Whether the first sweep goes from the last layer to the first. */
  readonly backwards: boolean;
}

const sweep = (start: Tried, position: Int32Array, graph: LayeredGraph): Tried => {
  const order = start.order.map((layer) => [...layer]);
  writePositions(order, position);
  let best = start;
  for (let turn = 0, idle = 0; idle < PATIENCE && best.crossings > 0; turn += 1) {
    sweepLayers(order, position, { graph, backwards: (turn % 2 === 0) === start.backwards });
    const crossings = countCrossings(order, graph, position);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (idle === 0) best = { ...best, order: order.map((layer) => [...layer]), crossings };
  }
  return best;
};

/** Sifts every layer until no vertex can be put better. It ends, for every round but the last saves a crossing. */
const sift = (order: LayerOrder, position: Int32Array, graph: LayeredGraph): LayerOrder => {
  const sifted = order.map((layer) => [...layer]);
  writePositions(sifted, position);
  // A layer that was sifted in vain stays as it is until it, or a layer beside it, changes.
  const isDue = sifted.map(() => true);
  while (isDue.includes(true))
    sifted.forEach((layer, at) => {
      if (!isDue[at]) return;
      isDue[at] = false;
      if (siftLayer(layer, position, graph) > 0) isDue.fill(true, Math.max(0, at - 1), at + 2);
    });
  return sifted;
};
