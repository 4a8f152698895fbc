import type { GedeeldError } from '../error.js';
import type { Adjacency, Links } from '../graph/adjacency.js';
import { groupLinks } from '../graph/adjacency.js';
import type { Contribution } from '../model/contribution.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaNodes } from './agenda-nodes.js';
import { checkList, numberNodes } from './agenda-nodes.js';
import { brokenAgenda } from './broken-agenda.js';
import { checkFields } from './check-fields.js';
import type { LinkIds } from './link-ids.js';
import { linkIds } from './link-ids.js';
import { isPlainContribution } from './plainly-sound.js';
import { whatIsSaid } from './says.js';

/** The contributions of an agenda as a graph of numbers, in document order. Ids are found only in `ids` and `linkIds`. */
export interface ContributionGraph extends AgendaNodes, Links {
  readonly linkCount: number;
  readonly linkIds: LinkIds;
  /** 1 for a link that says it helps, 0 for one that says it hinders. */
  readonly supports: Uint8Array;
  /** For every link, what its contribution says of itself: the sum of its `SAYS`. */
  readonly says: Uint8Array;
  /** All links by the node they come from. */
  readonly outgoing: Adjacency;
  /** All links by the goal they go to. Grouped when it is first read, as no verdict needs it; so is `supportIncoming`. */
  readonly incoming: Adjacency;
  readonly supportOutgoing: Adjacency;
  readonly supportIncoming: Adjacency;
  /** Links of support between two goals, by the one they go to: nothing leads to an action, so that no search passes one. */
  readonly goalSupports: Adjacency;
  /** The links that hinder, between two goals, by the one they go to. */
  readonly goalHindrances: Adjacency;
}

/** Builds the graph. Throws a `GedeeldError` that names the first reference, or else the first field, that does not hold. */
export const contributionGraph = (agenda: SharedAgenda): ContributionGraph => {
  const { nodeCount, goalCount, ids, indexOf } = numberNodes(agenda);
  const { from, to, supports, says, doubtful } = readLinks(agenda, { indexOf, goalCount });
  checkFields(agenda, doubtful);
  for (const link of doubtful) says[link] = whatIsSaid(agenda.contributions[link]!);
  const outgoing = groupLinks(from, nodeCount);
  const between = markBetweenGoals({ from, supports }, goalCount);
  return new LinkGraph({
    nodeCount,
    goalCount,
    ids,
    indexOf,
    linkCount: from.length,
    from,
    to,
    supports,
    says,
    linkIds: linkIds(agenda.contributions, { ids, from, to, outgoing, says }),
    outgoing,
    // Most agendas say of nothing that it hinders: then all links are links of support.
    supportOutgoing: supports.includes(0) ? groupLinks(from, nodeCount, supports) : outgoing,
    goalSupports: groupLinks(to, goalCount, between.help),
    goalHindrances: groupLinks(to, goalCount, between.hindrance),
  });
};

/** What is grouped at once, and what is grouped when it is first read. */
type Grouped = Omit<ContributionGraph, 'incoming' | 'supportIncoming'>;

/** A class, because of an object with getters of its own engines make a dictionary, which is slow to read. */
class LinkGraph implements ContributionGraph {
  declare readonly nodeCount: number;
  declare readonly goalCount: number;
  declare readonly ids: ContributionGraph['ids'];
  declare readonly indexOf: ContributionGraph['indexOf'];
  declare readonly linkCount: number;
  declare readonly from: Int32Array;
  declare readonly to: Int32Array;
  declare readonly supports: Uint8Array;
  declare readonly says: Uint8Array;
  declare readonly linkIds: LinkIds;
  declare readonly outgoing: Adjacency;
  declare readonly supportOutgoing: Adjacency;
  declare readonly goalSupports: Adjacency;
  declare readonly goalHindrances: Adjacency;
  #incoming: Adjacency | undefined;
  #supportIncoming: Adjacency | undefined;

  constructor(grouped: Grouped) {
    Object.assign(this, grouped);
  }

  get incoming(): Adjacency {
    return (this.#incoming ??= groupLinks(this.to, this.nodeCount));
  }

  get supportIncoming(): Adjacency {
    if (this.supportOutgoing === this.outgoing) return this.incoming;
    return (this.#supportIncoming ??= groupLinks(this.to, this.nodeCount, this.supports));
  }
}

/** Marks the links between two goals: those that help, and those that hinder. */
const markBetweenGoals = (
  { from, supports }: Pick<LinkColumns, 'from' | 'supports'>,
  goalCount: number,
): { readonly help: Uint8Array; readonly hindrance: Uint8Array } => {
  const [help, hindrance] = [new Uint8Array(from.length), new Uint8Array(from.length)];
  for (let link = 0; link < from.length; link += 1) {
    if (from[link]! < goalCount) (supports[link] === 0 ? hindrance : help)[link] = 1;
  }
  return { help, hindrance };
};

/** The contributions in columns, in document order. */
interface LinkColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly supports: Uint8Array;
  readonly says: Uint8Array;
  /** Those of which it is still to be seen whether they are sound, and what they say. */
  readonly doubtful: readonly number[];
}

/** Reads every contribution once, as far as it goes: going to it again costs more than what is done with it. */
const readLinks = (
  agenda: SharedAgenda,
  { indexOf, goalCount }: Pick<AgendaNodes, 'indexOf' | 'goalCount'>,
): LinkColumns => {
  const contributions = checkList(agenda.contributions, 'contributions');
  const from = new Int32Array(contributions.length);
  const to = new Int32Array(contributions.length);
  const supports = new Uint8Array(contributions.length);
  const says = new Uint8Array(contributions.length);
  const doubtful: number[] = [];
  for (let link = 0; link < contributions.length; link += 1) {
    const contribution = contributions[link];
    if (!contribution) throw brokenAgenda(['contributions', link, 'from'], 'unknown-id', undefined);
    const { effect } = contribution;
    const start = indexOf.get(contribution.from);
    const end = indexOf.get(contribution.to);
    const sound = start !== undefined && end !== undefined && end < goalCount && start !== end && isEffect(effect);
    if (!sound) throw whatIsBroken(contribution, link, { start, end, goalCount });
    from[link] = start;
    to[link] = end;
    supports[link] = effect === 'undermines' ? 0 : 1;
    if (isPlainContribution(contribution)) says[link] = whatIsSaid(contribution);
    else doubtful.push(link);
  }
  return { from, to, supports, says, doubtful };
};

const isEffect = (effect: unknown): boolean => effect === undefined || effect === 'supports' || effect === 'undermines';

/** The first thing that does not hold, in the order in which the fields are read. */
const whatIsBroken = (
  { from, to, effect }: Contribution,
  link: number,
  {
    start,
    end,
    goalCount,
  }: { readonly start: number | undefined; readonly end: number | undefined; readonly goalCount: number },
): GedeeldError => {
  if (start === undefined) return brokenAgenda(['contributions', link, 'from'], 'unknown-id', from);
  if (end === undefined) return brokenAgenda(['contributions', link, 'to'], 'unknown-id', to);
  if (end >= goalCount) return brokenAgenda(['contributions', link, 'to'], 'not-a-goal', to);
  if (start === end) return brokenAgenda(['contributions', link, 'to'], 'to-itself', to);
  return brokenAgenda(['contributions', link, 'effect'], 'unknown-value', effect);
};
