import type { Action, Contribution, Goal, Grade, SharedAgenda } from '@gedeeld/core';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
  createRandom,
} from '@gedeeld/core/testing';
import type { Random } from '@gedeeld/core/testing';

const WHAT = [
  'Ontbijt op school',
  'Taalcafé voor ouders',
  'Huiswerkhulp in de bibliotheek',
  'Zwemles in groep 5',
  'Een vast gezicht voor ouders',
  'Zomerschool',
  'Muziek na schooltijd',
  'Kennismaken met beroepen',
  'Gratis menstruatieproducten',
  'Voorlezen in de wachtkamer',
  'Een rijke schooldag',
  'Samen naar de middelbare school',
  'Coaches voor jonge nieuwkomers',
  'Spreekuur over geld',
  'Buitenspelen in elke buurt',
  'Logopedie op de peuteropvang',
];
const WHERE = ['in Noord', 'in Zuid', 'in de Haven', 'in het Centrum', 'in Oost', 'in West', 'voor de hele stad'];
const RESULTS = [
  'Kinderen beginnen de dag klaar om te leren',
  'Thuis is er meer taal',
  'Ouders en school zijn partners',
  'Kinderen hebben een plek om te sporten',
  'Gezinnen kennen de weg naar hulp',
  'Jongeren kennen beroepen die bij hen passen',
  'Peuters gaan naar de voorschool',
  'Kinderen voelen zich thuis op school',
];
const SHARED = [
  'Elk kind kan laten zien wat het kan',
  'Elk kind groeit gezond op',
  'Elk kind doet mee',
  'Geen jongere zonder diploma of werk',
  'Elk kind kan veilig buiten spelen',
];

const LEVELS: readonly Grade[] = ['declared', 'reasoned', 'reasoned', 'observed', 'observed', 'compared'];

/**
 * An agenda as a large city would have it, of so many links: a few themes, each with goals that help a shared goal, and
 * with actions that help one goal or a few. Most links stay within their theme. The same for the same size and seed.
 */
export const largeMap = (links: number, seed: number): SharedAgenda => {
  const random = createRandom(seed);
  const sharedGoals = SHARED.slice(0, links < 30 ? 2 : links < 100 ? 3 : 5).map((title, at) =>
    buildSharedGoal(`gedeeld-${at}`, { title }),
  );
  const goals = Array.from({ length: Math.max(3, Math.round(links / 9)) }, (_, at) => goal(at));
  const actions = Array.from({ length: Math.max(4, Math.round(links / 2.2)) }, (_, at) => action(at, random));
  const themes = sharedGoals.map((shared, theme) => ({
    shared,
    goals: goals.filter((_, at) => at % sharedGoals.length === theme),
    actions: actions.filter((_, at) => at % sharedGoals.length === theme),
  }));
  const contributions = themes.flatMap((theme) => [
    ...theme.goals.map(({ id }, at) => link(random, id, above(at, theme, random))),
    ...theme.actions.map(({ id }) => link(random, id, random.pick(random.chance(0.9) ? theme.goals : sharedGoals).id)),
  ]);
  while (contributions.length < links) {
    const theme = random.pick(themes);
    const from = random.chance(0.85) ? random.pick(theme.actions) : random.pick(theme.goals);
    const to = random.pick(random.chance(0.75) ? theme.goals : random.chance(0.5) ? goals : sharedGoals);
    if (from.id !== to.id) contributions.push(link(random, from.id, to.id));
  }
  return buildAgenda({
    id: `groot-${links}-${seed}`,
    title: 'Kansrijk in de grote stad',
    coordinator: 'gemeente',
    partners: ['gemeente', 'school', 'bibliotheek', 'welzijn'],
    goals: [...sharedGoals, ...goals],
    actions: random.shuffle(actions),
    contributions: random.shuffle(contributions).slice(0, links),
  });
};

interface Theme {
  readonly shared: Goal;
  readonly goals: readonly Goal[];
}

const goal = (at: number): Goal => buildGoal(`doel-${at}`, { title: named(RESULTS, at) });

const action = (at: number, random: Random): Action =>
  buildAction(`actie-${at}`, {
    title: named(WHAT, at),
    owner: random.pick(['gemeente', 'school', 'bibliotheek', 'welzijn']),
    status: random.pick(['idea', 'planned', 'running', 'running', 'done']),
  });

const named = (titles: readonly string[], at: number): string => {
  const round = Math.floor(at / titles.length);
  return [titles[at % titles.length], ...(round > 0 ? [WHERE[(round - 1) % WHERE.length]] : [])].join(' ');
};

/** Most goals help the shared one; some help another goal first. */
const above = (at: number, { shared, goals }: Theme, random: Random): string => {
  const next = goals[Math.floor(at / 2)];
  return at > 0 && next && random.chance(0.3) ? next.id : shared.id;
};

const link = (random: Random, from: string, to: string): Contribution =>
  buildContribution(from, to, {
    ...(random.chance(0.05) ? { effect: 'undermines' as const } : {}),
    ...(random.chance(0.85) ? { because: 'Dat zagen wij eerder.' } : {}),
    evidence: random.chance(0.5)
      ? [buildEvidence({ scheme: 'local', level: random.pick(LEVELS), source: { title: 'Eigen meting' } })]
      : [],
  });
