import { describe, expect, it } from 'vitest';
import { contributionGraph } from '../contributions/contribution-graph.js';
import { buildAction, buildAgenda, buildContribution, buildGoal } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { HINDERING, openings } from './ways-on.js';

const graphOf = (seed: number) => {
  const random = createRandom(seed);
  const contributions = Array.from({ length: 20 }, () =>
    buildContribution(random.pick(['a', 'b', 'h']), 'g', random.chance(0.3) ? { effect: 'undermines' } : {}),
  );
  const goals = [buildGoal('g'), buildGoal('h')];
  const graph = contributionGraph(buildAgenda({ goals, actions: [buildAction('a'), buildAction('b')], contributions }));
  const effective = Uint8Array.from(contributions, () => random.int(7));
  const ceilings = Uint8Array.from(contributions, () => random.int(6));
  return { graph, effective, ceilings, found: openings(graph, effective, ceilings) };
};

describe('openings', () => {
  it('opens the links that are worth enough and on which an action can come far enough, for every bar', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { graph, effective, ceilings, found } = graphOf(seed);
      for (let grade = 0; grade < 7; grade += 1) {
        for (let status = 0; status < 6; status += 1) {
          const clears = [...effective].map((level, link) => level >= grade && ceilings[link]! >= status);
          const { classes, marks } = found.open(grade, status);
          expect(Array.from(classes, (one) => marks[one] !== 0)).toEqual(clears);
          const supports = found.openSupports(grade, status);
          expect(Array.from(supports.classes, (one) => supports.marks[one] !== 0)).toEqual(
            clears.map((clear, link) => clear && graph.supports[link] !== 0),
          );
        }
      }
    }
  });

  it('lays beside the links out of every node where they go, and whether they hinder', () => {
    const { graph, found } = graphOf(1);
    const { links, ends, classes } = found.ways;
    expect([...links]).toEqual([...graph.outgoing.links]);
    expect([...ends]).toEqual([...links].map((link) => graph.to[link]));
    expect(Array.from(classes, (one) => one >= HINDERING)).toEqual(
      [...links].map((link) => graph.supports[link] === 0),
    );
  });

  it('gives the same answer for the same bar', () => {
    const { found } = graphOf(2);
    expect(found.open(3, 2)).toBe(found.open(3, 2));
  });
});
