import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import type { Goal } from '../model/goal.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildContribution, buildEvidence, buildGoal, buildIndicator } from './builders.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';

/** What a large agenda looks like: many goals in a few layers, in forty layers, or a dozen goals that all share. */
export const LARGE_SHAPES = ['wide', 'deep', 'crowded'] as const;
export type LargeShape = (typeof LARGE_SHAPES)[number];

/** How large, which one of that size, and of what shape: `wide` when it does not say. */
export interface LargeAgendaOptions {
  readonly contributions: number;
  readonly seed: number;
  readonly shape?: LargeShape;
}

/**
 * An agenda of any size, for benchmarks: for every six contributions one action and, unless it is `crowded`, one goal;
 * layers of goals that lead to three shared ones, a circle here and there, one link in twenty that hinders, one in ten
 * that needs something else. Documents of the same size, seed and shape are the same. Time and memory grow with the size.
 */
export const largeAgenda = ({ contributions, seed, shape = 'wide' }: LargeAgendaOptions): SharedAgenda => {
  const random = createRandom(seed);
  const size = Math.max(1, Math.floor(contributions / 6));
  const goalCount = shape === 'crowded' ? Math.min(size, 12) : size;
  const onto = LEADS_TO[shape](goalCount);
  const goals = Array.from({ length: goalCount }, (_, index) => largeGoal(index));
  const actions = Array.from({ length: size }, (_, index) => largeAction(random, index));
  return buildAgenda({
    id: `large-${contributions}-${seed}`,
    period: { from: '2023-08-01', to: '2027-07-31' },
    coordinator: 'org-0',
    partners: Array.from({ length: Math.min(size, 50) }, (_, index) => `org-${index}`),
    modified: '2026-03-01',
    goals,
    actions,
    contributions: Array.from({ length: contributions }, (_, index) =>
      largeContribution(random, index, { size, goalCount, onto }),
    ),
  });
};

const SHARED = 3;

/** To which goal each goal leads, by their numbers. */
const LEADS_TO: Readonly<Record<LargeShape, (goalCount: number) => (goal: number) => number>> = {
  wide: () => (goal) => Math.floor(goal / 10),
  deep: (goalCount) => (goal) => Math.max(0, goal - Math.ceil(goalCount / 40)),
  crowded: () => (goal) => Math.floor(goal / 4),
};

const largeGoal = (index: number): Goal =>
  buildGoal(`goal-${index}`, {
    ...(index < SHARED ? { shared: true } : {}),
    indicators: [
      buildIndicator(`indicator-${index}`, {
        baseline: { value: 10, on: '2023-07' },
        targets: [{ value: 20, on: '2027-07' }],
        measurements: [{ value: 12, on: '2025-07' }],
      }),
    ],
  });

const largeAction = (random: Random, index: number): Action =>
  buildAction(`action-${index}`, {
    owner: `org-${random.int(50)}`,
    status: random.pick(['idea', 'planned', 'running', 'running', 'running', 'done', 'stopped']),
    period: { from: '2024-01-08' },
    ...(random.chance(0.6) ? { deliveredAsPlanned: { answer: 'yes', on: '2025-06-01' } } : {}),
  });

/** The first contributions go from each goal to the one it leads to; the others come from actions, and lead anywhere. */
const largeContribution = (
  random: Random,
  index: number,
  {
    size,
    goalCount,
    onto,
  }: { readonly size: number; readonly goalCount: number; readonly onto: (goal: number) => number },
): Contribution => {
  const fromGoal = index < goalCount && index >= SHARED;
  const to = fromGoal ? onto(index) : random.int(goalCount);
  const back = !fromGoal && random.chance(0.02) && to > 0;
  const from = fromGoal ? `goal-${index}` : back ? `goal-${onto(to)}` : `action-${random.int(size)}`;
  return buildContribution(from, `goal-${to}`, {
    ...(random.chance(0.05) ? { effect: 'undermines' as const } : {}),
    ...(random.chance(0.9) ? { because: 'Omdat het helpt.' } : {}),
    evidence: random.chance(0.5)
      ? [buildEvidence({ level: random.pick(['observed', 'compared']), on: '2025-06-01' })]
      : [],
    needs: random.chance(0.1) ? [`action-${random.int(size)}`] : [],
    ...(random.chance(0.3) ? { otherFactors: 'Er speelde meer.', confirmedBy: [`org-${random.int(50)}`] } : {}),
  });
};
