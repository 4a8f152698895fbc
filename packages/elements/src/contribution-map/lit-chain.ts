import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';

/** What lights up on the map, by the numbers of its nodes and links. */
export interface LitChain {
  readonly nodes: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  /** The ids of the links that hold the chain back. */
  readonly weakest: ReadonlySet<string>;
  /** The links that carry their grade in words: those of a chain that can be followed with a finger. */
  readonly worded: ReadonlySet<number>;
}

/**
 * What belongs to a node or a link: of an action the chains by which it helps or hinders shared goals, and whatever
 * else it is said to do; of a goal all that leads to it and where it leads; of a link its ends and what it needs.
 */
export const litChain = (chosen: MapNode | MapLink, model: MapModel, view: AgendaView): LitChain => {
  if ('from' in chosen)
    return chainOf({ links: [chosen], weakest: weakestFrom(model.nodes[chosen.from], view) }, model);
  if (chosen.column === 'actions') return ofAction(chosen, model, view);
  const links = [...walk(chosen.at, model, 'into'), ...walk(chosen.at, model, 'out')];
  return chainOf({ links, also: chosen.at, worded: false }, model);
};

/** The links that hold back the chains of an action: only where there is more than one link to choose from. */
export const weakestOf = (action: string, view: AgendaView): ReadonlySet<string> =>
  new Set(
    (view.alignmentOf(action)?.byGoal ?? [])
      .filter(({ chain, verdict }) => chain.length > 1 && view.shown(verdict) !== undefined)
      .flatMap(({ weakest }) => weakest),
  );

/** Of the links out of a node, where no chain was chosen: those that hold back the action that they come from. */
export const weakestFrom = (from: MapNode | undefined, view: AgendaView): ReadonlySet<string> =>
  from?.column === 'actions' ? weakestOf(from.id, view) : new Set();

const ofAction = (action: MapNode, model: MapModel, view: AgendaView): LitChain => {
  const towards = view.alignmentOf(action.id)?.byGoal ?? [];
  const onChain = new Set(towards.flatMap(({ chain, harmChain }) => [...chain, ...harmChain]));
  const own = model.out[action.at] ?? [];
  const links = [...own, ...model.links.filter(({ id }) => onChain.has(id))];
  return chainOf({ links, weakest: weakestOf(action.id, view), also: action.at }, model);
};

/** Every link that leads to a node, or that it leads to, however far; a circle is walked once. */
const walk = (start: number, model: MapModel, side: 'into' | 'out'): MapLink[] => {
  const met = new Set([start]);
  const links: MapLink[] = [];
  // A set can be added to while it is walked.
  for (const node of met)
    for (const link of model[side][node] ?? []) {
      links.push(link);
      met.add(side === 'into' ? link.from : link.to);
    }
  return links;
};

interface ChainParts {
  readonly links: readonly MapLink[];
  readonly weakest?: ReadonlySet<string>;
  /** A node that lights up whether it has links or not. */
  readonly also?: number;
  readonly worded?: boolean;
}

const chainOf = ({ links, weakest = new Set(), also, worded = true }: ChainParts, { nodes }: MapModel): LitChain => {
  const needed = new Set(links.flatMap(({ shown }) => shown.contribution.needs));
  return {
    links: new Set(links.map(({ at }) => at)),
    worded: new Set(worded ? links.map(({ at }) => at) : []),
    nodes: new Set([
      ...(also === undefined ? [] : [also]),
      ...links.flatMap(({ from, to }) => [from, to]),
      ...nodes.filter(({ id }) => needed.has(id)).map(({ at }) => at),
    ]),
    weakest,
  };
};
