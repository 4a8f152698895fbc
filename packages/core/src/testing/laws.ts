import { addDelivery, addEvidence, addReason, addUndermining, letTimePass, stopAction } from './changes.js';
import { shuffleLists, withLinkIds, withoutFuturePoints } from './changes.js';
import type { Change } from './changes.js';
import { inFixedOrder } from './comparable.js';
import type { ComparableAnalysis } from './comparable.js';
import { gradeRank } from './oracle/grades.js';
import type { OracleGoalAlignment, OracleVerdict } from './oracle/types.js';
import type { RandomCase } from './random-agenda.js';
import type { Random } from './random.js';

/** One implementation of the method. */
export type Analyse = (whole: RandomCase) => ComparableAnalysis;

/** A property that every implementation has on every agenda. */
export interface Law {
  readonly name: string;
  /** What goes against it on this agenda, if anything does. The seed of `random` chooses the change that is tried. */
  readonly broken: (analyse: Analyse, random: Random, whole: RandomCase) => readonly string[];
}

/** The properties that hold between an agenda and the same agenda after one change. */
export const LAWS: readonly Law[] = [
  {
    name: 'the order of the input never matters, but for implicit link ids and two points on one day',
    broken: (analyse, random, whole) => {
      const before = withLinkIds(whole);
      const [one, other] = [before, shuffleLists(random, before)].map((each) => inFixedOrder(analyse(each)));
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [`${JSON.stringify(one)}\n${JSON.stringify(other)}`];
    },
  },
  {
    name: 'positive evidence with a source never lowers A, V or a verdict other than by harm',
    broken: neverLowers(addEvidence),
  },
  { name: 'a reason never lowers A, V or a verdict other than by harm', broken: neverLowers(addReason) },
  { name: 'a delivery never lowers A, V or a verdict other than by harm', broken: neverLowers(addDelivery) },
  {
    name: 'an undermining link never raises A',
    broken: compared(addUndermining, ({ id, before, after }) =>
      gradeRank(after.support) > gradeRank(before.support) ? [`A of ${id} rises`] : [],
    ),
  },
  {
    name: 'time passing never raises a verdict other than by taking harm away, where no point begins to count',
    broken: (analyse, random, whole) => neverRaises(letTimePass)(analyse, random, withoutFuturePoints(whole)),
  },
  {
    name: "stopping an action never raises another's A or verdict other than by taking harm away",
    broken: neverRaises(stopAction),
  },
];

interface Pair {
  readonly id: string;
  readonly before: OracleGoalAlignment;
  readonly after: OracleGoalAlignment;
}

/** Harm first; then from no link at all to sure. */
const FROM_WORST: readonly OracleVerdict[] = [
  'inactive',
  'counteracts',
  'contested',
  'unlinked',
  'unproven',
  'plausible',
  'likely',
  'certain',
];

const verdictRank = (verdict: OracleVerdict): number => FROM_WORST.indexOf(verdict);

const harmRises = ({ before, after }: Pair): boolean => gradeRank(after.harm) > gradeRank(before.harm);

const harmFalls = ({ before, after }: Pair): boolean => gradeRank(after.harm) < gradeRank(before.harm);

function neverLowers(change: Change): Law['broken'] {
  return (analyse, random, whole) => {
    const changed = change(random, whole);
    if (changed === undefined) return [];
    const [before, after] = [analyse(whole), analyse(changed)];
    const pairs = pairsOf(before, after);
    return [
      ...pairs
        .filter((pair) => gradeRank(pair.after.support) < gradeRank(pair.before.support))
        .map(({ id }) => `A of ${id} falls`),
      ...pairs
        .filter((pair) => verdictRank(pair.after.verdict) < verdictRank(pair.before.verdict) && !harmRises(pair))
        .map((pair) => `${pair.id} falls from ${pair.before.verdict} to ${pair.after.verdict}`),
      ...before.goals
        .filter((goal, index) => gradeRank(after.goals[index]!.grade) < gradeRank(goal.grade))
        .map((goal) => `V of ${goal.goal} falls`),
      ...before.actions
        .filter((action, index) => verdictRank(after.actions[index]!.verdict) < verdictRank(action.verdict))
        .filter((action) => !pairs.some((pair) => pair.id.startsWith(`${action.action} →`) && harmRises(pair)))
        .map((action) => `${action.action} falls`),
    ];
  };
}

function neverRaises(change: Change): Law['broken'] {
  return (analyse, random, whole) => {
    const changed = change(random, whole);
    if (changed === undefined) return [];
    const [before, after] = [analyse(whole), analyse(changed)];
    const pairs = pairsOf(before, after);
    return [
      ...pairs
        .filter((pair) => gradeRank(pair.after.support) > gradeRank(pair.before.support))
        .map(({ id }) => `A of ${id} rises`),
      ...pairs
        .filter((pair) => verdictRank(pair.after.verdict) > verdictRank(pair.before.verdict) && !harmFalls(pair))
        .map((pair) => `${pair.id} rises from ${pair.before.verdict} to ${pair.after.verdict}`),
      ...before.actions
        .filter((action, index) => verdictRank(after.actions[index]!.verdict) > verdictRank(action.verdict))
        .filter((action) => !pairs.some((pair) => pair.id.startsWith(`${action.action} →`) && harmFalls(pair)))
        .map((action) => `${action.action} rises`),
    ];
  };
}

function compared(change: Change, judge: (pair: Pair) => readonly string[]): Law['broken'] {
  return (analyse, random, whole) => {
    const changed = change(random, whole);
    return changed === undefined ? [] : pairsOf(analyse(whole), analyse(changed)).flatMap(judge);
  };
}

const pairsOf = (before: ComparableAnalysis, after: ComparableAnalysis): Pair[] =>
  before.actions.flatMap((action, index) =>
    action.byGoal.map((one, at) => ({
      id: `${action.action} → ${one.goal}`,
      before: one,
      after: after.actions[index]!.byGoal[at]!,
    })),
  );
