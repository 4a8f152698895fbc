import type { Adjacency, Links } from './adjacency.js';

/** What a link costs to walk. */
export const FREE = 0;
export const UPGRADE = 1;
export const CLOSED = 2;

/** Links with a cost each, grouped by the node they end at. */
export interface CostedLinks extends Links {
  readonly incoming: Adjacency;
  /** {@link FREE}, {@link UPGRADE} or {@link CLOSED}. */
  readonly costs: Uint8Array;
}

/** For every node: the fewest upgrades on a path to the target, and the fewest links on such a path; −1 for no path. */
export interface Upgrades {
  readonly upgrades: Int32Array;
  readonly lengths: Int32Array;
}

/**
 * The cheapest paths to `target`, where cheap means few upgrades, and of equals few links.
 *
 * A 0-1 search in rounds, one round for each number of upgrades. A round goes on from two queues, the nodes that the last
 * round led to by an upgrade and the nodes found in this one, both in order of length, and always takes the shorter: so a
 * node is final when it is taken. Linear in nodes and links.
 */
export const fewestUpgrades = (graph: CostedLinks, target: number): Upgrades => {
  const upgrades = new Int32Array(graph.nodeCount).fill(-1);
  const lengths = new Int32Array(graph.nodeCount).fill(-1);
  const found = { upgrades, lengths };
  let arrivals: Arrival[] = [{ node: target, length: 0 }];
  for (let round = 0; arrivals.length > 0; round += 1) arrivals = playRound(graph, found, { round, arrivals });
  return found;
};

interface Arrival {
  readonly node: number;
  readonly length: number;
}

/** Settles every node that `round` upgrades reach, and returns where one more leads, in order of length. */
const playRound = (
  graph: CostedLinks,
  { upgrades, lengths }: Upgrades,
  { round, arrivals }: { readonly round: number; readonly arrivals: readonly Arrival[] },
): Arrival[] => {
  const { from, costs, incoming } = graph;
  const here: Arrival[] = [];
  const nextRound: Arrival[] = [];
  for (let arrived = 0, met = 0; arrived < arrivals.length || met < here.length;) {
    const takeMet = arrived === arrivals.length || (here[met]?.length ?? Infinity) <= arrivals[arrived]!.length;
    const { node, length } = takeMet ? here[met++]! : arrivals[arrived++]!;
    if (upgrades[node] !== -1) continue;
    upgrades[node] = round;
    lengths[node] = length;
    for (let at = incoming.start[node]!; at < incoming.start[node + 1]!; at += 1) {
      const link = incoming.links[at]!;
      if (costs[link] === CLOSED || upgrades[from[link]!] !== -1) continue;
      (costs[link] === FREE ? here : nextRound).push({ node: from[link]!, length: length + 1 });
    }
  }
  return nextRound;
};
