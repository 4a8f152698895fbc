import type { Audience } from '../../model/audience.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import { childAudiencesDiffer } from '../audiences.js';
import type { Check } from './rule.js';

/** The link goes from some children to other children. */
export const audienceMismatch: Check<number> = (link, { groundwork }) => {
  const { graph, setting } = groundwork;
  const to = setting.agenda.goals[graph.to[link]!]!.audience;
  return childAudiencesDiffer(audienceOf(setting.agenda, graph.from[link]!), to) ? {} : undefined;
};

/** Nodes are the goals and then the actions. */
const audienceOf = ({ goals, actions }: SharedAgenda, node: number): Audience | undefined =>
  (node < goals.length ? goals[node] : actions[node - goals.length])?.audience;
