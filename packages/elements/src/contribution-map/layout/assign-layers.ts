import type { LayoutInput, LayoutLink } from './layered-graph.js';

/** The layer of every node, and the band of every layer. */
export interface Layering {
  readonly layerOf: readonly number[];
  readonly bands: readonly number[];
}

/** Nearer costs no more passes than this: each one shortens links, and few agendas need a third. */
const PASSES = 8;

/**
 * Gives every node a layer in its band: as far on as the longest way to it within the band asks, and then nearer to
 * where most of its links lead. A band without nodes has no layer. `flow` are the links as they are drawn from left to
 * right, without circles.
 *
 * Longest paths (Eades and Sugiyama 1990); the second step is the one move of the network simplex (Gansner 1993) that
 * needs no tree: a node goes to the end of its slack with the most links. Linear in nodes and links for each pass.
 */
export const assignLayers = ({ nodes }: LayoutInput, flow: readonly LayoutLink[]): Layering => {
  const bandOf = nodes.map(({ band }) => band);
  const isWithin = ({ from, to }: LayoutLink): boolean => bandOf[from] === bandOf[to];
  const { depths, sequence } = longestWays(nodes.length, flow.filter(isWithin));
  const starts = bandStarts(bandOf, depths);
  const layerOf = depths.map((depth, node) => depth + starts.get(bandOf[node]!)!.first);
  const bounds = bandOf.map((band) => starts.get(band)!);
  shorten({ layerOf, bounds, flow, isWithin, sequence });
  const bands = [...starts].flatMap(([band, { first, last }]) => Array.from({ length: last - first + 1 }, () => band));
  return { layerOf, bands };
};

/** How many links the longest way to each node has, and the nodes in an order in which every link leads on. */
const longestWays = (
  nodeCount: number,
  links: readonly LayoutLink[],
): { readonly depths: number[]; readonly sequence: readonly number[] } => {
  const depths = Array.from({ length: nodeCount }, () => 0);
  const waiting = Array.from({ length: nodeCount }, () => 0);
  const outgoing: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const { from, to } of links) {
    outgoing[from]!.push(to);
    waiting[to]! += 1;
  }
  const sequence = depths.map((_, node) => node).filter((node) => waiting[node] === 0);
  // The list grows while it is walked.
  for (const node of sequence)
    for (const to of outgoing[node]!) {
      depths[to] = Math.max(depths[to]!, depths[node]! + 1);
      waiting[to]! -= 1;
      if (waiting[to] === 0) sequence.push(to);
    }
  return { depths, sequence };
};

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The layers of each band, one band after the other. */
const bandStarts = (bandOf: readonly number[], depths: readonly number[]): ReadonlyMap<number, Stretch> => {
  const deepest = new Map<number, number>();
  bandOf.forEach((band, node) => deepest.set(band, Math.max(deepest.get(band) ?? 0, depths[node]!)));
  let first = 0;
  return new Map(
    [...deepest]
      .sort(([one], [other]) => one - other)
      .map(([band, depth]) => {
        const stretch = { first, last: first + depth };
        first += depth + 1;
        return [band, stretch];
      }),
  );
};

interface Shortening {
  readonly layerOf: number[];
  readonly bounds: readonly Stretch[];
  readonly flow: readonly LayoutLink[];
  readonly isWithin: (link: LayoutLink) => boolean;
  readonly sequence: readonly number[];
}

const shorten = ({ layerOf, bounds, flow, isWithin, sequence }: Shortening): void => {
  const into: LayoutLink[][] = layerOf.map(() => []);
  const out: LayoutLink[][] = layerOf.map(() => []);
  for (const link of flow) {
    into[link.to]!.push(link);
    out[link.from]!.push(link);
  }
  const layer = (node: number): number => layerOf[node]!;
  for (let pass = 0, moved = true; moved && pass < PASSES; pass += 1) {
    moved = false;
    for (const node of pass % 2 === 0 ? [...sequence].reverse() : sequence) {
      const [entering, leaving] = [into[node]!, out[node]!];
      if (entering.length === leaving.length) continue;
      const { first, last } = bounds[node]!;
      const best =
        leaving.length > entering.length
          ? Math.min(last, ...leaving.filter(isWithin).map(({ to }) => layer(to) - 1))
          : Math.max(first, ...entering.filter(isWithin).map(({ from }) => layer(from) + 1));
      if (best !== layer(node)) moved = true;
      layerOf[node] = best;
    }
  }
};
