import type { LayoutInput, LayoutLink, LayoutNode } from './layered-graph.js';

/**
 * Which links have to be drawn backwards: those to an earlier band, and in every circle within a band at least one.
 * Without them no link leads back, so that layers can be counted. In one search in depth that starts at the nodes
 * nothing leads to, a link back to a node that is still being searched closes a circle. Linear in nodes and links.
 */
export const linksThatGoBack = ({ nodes, links }: LayoutInput): readonly boolean[] => {
  const goesBack = links.map(({ from, to }) => bandOf(nodes, from) > bandOf(nodes, to));
  const within = links.map(({ from, to }) => from !== to && bandOf(nodes, from) === bandOf(nodes, to));
  const search = newSearch(nodes.length, links, within);
  const isEntered = new Set(links.filter((_, link) => within[link]).map(({ to }) => to));
  const roots = nodes.map((_, node) => node);
  for (const root of [...roots.filter((node) => !isEntered.has(node)), ...roots.filter((node) => isEntered.has(node))])
    if (search.state[root] === NEW) searchFrom(root, search, (link) => (goesBack[link] = true));
  return goesBack;
};

const bandOf = (nodes: readonly LayoutNode[], node: number): number => nodes[node]?.band ?? 0;

const [NEW, OPEN, DONE] = [0, 1, 2] as const;

interface Search {
  readonly state: (typeof NEW | typeof OPEN | typeof DONE)[];
  /** The links out of every node that stay within its band. */
  readonly outgoing: readonly (readonly number[])[];
  readonly links: readonly LayoutLink[];
}

const newSearch = (nodeCount: number, links: readonly LayoutLink[], within: readonly boolean[]): Search => {
  const outgoing: number[][] = Array.from({ length: nodeCount }, () => []);
  links.forEach(({ from }, link) => {
    if (within[link]) outgoing[from]!.push(link);
  });
  return { state: Array.from({ length: nodeCount }, () => NEW), outgoing, links };
};

/** The call stack is written out, for a chain may be as long as a stranger likes. */
const searchFrom = (root: number, { state, outgoing, links }: Search, onCircle: (link: number) => void): void => {
  const path = [{ node: root, next: 0 }];
  state[root] = OPEN;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const link = outgoing[top.node]?.[top.next];
    top.next += 1;
    if (link === undefined) {
      state[top.node] = DONE;
      path.pop();
      continue;
    }
    const to = links[link]?.to ?? 0;
    if (state[to] === OPEN) onCircle(link);
    else if (state[to] === NEW) {
      state[to] = OPEN;
      path.push({ node: to, next: 0 });
    }
  }
};
