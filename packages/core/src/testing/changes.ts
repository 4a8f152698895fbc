import type { Contribution } from '../model/contribution.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildContribution } from './builders.js';
import { firstDay } from './oracle/dates.js';
import type { RandomCase } from './random-agenda.js';
import { randomEvidence } from './random-evidence.js';
import type { Random } from './random.js';

/** A case after one change, or nothing where it cannot be made. */
export type Change = (random: Random, before: RandomCase) => RandomCase | undefined;

/** Positive evidence with a source, on one contribution. */
export const addEvidence: Change = (random, before) =>
  changeContribution(random, before, (contribution) => ({
    ...contribution,
    evidence: [
      ...contribution.evidence,
      { ...randomEvidence(random, 0.5), direction: 'positive', source: { title: 'Bron' } },
    ],
  }));

/** A reason, on one contribution. */
export const addReason: Change = (random, before) =>
  changeContribution(random, before, (contribution) => ({ ...contribution, because: 'Omdat het zo werkt.' }));

/** A delivery as planned, of one action. */
export const addDelivery: Change = (random, before) => {
  const { actions } = before.agenda;
  if (actions.length === 0) return undefined;
  const chosen = random.int(actions.length);
  return withAgenda(before, {
    actions: actions.map((action, index) =>
      index === chosen ? { ...action, deliveredAsPlanned: { answer: 'yes', on: '2025-06-01' } } : action,
    ),
  });
};

/** One more undermining contribution, with an id of its own. */
export const addUndermining: Change = (random, before) => {
  const { goals, actions } = before.agenda;
  if (goals.length === 0) return undefined;
  const to = random.pick(goals).id;
  const from = random.pick([...goals, ...actions]).id;
  if (from === to) return undefined;
  const hindrance = buildContribution(from, to, {
    id: 'hindrance',
    effect: 'undermines',
    because: 'Omdat het stoort.',
  });
  return withAgenda(before, { contributions: [...before.agenda.contributions, hindrance] });
};

/** One action stopped. */
export const stopAction: Change = (random, before) => {
  const { actions } = before.agenda;
  if (actions.length === 0) return undefined;
  const chosen = random.int(actions.length);
  return withAgenda(before, {
    actions: actions.map((action, index) => (index === chosen ? { ...action, status: 'stopped' } : action)),
  });
};

/** A later day. */
export const letTimePass: Change = (random, before) => {
  const today = before.options.today;
  const later = random.pick(['2026-06-02', '2026-08-01', '2027-03-01', '2031-06-01'].filter((day) => day > today));
  return { agenda: before.agenda, options: { ...before.options, today: later } };
};

/**
 * The case without the points that are dated after its day: on a later day they would begin to count, which is news,
 * not time passing.
 */
export const withoutFuturePoints = (whole: RandomCase): RandomCase => {
  const past = (point: { readonly on: string }): boolean => firstDay(point.on) <= whole.options.today;
  return withAgenda(whole, {
    goals: whole.agenda.goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map(({ baseline, ...rest }) => ({
        ...rest,
        ...(baseline !== undefined && past(baseline) ? { baseline } : {}),
        measurements: rest.measurements.filter(past),
      })),
    })),
  });
};

/** The case with an id for every contribution, so that none depends on the order. */
export const withLinkIds = (whole: RandomCase): RandomCase =>
  withAgenda(whole, {
    contributions: whole.agenda.contributions.map((one, index) => ({ ...one, id: one.id ?? `link-${index}` })),
  });

/** Every list of the document in another order, but for points of which two are on one day. */
export const shuffleLists = (random: Random, whole: RandomCase): RandomCase => {
  const { agenda, options } = whole;
  const shuffled: SharedAgenda = {
    ...agenda,
    area: random.shuffle(agenda.area),
    partners: random.shuffle(agenda.partners),
    goals: random.shuffle(agenda.goals).map((goal) => ({
      ...goal,
      domains: random.shuffle(goal.domains),
      indicators: random.shuffle(goal.indicators).map((indicator) => {
        const points = [...(indicator.baseline === undefined ? [] : [indicator.baseline]), ...indicator.measurements];
        const days = new Set(points.map((point) => firstDay(point.on)));
        return days.size < points.length
          ? indicator
          : { ...indicator, measurements: random.shuffle(indicator.measurements) };
      }),
    })),
    actions: random.shuffle(agenda.actions).map((action) => ({
      ...action,
      area: random.shuffle(action.area),
      domains: random.shuffle(action.domains),
      partners: random.shuffle(action.partners),
    })),
    contributions: random.shuffle(agenda.contributions).map((contribution) => ({
      ...contribution,
      confirmedBy: random.shuffle(contribution.confirmedBy),
      evidence: random.shuffle(contribution.evidence),
      evidenceFrom: random.shuffle(contribution.evidenceFrom),
      needs: random.shuffle(contribution.needs),
      questions: random.shuffle(contribution.questions),
    })),
  };
  return { agenda: shuffled, options };
};

const changeContribution = (
  random: Random,
  before: RandomCase,
  change: (contribution: Contribution) => Contribution,
): RandomCase | undefined => {
  const { contributions } = before.agenda;
  if (contributions.length === 0) return undefined;
  const chosen = random.int(contributions.length);
  return withAgenda(before, {
    contributions: contributions.map((one, index) => (index === chosen ? change(one) : one)),
  });
};

const withAgenda = ({ agenda, options }: RandomCase, parts: Partial<SharedAgenda>): RandomCase => ({
  agenda: { ...agenda, ...parts },
  options,
});
