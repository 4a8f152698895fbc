import type { Adjacency, Links } from '../graph/adjacency.js';
import { groupLinks } from '../graph/adjacency.js';
import type { NeedyLinks } from '../graph/joint-support.js';
import type { Random } from './random.js';

/** A link as it is drawn in a test: from a node to a node, with its width or cost where it has one. */
export type DrawnLink = readonly [from: number, to: number, value?: number];

/** A drawn graph in every form that the algorithms ask for. */
export interface DrawnGraph extends Links {
  readonly incoming: Adjacency;
  readonly outgoing: Adjacency;
  /** The value of every link as its width, and as its cost. */
  readonly widths: Uint8Array;
  readonly costs: Uint8Array;
  readonly top: number;
}

/** The links in the order they are drawn; a value that is left out is 0, and widths are at most 6. */
export const drawGraph = (nodeCount: number, drawn: readonly DrawnLink[]): DrawnGraph => {
  const from = Int32Array.from(drawn, ([start]) => start);
  const to = Int32Array.from(drawn, ([, end]) => end);
  const values = Uint8Array.from(drawn, ([, , value]) => value ?? 0);
  const incoming = groupLinks(to, nodeCount);
  const outgoing = groupLinks(from, nodeCount);
  return { nodeCount, from, to, incoming, outgoing, widths: values, costs: values, top: 6 };
};

/** What every link needs, as nodes, in the form that the algorithms ask for; a link may need a node more than once. */
export const drawNeeds = (
  nodeCount: number,
  needs: readonly (readonly number[])[],
): Pick<NeedyLinks, 'needCounts' | 'needing'> => {
  const pairs = needs.flatMap((those, link) => those.map((need) => ({ need, link })));
  const needed = Int32Array.from(pairs, ({ need }) => need);
  const { start, links } = groupLinks(needed, nodeCount);
  return {
    needCounts: Int32Array.from(needs, ({ length }) => length),
    needing: { start, links: links.map((pair) => pairs[pair]!.link) },
  };
};

/** A few links between a few nodes, with values below `below`: circles, self-loops and parallel links among them. */
export const randomDrawing = (random: Random, below: number): { nodeCount: number; drawn: DrawnLink[] } => {
  const nodeCount = 1 + random.int(6);
  const drawn = Array.from({ length: random.int(12) }, (): DrawnLink => [
    random.int(nodeCount),
    random.int(nodeCount),
    random.int(below),
  ]);
  return { nodeCount, drawn };
};
