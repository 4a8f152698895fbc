import type { Audience } from '../../model/audience.js';
import { audiencesMeet, isOfChildren } from '../audiences.js';
import type { Check } from './rule.js';

/** The link goes from some children to other children. */
export const audienceMismatch: Check<number> = ({ groundwork }) => {
  const { graph, setting } = groundwork;
  const { goals, actions } = setting.agenda;
  const audienceOf = (node: number): Audience | undefined =>
    (node < goals.length ? goals[node]! : actions[node - goals.length]!).audience;
  const ofChildren = new Uint8Array(graph.nodeCount);
  for (let node = 0; node < ofChildren.length; node += 1) if (isOfChildren(audienceOf(node))) ofChildren[node] = 1;
  return (link) => {
    const from = graph.from[link]!;
    const to = graph.to[link]!;
    if (ofChildren[from] === 0 || ofChildren[to] === 0) return undefined;
    return audiencesMeet(audienceOf(from), audienceOf(to)) ? undefined : {};
  };
};
