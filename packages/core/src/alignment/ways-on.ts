import type { ContributionGraph } from '../contributions/contribution-graph.js';
import type { Adjacency } from '../graph/adjacency.js';
import type { OpenClasses } from '../graph/shortest-paths.js';

/** The links out of every node, and side by side with them what a step asks of each: so that a step reads on in one place. */
export interface WaysOn extends Adjacency {
  /** Where each of `links` goes. */
  readonly ends: Int32Array;
  /** The class each of `links` is in; from {@link HINDERING} on it hinders. */
  readonly classes: Uint8Array;
}

/** Which links a chain may take, and the ways on from every node. */
export interface Openings {
  readonly ways: WaysOn;
  /** Links that are worth enough, and on which an action can come far enough. The same bar gives the same answer. */
  readonly open: (grade: number, status: number) => OpenClasses;
  /** The same, of the links of support alone. */
  readonly openSupports: (grade: number, status: number) => OpenClasses;
}

/**
 * Puts links in classes, by what they are worth (`effective`), how far an action can come on them (`ceilings`), and whether
 * they hinder: a bar opens or closes a class as a whole, and there are a few dozen classes for a million links.
 */
export const openings = (graph: ContributionGraph, effective: Uint8Array, ceilings: Uint8Array): Openings => {
  const classes = new Uint8Array(effective.length);
  for (let link = 0; link < classes.length; link += 1) {
    classes[link] = barOf(effective[link]!, ceilings[link]!) + (graph.supports[link] === 0 ? HINDERING : 0);
  }
  return {
    ways: layOut(graph.outgoing, graph.to, classes),
    open: openFor(classes, (grade, status) => marksFrom(grade, status, [0, HINDERING])),
    openSupports: openFor(classes, (grade, status) => marksFrom(grade, status, [0])),
  };
};

/** More than there are claim statuses, and than there are grades: so that every two of them have a number of their own. */
const STATUSES = 8;
const GRADES = 8;
/** The first of the classes that hinder. */
export const HINDERING = GRADES * STATUSES;

/** The number of a grade and a claim status: of the links that are worth that and come so far, and of the bar they clear. */
export const barOf = (grade: number, status: number): number => grade * STATUSES + status;

const openFor = (classes: Uint8Array, marksFor: (grade: number, status: number) => Uint8Array): Openings['open'] => {
  const known: (OpenClasses | undefined)[] = [];
  return (grade, status) => (known[barOf(grade, status)] ??= { classes, marks: marksFor(grade, status) });
};

/** Marks the classes that clear a bar, counted from each of `firsts`. */
const marksFrom = (grade: number, status: number, firsts: readonly number[]): Uint8Array => {
  const marks = new Uint8Array(2 * HINDERING);
  for (const first of firsts) {
    for (let one = grade; one < GRADES; one += 1) {
      marks.fill(1, first + barOf(one, status), first + barOf(one + 1, 0));
    }
  }
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
