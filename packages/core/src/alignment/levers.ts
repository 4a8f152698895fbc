/* eslint-disable max-params -- every call about an agenda takes the agenda, the options, what is asked, and an analysis to save work */
import type { GradeRank } from '../evidence/grade-rank.js';
import { gradeRank } from '../evidence/grade-rank.js';
import { GedeeldError } from '../error.js';
import { CLOSED, FREE, fewestUpgrades, UPGRADE } from '../graph/fewest-upgrades.js';
import { firstSteps } from '../graph/first-steps.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import type { LinkGrades } from './groundwork.js';
import { lackingNeeds } from './needs.js';
import { linkGrades, nodeOf } from './read-grades.js';
import type { AlignmentOptions } from './setting.js';

/** The least that has to be done for an action to support a goal well enough. */
export interface Levers {
  /** The links to raise to the grade, in the order of the chain; none when the chain is good enough as it is. */
  readonly raise: readonly Id[];
  readonly chain: readonly Id[];
}

/**
 * The fewest links to raise so that some chain from an action to a goal is worth `grade`: of those chains the one with the
 * fewest links, and of equals the one whose link ids come first. A link that is held down by something it needs cannot be
 * raised by evidence. `null` where no chain can get there.
 *
 * Linear in the graph. Throws a `GedeeldError` for an action, goal or grade that does not exist.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * levers(agenda, { today: '2026-06-01', catalogues: [waterrijk] }, 'taalcafe', 'kansrijk', 'observed').raise.length; // → 1
 */
export const levers = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  action: Id,
  goal: Id,
  grade: Grade,
  analysis?: AgendaAnalysis,
): Levers | null => {
  const grades = linkGrades(agenda, options, analysis);
  const { graph } = grades;
  const [start, target] = [nodeOf(grades, 'action', action), nodeOf(grades, 'goal', goal)];
  const costs = costsToReach(grades, checkedGrade(grade));
  const links = { nodeCount: graph.nodeCount, from: graph.from, to: graph.to };
  const { upgrades, lengths } = fewestUpgrades({ ...links, costs, incoming: graph.supportIncoming }, target);
  if (upgrades[start] === -1) return null;
  const step = firstSteps(graph.supportOutgoing, {
    fits: (link, node) => {
      const end = graph.to[link]!;
      return (
        costs[link] !== CLOSED &&
        upgrades[end] === upgrades[node]! - costs[link]! &&
        lengths[end] === lengths[node]! - 1
      );
    },
    isBefore: graph.linkIds.isBefore,
  });
  const chain: number[] = [];
  for (let node = start; node !== target; node = graph.to[chain.at(-1)!]!) chain.push(step(node));
  return {
    raise: idsOf(
      chain.filter((link) => costs[link] === UPGRADE),
      grades,
    ),
    chain: idsOf(chain, grades),
  };
};

/** What it costs to use each link in a chain that is worth `asked`. */
const costsToReach = (grades: LinkGrades, asked: GradeRank): Uint8Array =>
  grades.effective.map((level, link) => {
    if (level >= asked) return FREE;
    return lackingNeeds(grades, link, asked).length === 0 ? UPGRADE : CLOSED;
  });

const idsOf = (links: readonly number[], { graph }: LinkGrades): readonly Id[] =>
  links.map((link) => graph.linkIds.of(link));

const checkedGrade = (grade: Grade): GradeRank => {
  const rank = gradeRank(grade);
  if (rank >= 0) return rank;
  throw new GedeeldError('unknown-grade', `"${grade}" is not a grade`, { facts: { grade } });
};
