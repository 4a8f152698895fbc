import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaJudgement } from './agenda-analysis.js';
import { alignActions } from './align-actions.js';
import { coverGoals } from './coverage.js';
import type { Decided } from './findings/scene.js';
import { goalCoverages } from './goal-coverages.js';
import { gradedLinks } from './graded-links.js';
import { layGroundwork } from './groundwork.js';
import { judgeHealth } from './health.js';
import type { AlignmentOptions } from './setting.js';

/** What is decided about an agenda, and of that what is told as it is. */
export interface DecidedAgenda {
  readonly decided: Decided;
  readonly told: Omit<AgendaJudgement, 'links' | 'goals'>;
}

/** Decides every verdict. What tells it once more is for others to write out. */
export const decideAgenda = (agenda: SharedAgenda, options: AlignmentOptions): DecidedAgenda => {
  const groundwork = layGroundwork(agenda, options);
  const coverage = coverGoals(groundwork);
  const actions = alignActions(groundwork);
  const told = {
    agenda: agenda.id,
    today: groundwork.setting.today,
    policy: groundwork.setting.policy,
    incomplete: agenda.incomplete === true,
    actions,
    health: judgeHealth(groundwork, coverage),
  };
  return { decided: { groundwork, coverage, actions }, told };
};

/** What tells once more what is decided, and how it is written out. */
export const WRITTEN_OUT = {
  links: ({ groundwork }: Decided): AgendaJudgement['links'] => gradedLinks(groundwork),
  goals: (decided: Decided): AgendaJudgement['goals'] => goalCoverages(decided),
};
