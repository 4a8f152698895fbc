import type { SharedAgenda } from '../../model/shared-agenda.js';
import { gradeLinks } from './contribution-grade.js';
import { coverGoal } from './coverage.js';
import { findingsOf } from './findings.js';
import { healthOf } from './health.js';
import { applyNeeds } from './needs.js';
import { nextSteps } from './next-steps.js';
import { resolvePolicy } from './policy.js';
import { alignWithGoal, overallVerdict } from './verdict.js';
import type { OracleActionAlignment, OracleAnalysis, OracleOptions, World } from './types.js';

/**
 * The method once more, written from its description alone and meant to be checked by reading: every way
 * through the agenda is written out, nothing is remembered, nothing is quick. Only for small, valid agendas.
 */
export const oracleAnalysis = (agenda: SharedAgenda, options: OracleOptions): OracleAnalysis => {
  const world = oracleWorld(agenda, options);
  const shared = agenda.goals.filter((goal) => goal.shared === true);
  const actions = agenda.actions.map((action): OracleActionAlignment => {
    const byGoal = shared.map((goal) => alignWithGoal(world, action, goal.id));
    return {
      action: action.id,
      verdict: overallVerdict(action, byGoal),
      hypothetical: action.status === 'idea',
      byGoal,
      nextSteps: nextSteps(world, action, byGoal),
    };
  });
  const goals = agenda.goals.map((goal) => coverGoal(world, goal));
  return {
    agenda: agenda.id,
    today: options.today,
    policy: world.policy,
    incomplete: agenda.incomplete === true,
    links: world.links,
    actions,
    goals,
    findings: findingsOf(world, { actions, goals }),
    health: healthOf(world, goals),
  };
};

/** Links, grades and values: what every section starts from. */
export const oracleWorld = (agenda: SharedAgenda, options: OracleOptions): World => {
  const { today, catalogues = [] } = options;
  const { links, value } = applyNeeds(agenda, gradeLinks(agenda, options), today);
  return { agenda, today, catalogues, policy: resolvePolicy(options.policy, agenda.policy), links, value };
};
