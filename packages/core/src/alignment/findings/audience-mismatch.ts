import { audiencesMeet, isOfChildren } from '../audiences.js';
import type { Check } from './rule.js';

/** The link goes from some children to other children. */
export const audienceMismatch: Check<number> = ({ groundwork }) => {
  const { graph, setting } = groundwork;
  /** By node: first the goals, then the actions. */
  const audiences = [...setting.agenda.goals, ...setting.agenda.actions].map(({ audience }) => audience);
  const ofChildren = Uint8Array.from(audiences, (audience) => Number(isOfChildren(audience)));
  return (link) => {
    const from = graph.from[link]!;
    const to = graph.to[link]!;
    if (ofChildren[from] === 0 || ofChildren[to] === 0) return undefined;
    return audiencesMeet(audiences[from], audiences[to]) ? undefined : {};
  };
};
