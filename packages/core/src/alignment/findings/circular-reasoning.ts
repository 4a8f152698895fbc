import { SAYS } from '../../contributions/says.js';
import { strongComponents } from '../../graph/strong-components.js';
import type { Id } from '../../model/id.js';
import type { Groundwork } from '../groundwork.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Goals that support each other in a circle, and goals that a link to themselves needs. */
export const circularReasoning = ({ groundwork }: Scene): readonly Draft[] => {
  const { graph } = groundwork;
  // Nothing leads to an action, so that no circle passes one.
  const between = { nodeCount: graph.goalCount, from: graph.from, to: graph.to };
  const circles = strongComponents(between, graph.supportOutgoing).map((goals) =>
    goals.map((goal) => graph.ids[goal]!),
  );
  return [
    ...circles.map((goals) => ({ subjects: goals, facts: { goals, count: goals.length } })),
    ...needingThemselves(groundwork).map((goal) => ({ subjects: [goal], facts: { goals: [goal], count: 1 } })),
  ];
};

const needingThemselves = ({ graph, setting, stopped }: Groundwork): readonly Id[] => {
  const found = new Set<Id>();
  const { contributions } = setting.agenda;
  for (let link = 0; link < contributions.length; link += 1) {
    if ((graph.says[link]! & SAYS.needs) === 0 || stopped[graph.from[link]!] !== 0) continue;
    const { to, needs } = contributions[link]!;
    if (needs.includes(to)) found.add(to);
  }
  return [...found];
};
