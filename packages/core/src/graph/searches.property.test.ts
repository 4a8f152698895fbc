import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/random.js';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, drawNeeds, randomDrawing } from '../testing/draw-graph.js';
import { CLOSED, fewestUpgrades, UPGRADE } from './fewest-upgrades.js';
import { jointSupport } from './joint-support.js';
import { reach } from './reachability.js';
import { distancesTo } from './shortest-paths.js';
import { MANY_ORIGINS, NO_ORIGIN, soleOrigins } from './sole-origins.js';
import { strongComponents } from './strong-components.js';

/** Each search beside the same written down in the slowest way: small graphs with circles, parallel links and the rest. */
const drawings = (below: number) =>
  Array.from({ length: 300 }, (_, seed) => {
    const random = createRandom(seed);
    const { nodeCount, drawn } = randomDrawing(random, below);
    return { random, nodeCount, drawn, nodes: [...new Array(nodeCount).keys()], graph: drawGraph(nodeCount, drawn) };
  });

/** Goes over all links again and again until none of them changes anything. */
const untilStill = <State>(state: State, step: (state: State) => State): State => {
  const next = step(state);
  return JSON.stringify(next) === JSON.stringify(state) ? state : untilStill(next, step);
};

const closure = (drawn: readonly DrawnLink[], seeds: readonly number[]): readonly number[] =>
  untilStill([...new Set(seeds)].sort(), (reached) =>
    [...new Set([...reached, ...drawn.flatMap(([from, to]) => (reached.includes(from) ? [to] : []))])].sort(),
  );

describe('reach', () => {
  it('marks what can be reached, forwards and backwards', () => {
    for (const { random, nodeCount, drawn, nodes, graph } of drawings(1)) {
      const seeds = random.some(nodes, 0.3);
      const marked = (marks: Uint8Array): number[] => nodes.filter((node) => marks[node] === 1);
      expect(marked(reach(graph.outgoing, graph.to, seeds))).toEqual(closure(drawn, seeds));
      const back = drawn.map(([from, to]): DrawnLink => [to, from]);
      expect(marked(reach(graph.incoming, graph.from, seeds))).toEqual(closure(back, seeds));
      expect(reach(graph.outgoing, graph.to, seeds)).toHaveLength(nodeCount);
    }
  });
});

describe('strongComponents', () => {
  it('finds the groups of nodes that all reach one another', () => {
    for (const { drawn, nodes, graph } of drawings(1)) {
      const after = nodes.map((node) => closure(drawn, [node]));
      const groups = nodes.map((node) => after[node]!.filter((other) => after[other]!.includes(node)));
      const circles = groups.filter((group, node) => group.length > 1 && group[0] === node);
      expect(strongComponents(graph, graph.outgoing)).toEqual(circles);
    }
  });
});

describe('distancesTo', () => {
  it('counts the fewest links, with room of its own or with room that was used before', () => {
    for (const { random, nodeCount, drawn, nodes, graph } of drawings(2)) {
      const target = random.int(nodeCount);
      const marks = Uint8Array.of(0, 1);
      const used = () => Int32Array.from({ length: nodeCount }, () => random.int(9));
      const room = random.chance(0.5) ? { queue: used(), answer: used() } : {};
      const far = untilStill<readonly number[]>(
        nodes.map((node) => (node === target ? 0 : Infinity)),
        (least) =>
          nodes.map((node) =>
            Math.min(least[node]!, ...drawn.map(([from, to, value]) => (from === node && value ? least[to]! + 1 : 99))),
          ),
      );
      const found = distancesTo({ ...graph, ...room, open: { classes: graph.widths, marks } }, target);
      expect([...found]).toEqual(far.map((least) => (least > nodeCount ? -1 : least)));
    }
  });
});

describe('fewestUpgrades', () => {
  it('counts the fewest upgrades, and of equals the fewest links', () => {
    for (const { random, nodeCount, drawn, nodes, graph } of drawings(3)) {
      const target = random.int(nodeCount);
      /** Upgrades in hundreds, links in ones. */
      const price = (cost = 0): number => (cost === CLOSED ? Infinity : (cost === UPGRADE ? 100 : 0) + 1);
      const far = untilStill<readonly number[]>(
        nodes.map((node) => (node === target ? 0 : 9999)),
        (least) =>
          nodes.map((node) =>
            Math.min(
              least[node]!,
              ...drawn.map(([from, to, cost]) => (from === node ? least[to]! + price(cost) : 9999)),
            ),
          ),
      );
      const { upgrades, lengths } = fewestUpgrades(graph, target);
      expect([...upgrades]).toEqual(far.map((least) => (least === 9999 ? -1 : Math.floor(least / 100))));
      expect([...lengths]).toEqual(far.map((least) => (least === 9999 ? -1 : least % 100)));
    }
  });
});

describe('soleOrigins', () => {
  it('finds what reaches a node: nothing, one, or more', () => {
    for (const { random, drawn, nodes, graph } of drawings(2)) {
      const origins = nodes.map(() => random.pick([NO_ORIGIN, NO_ORIGIN, MANY_ORIGINS, 0, 1, 7]));
      const open = random.chance(0.5) ? graph.widths : undefined;
      const walkable = drawn.filter(([, , value]) => open === undefined || value !== 0);
      const expected = nodes.map((node) => {
        const sources = nodes.filter((source) => closure(walkable, [source]).includes(node));
        const reaching = [...new Set(sources.map((source) => origins[source]!))].filter((one) => one !== NO_ORIGIN);
        return reaching.length > 1 ? MANY_ORIGINS : (reaching[0] ?? NO_ORIGIN);
      });
      const marks = { origins: Int32Array.from(origins), ...(open && { open }) };
      expect([...soleOrigins(graph, graph.outgoing, marks)]).toEqual(expected);
    }
  });
});

describe('jointSupport', () => {
  it('finds the least levels that agree with one another', () => {
    for (const { random, nodeCount, drawn, nodes, graph } of drawings(7)) {
      const given = nodes.map(() => random.pick([0, 0, 3, 6]));
      const needs = drawn.map(() => (random.chance(0.4) ? Array.from({ length: 2 }, () => random.int(nodeCount)) : []));
      const expected = untilStill(given, (levels) =>
        nodes.map((node) =>
          Math.max(
            levels[node]!,
            ...drawn.map(([from, to, width], link) =>
              to === node ? Math.min(width!, levels[from]!, ...needs[link]!.map((need) => levels[need]!)) : 0,
            ),
          ),
        ),
      );
      const found = jointSupport({ ...graph, ...drawNeeds(nodeCount, needs) }, Uint8Array.from(given));
      expect([...found]).toEqual(expected);
    }
  });
});
