import type { Adjacency } from './adjacency.js';

/** Which link to take from a node, where a search has left several that are equally good. */
export interface Choice {
  /** Whether a link goes on from this node the way the search meant. */
  readonly fits: (link: number, node: number) => boolean;
  /** Whether one link comes before another; a strict order over all links. */
  readonly isBefore: (one: number, other: number) => boolean;
}

/**
 * The first of the fitting links out of each node, found when it is asked for and then remembered; −1 for none. Where
 * links come in a strict order, taking the first one at every node gives the first of all shortest paths, compared link
 * by link: so ties break the same way every time, whatever the order of the document.
 */
export const firstSteps = (outgoing: Adjacency, choice: Choice): ((node: number) => number) => {
  const chosen = new Int32Array(outgoing.start.length - 1).fill(NOT_ASKED);
  return (node) => {
    if (chosen[node] === NOT_ASKED) chosen[node] = firstLink(outgoing, node, choice);
    return chosen[node]!;
  };
};

const NOT_ASKED = -2;

const firstLink = ({ start, links }: Adjacency, node: number, { fits, isBefore }: Choice): number => {
  let first = -1;
  for (let at = start[node]!; at < start[node + 1]!; at += 1) {
    const link = links[at]!;
    if (fits(link, node) && (first < 0 || isBefore(link, first))) first = link;
  }
  return first;
};
