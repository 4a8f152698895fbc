import { TOP_RANK } from '../evidence/grade-rank.js';
import { groupLinks } from '../graph/adjacency.js';
import { jointSupport } from '../graph/joint-support.js';
import type { Contribution } from '../model/contribution.js';
import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { ContributionGraph } from './contribution-graph.js';
import type { GradedContribution } from './grade-contribution.js';
import type { LinkEvidence } from './link.js';
import { SAYS } from './says.js';

/**
 * What every contribution is worth as a claim, in document order: of each what {@link GradedContribution} says, side by
 * side in flat arrays, because there may be a million and one object less for each is a lot of memory less.
 */
export interface Claims {
  readonly ranks: Uint8Array;
  readonly support: Uint8Array;
  readonly doubt: Uint8Array;
  readonly refuted: Uint8Array;
  readonly reasoned: Uint8Array;
  readonly unsourcedSupport: Uint8Array;
  /** What there is to say of the evidence of each: the sum of its {@link CONCERNS}. */
  readonly concerns: Uint8Array;
  /** The evidence of one, weighed again: kept for all, it would take more room than everything else. */
  readonly items: (link: number) => readonly LinkEvidence[];
}

/** What is to be said of a piece of evidence; a power of two each. */
export const CONCERNS = { unsourced: 1, expired: 2, contextUnknown: 4, inFuture: 8 } as const;

/** Who is at work, and what every link is worth as a claim. */
export interface AtWork {
  readonly ranks: Uint8Array;
  /** Marks the nodes that are live actions. */
  readonly live: Uint8Array;
  /** Marks the nodes that are actions that are done. */
  readonly done: Uint8Array;
}

/** What the links carry, given who is at work. */
export interface EffectiveGrades {
  /** For every link: its grade, held down by what it needs and does not have (h). */
  readonly effective: Uint8Array;
  /** For every node: an action 6 when it is live, else 0; a goal how well what is being done supports it (V). */
  readonly values: Uint8Array;
}

/** Grades every contribution. */
export const gradeClaims = (
  contributions: readonly Contribution[],
  grade: (contribution: Contribution, link: number) => GradedContribution,
  today: Day,
): Claims => {
  const count = contributions.length;
  const [ranks, support, doubt] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  const [refuted, reasoned, unsourcedSupport] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  const concerns = new Uint8Array(count);
  for (let link = 0; link < count; link += 1) {
    const graded = grade(contributions[link]!, link);
    ranks[link] = graded.rank;
    support[link] = graded.support;
    doubt[link] = graded.doubt;
    refuted[link] = Number(graded.refuted);
    reasoned[link] = Number(graded.reasoned);
    unsourcedSupport[link] = Number(graded.unsourcedSupport);
    const { items } = graded;
    for (let at = 0; at < items.length; at += 1) concerns[link]! |= concernsOf(items[at]!, today);
  }
  const items = (link: number): readonly LinkEvidence[] => grade(contributions[link]!, link).items;
  return { ranks, support, doubt, refuted, reasoned, unsourcedSupport, concerns, items };
};

const concernsOf = ({ unsourced, expired, context, on }: LinkEvidence, today: Day): number =>
  (unsourced ? CONCERNS.unsourced : 0) |
  (expired ? CONCERNS.expired : 0) |
  (context === 'unknown' ? CONCERNS.contextUnknown : 0) |
  (on !== undefined && firstDay(on) > today ? CONCERNS.inFuture : 0);

/**
 * The least grades that agree with one another: a link is worth no more than what it needs, a goal is worth as much as
 * its best link carries to it from something that is itself worth as much.
 */
export const effectiveGrades = (
  graph: ContributionGraph,
  agenda: SharedAgenda,
  { ranks, live, done }: AtWork,
): EffectiveGrades => {
  const needs = readNeeds(graph, agenda, done);
  const effective = ranks.slice();
  for (const link of needs.hopeless) effective[link] = 0;
  const pairs = groupLinks(needs.nodes, graph.nodeCount);
  const values = jointSupport(
    {
      nodeCount: graph.nodeCount,
      from: graph.from,
      to: graph.to,
      widths: effective,
      top: TOP_RANK,
      outgoing: graph.supportOutgoing,
      needCounts: countEach(needs.links, graph.linkCount),
      needing: { start: pairs.start, links: needingLinks(pairs.links, needs.links) },
    },
    ranksOf(live),
  );
  for (let at = 0; at < needs.links.length; at += 1) {
    const link = needs.links[at]!;
    effective[link] = Math.min(effective[link]!, values[needs.nodes[at]!]!);
  }
  return { effective, values };
};

/** Which link every pair of a link and a need is of. */
const needingLinks = (pairs: Int32Array, links: Int32Array): Int32Array => {
  const needing = new Int32Array(pairs.length);
  for (let at = 0; at < pairs.length; at += 1) needing[at] = links[pairs[at]!]!;
  return needing;
};

/** What is marked is worth everything, and the rest nothing. */
const ranksOf = (marks: Uint8Array): Uint8Array => {
  const ranks = new Uint8Array(marks.length);
  for (let at = 0; at < marks.length; at += 1) if (marks[at] !== 0) ranks[at] = TOP_RANK;
  return ranks;
};

/** Every need of every link that is not met already, side by side: link `links[k]` needs node `nodes[k]`. */
interface Needs {
  readonly links: Int32Array;
  readonly nodes: Int32Array;
  /** Links that need something that is not in the agenda, and will never have it. */
  readonly hopeless: readonly number[];
}

/** What is done, whenever it ended, is there for those who need it: such a need is left out. */
const readNeeds = (graph: ContributionGraph, agenda: SharedAgenda, done: Uint8Array): Needs => {
  const links: number[] = [];
  const nodes: number[] = [];
  const hopeless: number[] = [];
  for (let link = 0; link < graph.linkCount; link += 1) {
    if ((graph.says[link]! & SAYS.needs) === 0) continue;
    const { needs } = agenda.contributions[link]!;
    for (let at = 0; at < needs.length; at += 1) {
      const node = graph.indexOf.get(needs[at]!);
      if (node === undefined) hopeless.push(link);
      else if (done[node] === 0) {
        links.push(link);
        nodes.push(node);
      }
    }
  }
  return { links: new Int32Array(links), nodes: new Int32Array(nodes), hopeless };
};

const countEach = (items: Int32Array, length: number): Int32Array => {
  const counts = new Int32Array(length);
  for (let at = 0; at < items.length; at += 1) counts[items[at]!]! += 1;
  return counts;
};
