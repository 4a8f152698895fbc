import type { ContributionGraph } from '../contributions/contribution-graph.js';
import type { Adjacency } from '../graph/adjacency.js';
import type { OpenClasses } from '../graph/shortest-paths.js';

/** The links out of every node, and side by side with them what a step asks of each: so that a step reads on in one place. */
export interface WaysOn extends Adjacency {
  /** Where each of `links` goes. */
  readonly ends: Int32Array;
  /** The class each of `links` is in. */
  readonly classes: Uint8Array;
}

/** Which links a chain may take, and the ways on from every node. */
export interface Openings {
  /** Links that are worth enough, and on which an action can come far enough. The same bar gives the same answer. */
  readonly open: (grade: number, status: number) => OpenClasses;
  /** Links of support only. */
  readonly supports: WaysOn;
  /** All links; laid out when it is first read, as few agendas say of anything that it hinders. */
  readonly all: WaysOn;
}

/**
 * Puts links in classes, by what they are worth (`effective`) and how far an action can come on them (`ceilings`): a bar
 * opens or closes a class as a whole, and there are a few dozen classes for a million links.
 */
export const openings = (graph: ContributionGraph, effective: Uint8Array, ceilings: Uint8Array): Openings => {
  const classes = new Uint8Array(effective.length);
  for (let link = 0; link < classes.length; link += 1) classes[link] = effective[link]! * STATUSES + ceilings[link]!;
  const known: (OpenClasses | undefined)[] = [];
  const supports = layOut(graph.supportOutgoing, graph.to, classes);
  let all: WaysOn | undefined;
  return {
    open: (grade, status) => (known[grade * STATUSES + status] ??= { classes, marks: marksFrom(grade, status) }),
    supports,
    get all() {
      return (all ??=
        graph.outgoing === graph.supportOutgoing ? supports : layOut(graph.outgoing, graph.to, classes));
    },
  };
};

/** More than there are claim statuses, so that every grade and status together have a number of their own. */
const STATUSES = 8;
const GRADES = 8;

const marksFrom = (grade: number, status: number): Uint8Array => {
  const marks = new Uint8Array(GRADES * STATUSES);
  for (let one = grade; one < GRADES; one += 1) marks.fill(1, one * STATUSES + status, (one + 1) * STATUSES);
  return marks;
};

const layOut = ({ start, links }: Adjacency, to: Int32Array, classes: Uint8Array): WaysOn => {
  const laid = { start, links, ends: new Int32Array(links.length), classes: new Uint8Array(links.length) };
  for (let at = 0; at < links.length; at += 1) {
    laid.ends[at] = to[links[at]!]!;
    laid.classes[at] = classes[links[at]!]!;
  }
  return laid;
};
