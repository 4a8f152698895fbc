import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { detourDistances } from '../graph/detour-distances.js';
import { firstSteps } from '../graph/first-steps.js';
import { distancesTo } from '../graph/shortest-paths.js';

/** The chains of links toward one goal, as numbers of links from the start on. */
export interface Chains {
  /**
   * The chain to show among the chains of support whose links are all `open`: the one with the fewest links, and of equals
   * the one whose link ids come first, compared one by one; `undefined` when there is none.
   */
  readonly support: (start: number, open: OpenMarks) => number[] | undefined;
  /** The same among chains that have exactly one hindrance. */
  readonly harm: (start: number, open: OpenMarks) => number[] | undefined;
}

/** Not 0 for the links that a chain may take. The same marks are the same array: a search is done once for each. */
export type OpenMarks = Uint8Array;

/** Finds chains toward `goal`; every search is done when it is first needed, in time linear in the graph. */
export const chainsToward = (graph: ContributionGraph, goal: number): Chains => {
  const supports = remembered((open) => supportWalk(graph, goal, open));
  const harms = remembered((open) => harmWalk(graph, goal, open));
  return {
    support: (start, open) => supports(open)(start),
    harm: (start, open) => harms(open)(start),
  };
};

type Walk = (start: number) => number[] | undefined;

const remembered = (make: (open: OpenMarks) => Walk): ((open: OpenMarks) => Walk) => {
  const walks = new Map<OpenMarks, Walk>();
  return (open) => {
    let walk = walks.get(open);
    if (walk === undefined) {
      walk = make(open);
      walks.set(open, walk);
    }
    return walk;
  };
};

const supportWalk = (graph: ContributionGraph, goal: number, open: OpenMarks): Walk => {
  const { nodeCount, from, to } = graph;
  const distances = distancesTo({ nodeCount, from, to, open, incoming: graph.supportIncoming }, goal);
  const step = firstSteps(graph.supportOutgoing, {
    fits: (link, node) => open[link] !== 0 && distances[to[link]!]! === distances[node]! - 1,
    isBefore: byId(graph),
  });
  return (start) => {
    const length = distances[start]!;
    if (length < 0) return undefined;
    // Made at its length: a list that grows takes room for more than a chain nearly always has.
    const chain = new Array<number>(length);
    for (let at = 0, node = start; at < length; node = to[chain[at]!]!, at += 1) chain[at] = step(node);
    return chain;
  };
};

const harmWalk = (graph: ContributionGraph, goal: number, open: OpenMarks): Walk => {
  const { nodeCount, from, to, supports } = graph;
  const turnable = { nodeCount, from, to, open, incoming: graph.supportIncoming };
  const distances = detourDistances({ ...turnable, incomingTurns: graph.hindranceIncoming }, goal);
  /** Where a link leads: a hindrance leads from the copy of the graph before it to the copy after it. */
  const led = (link: number, state: number): number =>
    to[link]! + (state < nodeCount && supports[link] !== 0 ? 0 : nodeCount);
  const step = firstSteps(graph.outgoing, {
    fits: (link, state) =>
      open[link] !== 0 &&
      (supports[link] !== 0 || state < nodeCount) &&
      distances[led(link, state)]! === distances[state]! - 1,
    isBefore: byId(graph),
    layers: 2,
  });
  return (start) => {
    const length = distances[start]!;
    if (length < 0) return undefined;
    const chain = new Array<number>(length);
    for (let at = 0, state = start; at < length; state = led(chain[at]!, state), at += 1) chain[at] = step(state);
    return chain;
  };
};

/** Ids compare by code unit, so that every language and machine finds the same order. */
const byId =
  ({ linkIds }: ContributionGraph) =>
  (one: number, other: number): boolean =>
    linkIds[one]! < linkIds[other]!;
