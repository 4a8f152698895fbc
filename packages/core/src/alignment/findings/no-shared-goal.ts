import type { Draft } from './rule.js';
import type { Scene } from './scene.js';

/** No goal is marked as one the agenda exists for. */
export const noSharedGoal = ({ groundwork }: Scene): readonly Draft[] => {
  const { agenda } = groundwork.setting;
  return agenda.goals.some(({ shared }) => shared)
    ? []
    : [{ subjects: [agenda.id], facts: { goals: agenda.goals.length } }];
};
