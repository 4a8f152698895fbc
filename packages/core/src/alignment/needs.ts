import type { GradeRank } from '../evidence/grade-rank.js';
import { TOP_RANK } from '../evidence/grade-rank.js';
import type { Id } from '../model/id.js';
import type { LinkGrades } from './groundwork.js';

/**
 * What something is worth to a link that needs it (N): what is done stays done; else as much as it carries. What is not
 * in the agenda is worth nothing.
 */
const needWorth = ({ graph, values, done }: LinkGrades, need: Id): GradeRank => {
  const node = graph.indexOf.get(need);
  if (node === undefined) return 0;
  return done[node] === 0 ? values[node]! : TOP_RANK;
};

/** What a link needs and does not have, for a chain that is to be worth `asked`. */
export const lackingNeeds = (grades: LinkGrades, link: number, asked: GradeRank): readonly Id[] =>
  (grades.setting.agenda.contributions[link]?.needs ?? []).filter((need) => needWorth(grades, need) < asked);
