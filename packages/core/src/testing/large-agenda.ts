import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import type { Goal } from '../model/goal.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildContribution, buildEvidence, buildGoal, buildIndicator } from './builders.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';

/** How large, and which one of that size. */
export interface LargeAgendaOptions {
  readonly contributions: number;
  readonly seed: number;
}

/**
 * An agenda of any size, for benchmarks: for every six contributions one action and one goal, layers of goals that
 * lead to three shared ones, a circle here and there, one link in twenty that hinders, one in ten that needs
 * something else. Documents of the same size and seed are the same. Time and memory grow with the size.
 */
export const largeAgenda = ({ contributions, seed }: LargeAgendaOptions): SharedAgenda => {
  const random = createRandom(seed);
  const size = Math.max(1, Math.floor(contributions / 6));
  const goals = Array.from({ length: size }, (_, index) => largeGoal(index));
  const actions = Array.from({ length: size }, (_, index) => largeAction(random, index));
  return buildAgenda({
    id: `large-${contributions}-${seed}`,
    period: { from: '2023-08-01', to: '2027-07-31' },
    coordinator: 'org-0',
    partners: Array.from({ length: Math.min(size, 50) }, (_, index) => `org-${index}`),
    modified: '2026-03-01',
    goals,
    actions,
    contributions: Array.from({ length: contributions }, (_, index) => largeContribution(random, size, index)),
  });
};

const SHARED = 3;

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

/** Each goal leads to one of the goals in the layer above it, ten times as small; actions lead anywhere. */
const largeContribution = (random: Random, size: number, index: number): Contribution => {
  const goal = index % size;
  const fromGoal = index < size && goal >= SHARED;
  const to = fromGoal ? Math.floor(goal / 10) : random.int(size);
  const back = !fromGoal && random.chance(0.02) && to > 0;
  const from = fromGoal ? `goal-${goal}` : back ? `goal-${Math.floor(to / 10)}` : `action-${random.int(size)}`;
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
