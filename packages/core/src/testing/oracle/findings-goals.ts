import type { Goal } from '../../model/goal.js';
import type { Indicator } from '../../model/indicator.js';
import { overallChange } from './claim-status.js';
import { reaches } from './coverage.js';
import { firstDay } from './dates.js';
import { hasBaseline, isStale } from './health.js';
import { isLive } from './live.js';
import type { Judged, OracleFinding, World } from './types.js';

/** What is said of goals, and of their indicators. */
export const goalFindings = (world: World, judged: Judged): OracleFinding[] => [
  ...world.agenda.goals.flatMap((goal) => aboutGoal(world, goal, judged)),
  ...world.agenda.goals.flatMap((goal) => goal.indicators).flatMap((indicator) => aboutIndicator(indicator, world)),
  ...circles(world),
];

const aboutGoal = (world: World, goal: Goal, judged: Judged): OracleFinding[] => {
  const subjects = [goal.id];
  const shared = world.agenda.goals.filter((one) => one.shared === true);
  const useful = shared.some((one) => reaches(world, goal.id, one.id));
  const coverage = judged.goals.find((one) => one.goal === goal.id)!.coverage;
  const found: OracleFinding[] = [];
  if (coverage === 'gap' && useful) found.push({ code: 'goal-gap', severity: 'error', subjects });
  if (coverage === 'stalled') found.push({ code: 'goal-stalled', severity: 'warning', subjects });
  if (coverage === 'claimed') found.push({ code: 'goal-claimed', severity: 'warning', subjects });
  if (coverage === 'thin') found.push({ code: 'goal-thin', severity: 'info', subjects });
  if (!useful) found.push({ code: 'goal-unreachable', severity: 'warning', subjects });
  if (goal.indicators.length === 0) found.push({ code: 'goal-without-indicator', severity: 'warning', subjects });
  if (goal.shared === true && isOpposed(world, goal, judged)) {
    found.push({ code: 'goal-contested', severity: 'warning', subjects });
  }
  return found;
};

const isOpposed = ({ agenda, today }: World, goal: Goal, judged: Judged): boolean =>
  agenda.actions.some((action, index) => {
    const toward = judged.actions[index]!.byGoal.find((one) => one.goal === goal.id)!;
    return isLive(action, agenda, today) && ['contested', 'counteracts'].includes(toward.verdict);
  });

const aboutIndicator = (indicator: Indicator, { today }: World): OracleFinding[] => {
  const subjects = [indicator.id];
  const found: OracleFinding[] = [];
  if (!hasBaseline(indicator, today)) found.push({ code: 'indicator-without-baseline', severity: 'warning', subjects });
  if (indicator.targets.length === 0) found.push({ code: 'indicator-without-target', severity: 'warning', subjects });
  if (overallChange(indicator, today) === 'worse') {
    found.push({ code: 'indicator-worsening', severity: 'warning', subjects });
  }
  if (isStale(indicator, today)) found.push({ code: 'indicator-stale', severity: 'info', subjects });
  if (indicator.measurements.some((point) => firstDay(point.on) > today)) {
    found.push({ code: 'date-in-future', severity: 'info', subjects });
  }
  return found;
};

/** Goals that lead to each other and back, and goals that a link to themselves needs. */
const circles = (world: World): OracleFinding[] => {
  const goals = world.agenda.goals.map((goal) => goal.id);
  const together = goals.map((goal) =>
    goals.filter((other) => reaches(world, goal, other) && reaches(world, other, goal)),
  );
  const supporting = together.filter((circle, index) => circle.length > 1 && circle[0] === goals[index]);
  const stopped = new Set(world.agenda.actions.filter(({ status }) => status === 'stopped').map(({ id }) => id));
  const needed = goals.filter((goal) =>
    world.links.some((link) => link.to === goal && !stopped.has(link.from) && link.contribution.needs.includes(goal)),
  );
  return [...supporting, ...needed.map((goal) => [goal])].map((subjects) => ({
    code: 'circular-reasoning',
    severity: 'warning',
    subjects,
  }));
};
