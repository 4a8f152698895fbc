import type { Adjacency } from './adjacency.js';

/** Which link to take from a node, where a search has left several that are equally good. */
export interface Choice {
  /** Whether a link goes on from this node the way the search meant. */
  readonly fits: (link: number, state: number) => boolean;
  /** Whether one link comes before another; a strict order over all links. */
  readonly isBefore: (one: number, other: number) => boolean;
  /** How many copies of every node the search had; copy `c` of node `n` has the number `c · nodeCount + n`. */
  readonly layers?: number;
}

/**
 * The first of the fitting links out of each node, found when it is asked for and then remembered; −1 for none. Where
 * links come in a strict order, taking the first one at every node gives the first of all shortest paths, compared link
 * by link: so ties break the same way every time, whatever the order of the document.
 */
export const firstSteps = (outgoing: Adjacency, choice: Choice): ((state: number) => number) => {
  const nodeCount = outgoing.start.length - 1;
  const chosen = new Int32Array(nodeCount * (choice.layers ?? 1)).fill(NOT_ASKED);
  return (state) => {
    if (chosen[state] === NOT_ASKED) chosen[state] = firstLink(outgoing, state, choice);
    return chosen[state]!;
  };
};

const NOT_ASKED = -2;

const firstLink = ({ start, links }: Adjacency, state: number, { fits, isBefore }: Choice): number => {
  const node = state % (start.length - 1);
  let first = -1;
  for (let at = start[node]!; at < start[node + 1]!; at += 1) {
    const link = links[at]!;
    if (fits(link, state) && (first < 0 || isBefore(link, first))) first = link;
  }
  return first;
};
