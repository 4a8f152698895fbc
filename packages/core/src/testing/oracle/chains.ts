import type { OracleChain, OracleLink } from './types.js';

interface Toward {
  readonly from: string;
  readonly goal: string;
}

interface Place {
  readonly at: string;
  readonly hindered: boolean;
}

/** Every way from → … → goal over supporting links that passes nothing twice. */
export const supportChains = (links: readonly OracleLink[], toward: Toward): OracleChain[] =>
  ways(links, toward).filter((chain) => chain.every((link) => link.effect === 'supports'));

/**
 * Every way with exactly one undermining link on it. A goal may be passed once before the hindrance and once after
 * it, but the way is over at the first arrival.
 */
export const harmChains = (links: readonly OracleLink[], toward: Toward): OracleChain[] =>
  ways(links, toward).filter((chain) => chain.some((link) => link.effect === 'undermines'));

/** Fewest links first; then the ids compared one by one, in code units. */
export const chainOrder = (one: OracleChain, other: OracleChain): number => {
  if (one.length !== other.length) return one.length - other.length;
  const index = one.findIndex((link, at) => link.id !== other[at]!.id);
  if (index === -1) return 0;
  return one[index]!.id < other[index]!.id ? -1 : 1;
};

/** The first of the chains in that order, if there is one. */
export const firstChain = (chains: readonly OracleChain[]): OracleChain | undefined => [...chains].sort(chainOrder)[0];

/** The grade a chain is worth: its lowest h. */
export const lowest = (chain: OracleChain): number => Math.min(...chain.map((link) => link.h));

/** The grade of the best chain; 0 where there is none. */
export const widest = (chains: readonly OracleChain[]): number => Math.max(0, ...chains.map(lowest));

const ways = (links: readonly OracleLink[], { from, goal }: Toward): OracleChain[] => {
  const found: OracleChain[] = [];
  const open: { chain: OracleLink[]; passed: Place[] }[] = [{ chain: [], passed: [{ at: from, hindered: false }] }];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const { chain, passed } = way;
    const here = passed.at(-1)!;
    if (here.at === goal && chain.length > 0) {
      found.push(chain);
      continue;
    }
    for (const link of links) {
      if (link.from !== here.at || (here.hindered && link.effect === 'undermines')) continue;
      const next: Place = { at: link.to, hindered: here.hindered || link.effect === 'undermines' };
      const before = passed.some((place) => place.at === next.at && place.hindered === next.hindered);
      if (!before) open.push({ chain: [...chain, link], passed: [...passed, next] });
    }
  }
  return found;
};
