import type { Id } from '../../model/id.js';
import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** Something that is being done hinders a shared goal. */
export const goalContested = ({ groundwork, actions }: Scene): readonly Draft[] => {
  const { graph, live } = groundwork;
  const hindering = new Map<Id, Id[]>();
  actions.forEach(({ action, byGoal }, at) => {
    if (live[graph.goalCount + at] === 0) return;
    for (const { goal, verdict } of byGoal) {
      if (verdict !== 'contested' && verdict !== 'counteracts') continue;
      const known = hindering.get(goal);
      if (known === undefined) hindering.set(goal, [action]);
      else known.push(action);
    }
  });
  return Array.from(hindering, ([goal, by]) => ({ subjects: [goal], facts: { goal, actions: by, count: by.length } }));
};
