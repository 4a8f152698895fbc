import type { Contribution } from '../model/contribution.js';
import { buildContribution } from './builders.js';
import { maybe } from './maybe.js';
import { randomEvidence } from './random-evidence.js';
import { randomText } from './random-goals.js';
import type { Random } from './random.js';

/** What a contribution may refer to. */
export interface Around {
  readonly goals: readonly string[];
  readonly actions: readonly string[];
  readonly organisations: readonly string[];
  readonly practices: readonly string[];
  readonly maturity: number;
}

/** Ids of contributions that a plain object, a sort on numbers or a split on dashes would stumble over. */
const LINK_IDS = ['__proto__:link', 'constructor:link', '10', '9', 'a-b', 'Z', 'é', '_', 'toString:link', '١'];

/** Contributions, most of them toward an earlier goal, some the other way so that circles come about. */
export const randomContributions = (random: Random, around: Around): Contribution[] => {
  if (around.goals.length === 0) return [];
  const ids = random.shuffle(LINK_IDS);
  const count = random.int(3) + Math.min(11, random.int(2 * (around.goals.length + around.actions.length) + 1));
  const made = Array.from({ length: count }, () => randomContribution(random, around));
  return made.flatMap((contribution) => {
    if (contribution === undefined) return [];
    const id = random.chance(0.3) ? ids.pop() : undefined;
    return [id === undefined ? contribution : { ...contribution, id }];
  });
};

const randomContribution = (random: Random, around: Around): Contribution | undefined => {
  const { goals, actions, organisations, practices, maturity } = around;
  const target = random.int(goals.length);
  const to = goals[target]!;
  const goalsFrom = random.chance(0.85) ? goals.slice(target + 1) : goals.filter((goal) => goal !== to);
  const sources = random.chance(0.6) && actions.length > 0 ? actions : goalsFrom;
  if (sources.length === 0) return undefined;
  const more = (low: number): number => low + (1 - low) * maturity;
  return buildContribution(random.pick(sources), to, {
    ...maybe(random.chance(0.5), { effect: random.chance(0.3 - 0.1 * maturity) ? 'undermines' : 'supports' }),
    ...maybe(random.chance(more(0.6)), { because: randomText(random, more(0.85)) }),
    evidence: Array.from({ length: random.chance(more(0.4)) ? 1 + random.int(2) : 0 }, () =>
      randomEvidence(random, maturity),
    ),
    evidenceFrom: random.chance(0.25) && practices.length > 0 ? [random.pick(practices), random.pick(practices)] : [],
    ...maybe(random.chance(more(0.3)), { otherFactors: randomText(random, more(0.7)) }),
    confirmedBy: random.chance(more(0.3)) ? random.some(organisations, 0.6) : [],
    needs: random.chance(0.2) ? randomNeeds(random, around) : [],
    ...maybe(random.chance(0.4), { mechanism: random.pick(['steun', 'constructor', 'taal']) }),
    questions: random.chance(0.2)
      ? [{ text: 'Zien leraren dit ook?', ...maybe(random.chance(0.6), { answer: randomText(random, 0.7) }) }]
      : [],
  });
};

const randomNeeds = (random: Random, { goals, actions }: Around): string[] =>
  Array.from({ length: 1 + random.int(2) }, () =>
    random.pick([...goals, ...actions, ...actions, 'nergens', 'valueOf']),
  );
