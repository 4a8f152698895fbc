import type { Adjacency, Links } from '../graph/adjacency.js';
import { groupLinks } from '../graph/adjacency.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaNodes } from './agenda-nodes.js';
import { checkList, numberNodes } from './agenda-nodes.js';
import { brokenAgenda } from './broken-agenda.js';
import { linkIds } from './link-ids.js';

/** The contributions of an agenda as a graph of numbers, in document order. Ids are found only in the two lists. */
export interface ContributionGraph extends AgendaNodes, Links {
  readonly linkCount: number;
  readonly linkIds: readonly Id[];
  /** 1 for a link that says it helps, 0 for one that says it hinders. */
  readonly supports: Uint8Array;
  /** The links that say they hinder. */
  readonly hindrances: Int32Array;
  /** All links by the node they come from. */
  readonly outgoing: Adjacency;
  /** All links by the goal they go to. */
  readonly incoming: Adjacency;
  readonly supportOutgoing: Adjacency;
  readonly supportIncoming: Adjacency;
  readonly hindranceIncoming: Adjacency;
}

/** Builds the graph. Throws a `GedeeldError` that names the first reference that does not hold. */
export const contributionGraph = (agenda: SharedAgenda): ContributionGraph => {
  const nodes = numberNodes(agenda);
  const { from, to, supports } = readEnds(agenda, nodes);
  const hinders = supports.map((mark) => 1 - mark);
  const incoming = groupLinks(to, nodes.nodeCount);
  return {
    ...nodes,
    linkCount: from.length,
    from,
    to,
    supports,
    linkIds: linkIds(agenda.contributions, { ids: nodes.ids, from, incoming }),
    hindrances: Int32Array.from(marked(hinders)),
    outgoing: groupLinks(from, nodes.nodeCount),
    incoming,
    supportOutgoing: groupLinks(from, nodes.nodeCount, supports),
    supportIncoming: groupLinks(to, nodes.nodeCount, supports),
    hindranceIncoming: groupLinks(to, nodes.nodeCount, hinders),
  };
};

/** The positions that are not 0, in order. */
const marked = (marks: Uint8Array): number[] => {
  const positions: number[] = [];
  for (let at = 0; at < marks.length; at += 1) if (marks[at] !== 0) positions.push(at);
  return positions;
};

const readEnds = (
  agenda: SharedAgenda,
  nodes: AgendaNodes,
): { readonly from: Int32Array; readonly to: Int32Array; readonly supports: Uint8Array } => {
  const contributions = checkList(agenda.contributions, 'contributions');
  const from = new Int32Array(contributions.length);
  const to = new Int32Array(contributions.length);
  const supports = new Uint8Array(contributions.length);
  for (let link = 0; link < contributions.length; link += 1) {
    const contribution = contributions[link];
    if (!contribution) throw brokenAgenda(['contributions', link, 'from'], 'unknown-id', undefined);
    from[link] = nodes.indexOf.get(contribution.from) ?? -1;
    to[link] = nodes.indexOf.get(contribution.to) ?? -1;
    supports[link] = contribution.effect === 'undermines' ? 0 : 1;
    if (from[link]! < 0) throw brokenAgenda(['contributions', link, 'from'], 'unknown-id', contribution.from);
    if (to[link]! < 0) throw brokenAgenda(['contributions', link, 'to'], 'unknown-id', contribution.to);
    if (to[link]! >= nodes.goalCount) throw brokenAgenda(['contributions', link, 'to'], 'not-a-goal', contribution.to);
    if (from[link] === to[link]) throw brokenAgenda(['contributions', link, 'to'], 'to-itself', contribution.to);
    if (supports[link] === 1 && contribution.effect !== undefined && contribution.effect !== 'supports') {
      throw brokenAgenda(['contributions', link, 'effect'], 'unknown-value', contribution.effect);
    }
  }
  return { from, to, supports };
};
