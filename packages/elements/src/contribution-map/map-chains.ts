import type { AgendaView } from '../shared/agenda/agenda-view.js';
import type { MapLink, MapModel, MapNode } from './map-model.js';

/** A way over the map, from link to link. */
export type Chain = readonly MapLink[];

/** What begins at a node: its chains, or none. */
export interface ChainsOf {
  readonly node: MapNode;
  readonly chains: readonly Chain[];
}

/**
 * The map as chains, so that all of it can be read in one column: of every action the chains by which it helps and
 * hinders shared goals, and every link that is on none of them; then what begins at a goal, and what has no link.
 */
export const mapChains = (model: MapModel, view: AgendaView): readonly ChainsOf[] => {
  const byId = new Map(model.links.map((link) => [link.id, link]));
  const told = new Set<MapLink>();
  const rows = model.nodes.map((node) => {
    const towards = node.column === 'actions' ? (view.alignmentOf(node.id)?.byGoal ?? []) : [];
    const chains = unique(
      towards.flatMap(({ chain, harmChain }) => [chain, harmChain]).flatMap((ids) => whole(ids, byId)),
    );
    for (const link of chains.flat()) told.add(link);
    const rest = node.column === 'actions' ? (model.out[node.at] ?? []).filter((link) => !told.has(link)) : [];
    for (const link of rest) told.add(link);
    return { node, chains: [...chains, ...rest.map((link) => [link])] };
  });
  return rows.flatMap(({ node, chains }) => {
    const all = [...chains, ...(model.out[node.at] ?? []).filter((link) => !told.has(link)).map((link) => [link])];
    const isAlone = (model.out[node.at] ?? []).length === 0 && (model.into[node.at] ?? []).length === 0;
    return all.length > 0 || isAlone ? [{ node, chains: all }] : [];
  });
};

/** The links of a chain, when this reader sees all of them. */
const whole = (ids: readonly string[], byId: ReadonlyMap<string, MapLink>): Chain[] => {
  const chain = ids.flatMap((id) => byId.get(id) ?? []);
  return chain.length > 0 && chain.length === ids.length ? [chain] : [];
};

/** One chain may be the best toward two goals, and a chain may be the beginning of another: it is told once. */
const unique = (chains: readonly Chain[]): readonly Chain[] =>
  chains.filter(
    (chain, at) =>
      !chains.some(
        (other, index) =>
          index !== at &&
          chain.every((link, step) => other[step] === link) &&
          (other.length > chain.length || index < at),
      ),
  );
