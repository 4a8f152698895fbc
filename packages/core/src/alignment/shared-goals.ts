import type { SharedAgenda } from '../model/shared-agenda.js';

/** The places of the goals that the agenda exists for. A loop, because there may be a hundred thousand others. */
export const sharedGoals = ({ goals }: SharedAgenda): readonly number[] => {
  const shared: number[] = [];
  for (let goal = 0; goal < goals.length; goal += 1) if (goals[goal]!.shared) shared.push(goal);
  return shared;
};
