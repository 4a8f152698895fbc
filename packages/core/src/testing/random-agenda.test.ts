import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import { buildCatalogue } from './builders.js';
import { oracleAnalysis } from './oracle/analyse.js';
import type { OracleAnalysis } from './oracle/types.js';
import { randomAgenda } from './random-agenda.js';

const RUNS = 2_000;

const VERDICTS = ['inactive', 'unlinked', 'counteracts', 'contested', 'certain', 'likely', 'plausible', 'unproven'];
const COVERAGES = ['unknown', 'gap', 'stalled', 'claimed', 'thin', 'covered'];
const STATUSES = ['unlinked', 'declared', 'reasoned', 'delivered', 'seen', 'accounted'];
const GRADES = ['none', 'declared', 'reasoned', 'observed', 'compared', 'strong', 'replicated'];
const CONTEXTS = ['near', 'partly', 'far', 'unknown', 'here'];
const STEPS = [
  'link-to-goal',
  'give-reason',
  'start-needed',
  'add-source',
  'strengthen-link',
  'deliver',
  'confirm-delivery',
  'set-start',
  'add-indicator',
  'add-baseline',
  'measure',
  'not-moving',
  'weigh-other-factors',
  'answer-question',
  'ask-partner-to-confirm',
  'take-away-harm',
  'talk-with-owner',
];
const FINDINGS = [
  'no-shared-goal',
  'goal-gap',
  'action-counteracts',
  'action-unlinked',
  'action-contested',
  'goal-stalled',
  'goal-claimed',
  'goal-unreachable',
  'goal-without-indicator',
  'indicator-without-baseline',
  'indicator-without-target',
  'indicator-worsening',
  'contribution-without-reason',
  'harm-without-reason',
  'contribution-refuted',
  'evidence-mixed',
  'evidence-without-source',
  'circular-reasoning',
  'audience-mismatch',
  'period-mismatch',
  'area-mismatch',
  'owner-not-partner',
  'goal-contested',
  'action-overdue',
  'duplicate-actions',
  'children-not-involved',
  'agenda-incomplete',
  'goal-thin',
  'question-unanswered',
  'evidence-expired',
  'evidence-context-unknown',
  'indicator-stale',
  'overlap-undecided',
  'reinforcing-actions',
  'one-domain-only',
  'date-in-future',
  'no-actions',
];
const CONDITIONS = [
  'common-agenda',
  'shared-measurement',
  'mutually-reinforcing',
  'continuous-communication',
  'backbone',
];

describe('randomAgenda', () => {
  it('gives the same agenda for the same seed, and another for another', () => {
    expect(randomAgenda(7)).toEqual(randomAgenda(7));
    expect(randomAgenda(7)).not.toEqual(randomAgenda(8));
  });

  it('is what the parser would hand over', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const own = options.catalogues?.[0] ?? buildCatalogue();
      const { catalogue, problems } = parseCatalogue({ ...own, agendas: [agenda] });
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(catalogue?.agendas[0]).toEqual(agenda);
    }
  });

  it('brings up every outcome of the method often enough to be tested', () => {
    const seen = countOutcomes();
    const rare = (names: readonly string[], kind: string, least: number): [string, number][] =>
      names
        .map((name): [string, number] => [name, seen.get(`${kind} ${name}`) ?? 0])
        .filter(([, count]) => count < least);
    expect(rare(VERDICTS, 'verdict', 60)).toEqual([]);
    expect(rare(COVERAGES, 'coverage', 60)).toEqual([]);
    expect(rare(STATUSES, 'status', 60)).toEqual([]);
    expect(rare(GRADES, 'grade', 20)).toEqual([]);
    expect(rare(CONTEXTS, 'context', 30)).toEqual([]);
    expect(rare(STEPS, 'step', 12)).toEqual([]);
    expect(rare(FINDINGS, 'finding', 12)).toEqual([]);
    expect(
      rare(
        CONDITIONS.flatMap((name) => [`${name} yes`, `${name} unknown`]),
        'health',
        30,
      ),
    ).toEqual([]);
    // A document cannot say that nobody coordinates.
    expect(
      rare(
        CONDITIONS.slice(0, 4).map((name) => `${name} no`),
        'health',
        30,
      ),
    ).toEqual([]);
  });
});

const countOutcomes = (): Map<string, number> => {
  const seen = new Map<string, number>();
  const count = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1);
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const { agenda, options } = randomAgenda(seed);
    for (const name of outcomesOf(oracleAnalysis(agenda, options))) count(name);
  }
  return seen;
};

const outcomesOf = (analysis: OracleAnalysis): string[] => [
  ...analysis.actions.flatMap((action) => [
    `verdict ${action.verdict}`,
    ...action.byGoal.map((one) => `status ${one.status}`),
    ...action.byGoal.map((one) => `grade ${one.support}`),
    ...action.nextSteps.map(({ step }) => `step ${step}`),
  ]),
  ...analysis.goals.map((goal) => `coverage ${goal.coverage}`),
  ...analysis.findings.map((finding) => `finding ${finding.code}`),
  ...analysis.health.map(({ condition, met }) => `health ${condition} ${met}`),
  ...analysis.links.flatMap((link) => link.items.map((item) => `context ${item.context}`)),
];
