import type { AgendaAnalysis } from '../alignment/agenda-analysis.js';
import { analyseAgenda } from '../alignment/analyse-agenda.js';
import { audiencesMeet } from '../alignment/audiences.js';
import type { Coverage } from '../alignment/coverage.js';
import type { PolicyOptions } from '../alignment/policy.js';
import type { AlignmentOptions } from '../alignment/setting.js';
import type { Verdict } from '../alignment/verdict.js';
import { whatIf } from '../alignment/what-if.js';
import { gradeOf } from '../evidence/grade-rank.js';
import type { Action } from '../model/action.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Contribution } from '../model/contribution.js';
import type { Day } from '../model/date.js';
import type { Goal } from '../model/goal.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';
import type { Practice } from '../model/practice.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { ChallengeRelation, ChallengeWeb } from './challenge-web.js';
import { CHALLENGE_RELATIONS } from './challenge-web.js';
import { goalChallenges } from './goal-challenges.js';
import type { PracticeStanding } from './practice-order.js';
import { practiceOrder } from './practice-order.js';
import type { PracticePlace } from './practice-search.js';
import type { PracticeShelf, ShelvedPractice } from './practice-shelf.js';
import { practiceShelf } from './practice-shelf.js';

/** The day it is judged on, and what else the caller knows. */
export interface SuggestionOptions {
  /** The day on which the agenda is judged. Always given: the clock is never read. */
  readonly today: Day;
  readonly policy?: PolicyOptions;
  /** Practices per goal: 5 when left out. */
  readonly limit?: number;
  /** The challenges that a goal answers, by the goal's id, as full IRIs or ids; told from its words when left out. */
  readonly challenges?: ReadonlyMap<Id, readonly string[]>;
  /** An analysis of the agenda with the same options, to save work. */
  readonly analysis?: AgendaAnalysis;
}

/** A practice that could fill a gap, and what would come of it. */
export interface PracticeSuggestion {
  readonly practice: Practice;
  /** Full IRI. */
  readonly ref: string;
  /** How it serves the goal's challenges. */
  readonly relation: ChallengeRelation;
  /** The domains it shares with the goal. */
  readonly domains: Practice['domains'];
  /** Its best evidence in the agenda's place. */
  readonly grade: Grade;
  /** The most similar place that works with it. */
  readonly place?: PracticePlace;
  /** The agenda's place is known not to meet one of its conditions. */
  readonly notApplicable: boolean;
  /** The claim it would bring, resting on its own evidence. `from` is the action one would still have to write. */
  readonly contribution: Contribution;
  /** What a planned action with this claim would get: a what-if, not a promise. */
  readonly verdict: Verdict;
  /** The same once somebody says why it would help here. */
  readonly verdictWithReason: Verdict;
  /** What the goal's coverage would become. */
  readonly coverage: Coverage;
}

/** A goal that is not taken care of, and what others do about it. */
export interface GoalSuggestions {
  readonly goal: Id;
  readonly coverage: Coverage;
  /** Full IRIs of the challenges that were looked for. */
  readonly challenges: readonly string[];
  readonly practices: readonly PracticeSuggestion[];
}

const WANTING: ReadonlySet<Coverage> = new Set<Coverage>(['gap', 'stalled', 'claimed', 'thin']);

/**
 * For every goal in want of action, in document order, the practices of others that could fill it: those that serve one
 * of its challenges, or share a domain with it, for an audience that meets the goal's. In the order of search, for the
 * agenda's place. The first catalogue is the agenda's own.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const [gap] = suggestPractices(agenda, [waterrijk, netherlands], { today: '2026-06-01' });
 * [gap.goal, gap.practices[0].practice.id, gap.practices[0].verdict]; // → [ 'zwemmen', 'zwemvangnet', 'unproven' ]
 */
export const suggestPractices = (
  agenda: SharedAgenda,
  catalogues: readonly Catalogue[],
  options: SuggestionOptions,
): GoalSuggestions[] => {
  const alignment: AlignmentOptions = {
    today: options.today,
    catalogues,
    ...(options.policy !== undefined && { policy: options.policy }),
  };
  const analysis = options.analysis ?? analyseAgenda(agenda, alignment);
  const shelf = practiceShelf(catalogues);
  const coverages = new Map(analysis.goals.map(({ goal, coverage }) => [goal, coverage]));
  const setting = { agenda, analysis, alignment, shelf, options };
  return agenda.goals.flatMap((goal) => {
    const coverage = coverages.get(goal.id);
    return coverage === undefined || !WANTING.has(coverage) ? [] : [suggestFor(goal, coverage, setting)];
  });
};

interface Setting {
  readonly agenda: SharedAgenda;
  readonly analysis: AgendaAnalysis;
  readonly alignment: AlignmentOptions;
  readonly shelf: PracticeShelf;
  readonly options: SuggestionOptions;
}

