import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { detourDistances } from '../graph/detour-distances.js';
import type { OpenClasses } from '../graph/shortest-paths.js';
import { distancesTo } from '../graph/shortest-paths.js';
import type { SearchRoom } from './search-room.js';
import type { Openings, WaysOn } from './ways-on.js';
import { barOf, HINDERING } from './ways-on.js';

/**
 * The chain to show from an action, as numbers of links: among the chains that clear a bar the one with the fewest links,
 * and of equals the one whose link ids come first, compared one by one; `undefined` when there is none.
 */
export type ChainFinder = (action: number, grade: number, status: number) => number[] | undefined;

/** The chains of links toward one goal. */
export interface Chains {
  /** Chains of support, every link of which is worth `grade` and lets the action come as far as `status`. */
  readonly support: ChainFinder;
  /** The same among chains that have exactly one hindrance. */
  readonly harm: ChainFinder;
}

/**
 * Finds chains toward `goal`. Every search is done when it is first needed, once for each bar, in time linear in the goals
 * and the links between them: nothing leads to an action, so that no search passes one. Taking a chain from it is linear in
 * the chain and in the links out of the nodes on it. Searches in `room`: the chains toward one goal are to be taken before
 * those toward the next.
 */
export const chainsToward = (
  graph: ContributionGraph,
  goal: number,
  { ways, open, openSupports, room }: Openings & { readonly room: SearchRoom },
): Chains => {
  const supports = walksFor((grade, status, bar) =>
    supportWalk(graph, goal, {
      ways,
      open: openSupports(grade, status),
      queue: room.queue,
      answer: room.answer(bar, 1),
    }),
  );
  const harms = walksFor((grade, status, bar) =>
    harmWalk(graph, goal, { ways, open: open(grade, status), queue: room.queue, answer: room.answer(bar, 2) }),
  );
  return {
    support: (action, grade, status) => takeWalk(graph, supports(grade, status), action),
    harm: (action, grade, status) => takeWalk(graph, harms(grade, status), action),
  };
};

/** What one search found: how far every goal is from the one that was searched for, and how to go on to it. */
interface Walk {
  /** In links, by place: a goal, or, `goalCount` further on, a goal with the hindrance behind. −1 where no chain leads on. */
  readonly distances: Int32Array;
  /** The first of the links that go on the shortest way: taking the first everywhere gives the first of all shortest chains. */
  readonly firstStep: FirstStep;
}

/** `turned` once the hindrance is behind. */
type FirstStep = (node: number, turned: boolean) => number;

/** The links that may be taken, and room to search in. */
interface Search {
  readonly ways: WaysOn;
  readonly open: OpenClasses;
  readonly queue: Int32Array;
  readonly answer: Int32Array;
}

const walksFor = (
  make: (grade: number, status: number, bar: number) => Walk,
): ((grade: number, status: number) => Walk) => {
  const walks: (Walk | undefined)[] = [];
  return (grade, status) => {
    const bar = barOf(grade, status);
    return (walks[bar] ??= make(grade, status, bar));
  };
};

const takeWalk = (
  { to, supports, goalCount }: ContributionGraph,
  { distances, firstStep }: Walk,
  action: number,
): number[] | undefined => {
  let link = firstStep(action, false);
  if (link === NONE) return undefined;
  let turned = supports[link] === 0;
  const further = distances[to[link]! + (turned ? goalCount : 0)]!;
  // Made at its length: a list that grows takes room for more than a chain nearly always has.
  const chain = new Array<number>(1 + further);
  chain[0] = link;
  for (let at = 1; at <= further; at += 1) {
    link = firstStep(to[link]!, turned);
    turned ||= supports[link] === 0;
    chain[at] = link;
  }
  return chain;
};

const supportWalk = (graph: ContributionGraph, goal: number, { ways, open, queue, answer }: Search): Walk => {
  const { goalCount: nodeCount, from, to, goalSupports: incoming } = graph;
  const distances = distancesTo({ nodeCount, from, to, open, queue, answer, incoming }, goal);
  return { distances, firstStep: firstStepIn(graph, ways, { distances, marks: open.marks }) };
};

const harmWalk = (graph: ContributionGraph, goal: number, { ways, open, queue, answer }: Search): Walk => {
  const { goalCount: nodeCount, from, to, goalSupports: incoming, goalHindrances: incomingTurns } = graph;
  const distances = detourDistances({ nodeCount, from, to, open, queue, answer, incoming, incomingTurns }, goal);
  return { distances, firstStep: firstStepIn(graph, ways, { distances, marks: open.marks }) };
};

const NONE = -1;

const firstStepIn = (
  { linkIds, goalCount }: ContributionGraph,
  { start, links, ends, classes }: WaysOn,
  { distances, marks }: { readonly distances: Int32Array; readonly marks: Uint8Array },
): FirstStep => {
  const firstStep: FirstStep = (node, turned) => {
    let first = NONE;
    let least = 0;
    for (let at = start[node]!, end = start[node + 1]!; at < end; at += 1) {
      const kind = classes[at]!;
      const hinders = kind >= HINDERING;
      if (marks[kind] === 0 || (turned && hinders)) continue;
      const link = links[at]!;
      const distance = distances[ends[at]! + (turned || hinders ? goalCount : 0)]!;
      if (distance === NONE || (first !== NONE && distance > least)) continue;
      if (first !== NONE && distance === least && !linkIds.isBefore(link, first)) continue;
      first = link;
      least = distance;
    }
    return first;
  };
  return askedOnce(firstStep, start);
};

/** Remembers the first step from places with many links, at which many chains may meet; from others it is soon found. */
const askedOnce = (firstStep: FirstStep, starts: Int32Array): FirstStep => {
  const known = new Map<number, number>();
  return (node, turned) => {
    if (starts[node + 1]! - starts[node]! <= FEW) return firstStep(node, turned);
    const place = turned ? node + starts.length : node;
    let step = known.get(place);
    if (step === undefined) {
      step = firstStep(node, turned);
      known.set(place, step);
    }
    return step;
  };
};

const FEW = 16;
