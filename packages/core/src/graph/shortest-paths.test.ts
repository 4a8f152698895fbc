import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { detourDistances } from './detour-distances.js';
import type { OpenClasses } from './shortest-paths.js';
import { distancesTo } from './shortest-paths.js';

type Link = readonly [from: number, to: number, turn?: 'turn'];

const graphOf = (nodeCount: number, links: readonly Link[]) => {
  const from = Int32Array.from(links, ([start]) => start);
  const to = Int32Array.from(links, ([, end]) => end);
  const straight = Uint8Array.from(links, ([, , turn]) => (turn === undefined ? 1 : 0));
  return {
    nodeCount,
    from,
    to,
    incoming: groupLinks(to, nodeCount, straight),
    incomingTurns: groupLinks(
      to,
      nodeCount,
      straight.map((mark) => 1 - mark),
    ),
  };
};

/** Two classes: 0, which is closed, and 1, which is open. */
const open = (...classes: number[]): OpenClasses => ({ classes: Uint8Array.from(classes), marks: Uint8Array.of(0, 1) });

describe('distancesTo', () => {
  const graph = graphOf(5, [
    [0, 1],
    [1, 3],
    [0, 3],
    [2, 0],
    [3, 2],
  ]);

  it('counts the links of the shortest path; −1 where there is none', () => {
    expect([...distancesTo(graph, 3)]).toEqual([1, 1, 2, 0, -1]);
  });

  it('goes only over open links', () => {
    expect([...distancesTo({ ...graph, open: open(1, 1, 0, 1, 1) }, 3)]).toEqual([2, 1, 3, 0, -1]);
  });
});

describe('detourDistances', () => {
  const links: readonly Link[] = [
    [0, 1, 'turn'],
    [1, 3],
    [2, 0],
    [2, 3],
    [1, 2],
  ];

  it('counts the links with one turn on the way, and with the turn behind', () => {
    expect([...detourDistances(graphOf(4, links), 3)]).toEqual([2, 4, 3, -1, -1, 1, 1, 0]);
  });

  it('goes only over open links, turns too', () => {
    expect([...detourDistances({ ...graphOf(4, links), open: open(0, 1, 1, 1, 1) }, 3)].slice(0, 4)).toEqual([
      -1, -1, -1, -1,
    ]);
    expect([...detourDistances({ ...graphOf(4, links), open: open(1, 0, 1, 1, 1) }, 3)].slice(0, 4)).toEqual([
      3, 5, 4, -1,
    ]);
  });

  it('does not pass the target on the way to a turn', () => {
    const through = graphOf(3, [
      [0, 2],
      [2, 1, 'turn'],
      [1, 2],
    ]);
    expect([...detourDistances(through, 2)]).toEqual([-1, -1, -1, 1, 1, 0]);
  });
});
