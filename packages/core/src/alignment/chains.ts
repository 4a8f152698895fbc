import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { detourDistances } from '../graph/detour-distances.js';
import { distancesTo } from '../graph/shortest-paths.js';
import type { MarksFor, OpenMarks } from './open-marks.js';

/**
 * The chain to show from a start, as numbers of links from there on: among the chains that clear a bar the one with the
 * fewest links, and of equals the one whose link ids come first, compared one by one; `undefined` when there is none.
 */
export type ChainFinder = (start: number, grade: number, status: number) => number[] | undefined;

/** The chains of links toward one goal. */
export interface Chains {
  /** Chains of support, every link of which is worth `grade` and lets the action come as far as `status`. */
  readonly support: ChainFinder;
  /** Whether there is such a chain of support. */
  readonly reaches: (start: number, grade: number, status: number) => boolean;
  /** The same among chains that have exactly one hindrance. */
  readonly harm: ChainFinder;
}

/**
 * Finds chains toward `goal`. Every search is done when it is first needed, once for each bar, in time linear in the
 * graph; taking a chain from it is linear in the chain and in the links out of the nodes on it.
 */
export const chainsToward = (graph: ContributionGraph, goal: number, marks: MarksFor): Chains => {
  const queue = new Int32Array(2 * graph.nodeCount);
  const supports = walksFor((grade, status) => supportWalk(graph, goal, { open: marks(grade, status), queue }));
  const harms = walksFor((grade, status) => harmWalk(graph, goal, { open: marks(grade, status), queue }));
  return {
    support: (start, grade, status) => takeWalk(supports(grade, status), start),
    reaches: (start, grade, status) => supports(grade, status).distances[start]! >= 0,
    harm: (start, grade, status) => takeWalk(harms(grade, status), start),
  };
};

/** What one search found: how far every place is from the goal, and how to go on from it. */
interface Walk {
  /** In links; −1 where no chain leads to the goal. */
  readonly distances: Int32Array;
  /** The first of the links that go on from a place: at every place the first gives the first of all shortest chains. */
  readonly firstStep: (place: number) => number;
  readonly led: (link: number, place: number) => number;
}

/** The links that may be taken, and room to search in. */
interface Search {
  readonly open: OpenMarks;
  readonly queue: Int32Array;
}

const walksFor = (make: (grade: number, status: number) => Walk): ((grade: number, status: number) => Walk) => {
  const walks: (Walk | undefined)[] = [];
  return (grade, status) => (walks[grade * STATUSES + status] ??= make(grade, status));
};

/** More than there are claim statuses, so that every bar has a number of its own. */
const STATUSES = 8;

const takeWalk = ({ distances, firstStep, led }: Walk, start: number): number[] | undefined => {
  const length = distances[start]!;
  if (length < 0) return undefined;
  // Made at its length: a list that grows takes room for more than a chain nearly always has.
  const chain = new Array<number>(length);
  for (let at = 0, place = start; at < length; at += 1) {
    const link = firstStep(place);
    chain[at] = link;
    place = led(link, place);
  }
  return chain;
};

const supportWalk = (graph: ContributionGraph, goal: number, { open, queue }: Search): Walk => {
  const { to, linkIds } = graph;
  const { start: starts, links } = graph.supportOutgoing;
  const distances = supportDistances(graph, goal, { open, queue });
  const firstStep = (node: number): number => {
    const distance = distances[node]! - 1;
    let first = NONE;
    for (let at = starts[node]!, end = starts[node + 1]!; at < end; at += 1) {
      const link = links[at]!;
      if (open[link] === 0 || distances[to[link]!] !== distance) continue;
      if (first === NONE || linkIds[link]! < linkIds[first]!) first = link;
    }
    return first;
  };
  const led = (link: number): number => to[link]!;
  return { distances, firstStep: askedOnce(firstStep, starts), led };
};

/** Every node twice: before the hindrance, and after it (`nodeCount` further on). */
const harmWalk = (graph: ContributionGraph, goal: number, { open, queue }: Search): Walk => {
  const { nodeCount, to, supports, linkIds } = graph;
  const { start: starts, links } = graph.outgoing;
  const distances = harmDistances(graph, goal, { open, queue });
  /** Where a link leads: a hindrance leads from the copy of the graph before it to the copy after it. */
  const led = (link: number, place: number): number =>
    to[link]! + (place < nodeCount && supports[link] !== 0 ? 0 : nodeCount);
  const firstStep = (place: number): number => {
    const before = place < nodeCount;
    const node = before ? place : place - nodeCount;
    const distance = distances[place]! - 1;
    let first = NONE;
    for (let at = starts[node]!, end = starts[node + 1]!; at < end; at += 1) {
      const link = links[at]!;
      const closed = open[link] === 0 || (!before && supports[link] === 0);
      if (closed || distances[led(link, place)] !== distance) continue;
      if (first === NONE || linkIds[link]! < linkIds[first]!) first = link;
    }
    return first;
  };
  return { distances, firstStep: askedOnce(firstStep, starts), led };
};

const NONE = -1;

/**
 * Over how few links every node reaches the goal. Nothing leads to an action, so that the search is only for the goals, and
 * an action is one link further than the nearest goal that it leads to.
 */
const supportDistances = (graph: ContributionGraph, goal: number, { open, queue }: Search): Int32Array => {
  const { nodeCount, goalCount, from, to, supports } = graph;
  const distances = new Int32Array(nodeCount).fill(NONE);
  distances.set(distancesTo({ nodeCount: goalCount, from, to, open, queue, incoming: graph.goalSupports }, goal));
  for (let link = 0; link < open.length; link += 1) {
    const node = from[link]!;
    if (node < goalCount || open[link] === 0 || supports[link] === 0) continue;
    distances[node] = nearer(distances[node]!, distances[to[link]!]!);
  }
  return distances;
};

/** The same with one hindrance still to come, for every node, and then with it behind, for every goal. */
const harmDistances = (graph: ContributionGraph, goal: number, { open, queue }: Search): Int32Array => {
  const { nodeCount, goalCount, from, to, supports, goalSupports: incoming, goalHindrances: incomingTurns } = graph;
  const goals = detourDistances({ nodeCount: goalCount, from, to, open, queue, incoming, incomingTurns }, goal);
  const distances = new Int32Array(2 * nodeCount).fill(NONE);
  distances.set(goals.subarray(0, goalCount));
  distances.set(goals.subarray(goalCount), nodeCount);
  for (let link = 0; link < open.length; link += 1) {
    const node = from[link]!;
    if (node < goalCount || open[link] === 0) continue;
    distances[node] = nearer(distances[node]!, distances[to[link]! + (supports[link] === 0 ? nodeCount : 0)]!);
  }
  return distances;
};

/** The nearer of what is known, and one link more than `next`; either may not reach the goal at all. */
const nearer = (known: number, next: number): number =>
  next === NONE || (known !== NONE && known <= next + 1) ? known : next + 1;

/** Remembers the first step from places with many links, at which many chains may meet; from others it is soon found. */
const askedOnce = (firstStep: (place: number) => number, starts: Int32Array): ((place: number) => number) => {
  const nodeCount = starts.length - 1;
  const known = new Map<number, number>();
  return (place) => {
    const node = place < nodeCount ? place : place - nodeCount;
    if (starts[node + 1]! - starts[node]! <= FEW) return firstStep(place);
    let step = known.get(place);
    if (step === undefined) {
      step = firstStep(place);
      known.set(place, step);
    }
    return step;
  };
};

const FEW = 16;
