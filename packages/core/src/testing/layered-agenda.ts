import type { Contribution } from '../model/contribution.js';
import { buildAction, buildAgenda, buildContribution, buildGoal } from './builders.js';
import { maybe } from './maybe.js';
import type { RandomCase } from './random-agenda.js';
import { randomEvidence } from './random-evidence.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';

const LAYERS = 6;
const WIDE = 3;

/**
 * A random agenda of six layers of three goals, each layer leading to the next, with here and there a link that skips a
 * layer, goes back or hinders: long chains, many of them equally good, so that the choice between them is what counts.
 */
export const layeredAgenda = (seed: number): RandomCase => {
  const random = createRandom(seed);
  const names = random.shuffle(Array.from({ length: LAYERS * WIDE }, (_, at) => `g${at}`));
  const layer = (at: number): string[] => names.slice(at * WIDE, (at + 1) * WIDE);
  const actions = ['a', 'b', 'c'];
  const upward = Array.from({ length: LAYERS - 1 }, (_, at) => links(random, layer(at + 1), layer(at)));
  const contributions = [...upward.flat(), ...links(random, actions, layer(LAYERS - 1)), ...stray(random, names)];
  const agenda = buildAgenda({
    goals: names.map((id, at) => buildGoal(id, { shared: at < 2 })),
    actions: actions.map((id) => buildAction(id, { owner: id, deliveredAsPlanned: { answer: 'yes', on: '2025' } })),
    contributions: random.shuffle(contributions),
  });
  return { agenda, options: { today: '2026-06-01' } };
};

const links = (random: Random, from: readonly string[], to: readonly string[]): Contribution[] =>
  from.flatMap((one) => random.some(to, 0.45).map((other) => link(random, one, other)));

/** At most two links from anywhere to anywhere: with more, the oracle has more chains to write out than it has time. */
const stray = (random: Random, names: readonly string[]): Contribution[] =>
  Array.from({ length: random.int(3) }, () => link(random, random.pick(names), random.pick(names))).filter(
    ({ from, to }) => from !== to,
  );

const link = (random: Random, from: string, to: string): Contribution =>
  buildContribution(from, to, {
    ...maybe(random.chance(0.05), { effect: 'undermines' }),
    ...maybe(random.chance(0.97), { because: 'Omdat.' }),
    evidence: random.chance(0.8) ? [randomEvidence(random, 0.95)] : [],
    needs: random.chance(0.04) ? [random.pick(['a', 'b', 'nergens', from])] : [],
  });