const suggestFor = (goal: Goal, coverage: Coverage, setting: Setting): GoalSuggestions => {
  const { agenda, shelf, options } = setting;
  const asked = options.challenges?.get(goal.id)?.map(shelf.web.resolve);
  const challenges = asked ?? goalChallenges(goal, shelf.web);
  const { context } = agenda;
  const asker = { today: options.today, ...(context !== undefined && { context }) };
  const order = practiceOrder(shelf, asker);
  const relationOf = bestRelation(challenges, shelf.web);
  const practices = shelf.practices
    .filter(({ practice }) => audiencesMeet(practice.audience, goal.audience))
    .map((practice): Candidate => ({ practice, standing: order.standing(practice), relation: relationOf(practice) }))
    .filter(({ practice, relation }) => relation !== 'none' || sharedDomains(practice, goal).length > 0)
    .sort((one, other) => compareRelations(one, other) || order.compare(one.practice, other.practice))
    .slice(0, options.limit ?? 5)
    .map((candidate) => suggestion(candidate, { ...setting, goal, coverage }));
  return { goal: goal.id, coverage, challenges, practices };
};

interface Candidate {
  readonly practice: ShelvedPractice;
  readonly standing: PracticeStanding;
  readonly relation: ChallengeRelation;
}

/** Of several challenges, the one that a practice serves best is what counts for it. */
const bestRelation = (
  challenges: readonly string[],
  web: ChallengeWeb,
): ((practice: ShelvedPractice) => ChallengeRelation) => {
  const relations = challenges.map(web.relationsTo);
  return ({ challengeRefs }) =>
    CHALLENGE_RELATIONS.find((relation) =>
      challengeRefs.some((ref) => relations.some((related) => related.get(ref) === relation)),
    ) ?? 'none';
};

/** As in search: what cannot be done here last, then by how the challenge is served. */
const compareRelations = (one: Candidate, other: Candidate): number =>
  Number(isFailing(one)) - Number(isFailing(other)) ||
  CHALLENGE_RELATIONS.indexOf(one.relation) - CHALLENGE_RELATIONS.indexOf(other.relation);

const isFailing = ({ standing }: Candidate): boolean => standing.conditions.failing.length > 0;

const sharedDomains = ({ practice }: ShelvedPractice, goal: Goal): Practice['domains'] =>
  practice.domains.filter((domain) => goal.domains.includes(domain));

const suggestion = (
  candidate: Candidate,
  setting: Setting & { readonly goal: Goal; readonly coverage: Coverage },
): PracticeSuggestion => {
  const { practice: shelved, standing, relation } = candidate;
  const { practice, ref } = shelved;
  const { grade, place } = standing;
  const action = actionFor(shelved, setting.agenda);
  const contribution: Contribution = {
    from: action.id,
    to: setting.goal.id,
    evidence: [],
    evidenceFrom: [ref],
    confirmedBy: [],
    needs: [],
    questions: [],
  };
  const { verdict, coverage } = tryOut(action, contribution, setting);
  const reasoned = tryOut(action, { ...contribution, because: practice.summary }, setting);
  return {
    practice,
    ref,
    relation,
    domains: sharedDomains(shelved, setting.goal),
    grade: gradeOf(grade),
    ...(place && { place }),
    notApplicable: isFailing(candidate),
    contribution,
    verdict,
    verdictWithReason: reasoned.verdict,
    coverage,
  };
};

/** What one would write down: planned, of the coordinator as long as nobody else takes it up. */
const actionFor = ({ practice, ref }: ShelvedPractice, agenda: SharedAgenda): Action => {
  const taken = new Set([...agenda.actions, ...agenda.goals].map(({ id }) => id));
  let id = practice.id;
  for (let count = 2; taken.has(id); count++) id = `${practice.id}-${count}`;
  return {
    id,
    title: practice.title,
    owner: agenda.coordinator ?? agenda.partners[0] ?? id,
    partners: [],
    status: 'planned',
    domains: practice.domains,
    audience: practice.audience,
    area: [],
    basedOn: ref,
  };
};

const tryOut = (
  action: Action,
  contribution: Contribution,
  { agenda, alignment, analysis, goal, coverage }: Setting & { readonly goal: Goal; readonly coverage: Coverage },
): { verdict: Verdict; coverage: Coverage } => {
  const edit = { kind: 'add-action', action, contributions: [contribution] } as const;
  const { verdicts, coverage: changes } = whatIf(agenda, alignment, [edit], analysis);
  return {
    verdict: verdicts.find((change) => change.action === action.id)?.to ?? 'unlinked',
    coverage: changes.find((change) => change.goal === goal.id)?.to ?? coverage,
  };
};
