import { buildAction, buildContribution } from './builders.js';
import { gradeLinks } from './oracle/contribution-grade.js';
import type { OracleEdit } from './oracle/edits.js';
import { randomAction } from './random-actions.js';
import type { RandomCase } from './random-agenda.js';
import { randomToday } from './random-dates.js';
import { randomEvidence } from './random-evidence.js';
import type { Random } from './random.js';

/** One to three edits of things that are there, of every kind there is. */
export const randomEdits = (random: Random, whole: RandomCase): OracleEdit[] => {
  const count = 1 + random.int(3);
  const kinds = [editStatus, addAction, dropPartner, addEvidence, dropEvidence, setToday];
  return Array.from({ length: count }, (_, at) => random.pick(kinds)(random, whole, at)).flat();
};

type EditMaker = (random: Random, whole: RandomCase, at: number) => OracleEdit[];

const editStatus: EditMaker = (random, { agenda }) =>
  agenda.actions.length === 0
    ? []
    : [{ kind: random.pick(['stop', 'stop', 'start'] as const), action: random.pick(agenda.actions).id }];

const addAction: EditMaker = (random, { agenda }, at) => {
  const id = `isPrototypeOf${at}`;
  const around = { organisations: ['gemeente', 'school'], practices: [], maturity: 0.7 };
  const action = random.chance(0.5) ? buildAction(id) : randomAction(random, id, around);
  const contributions = random
    .some(agenda.goals, 0.6)
    .map((goal) => buildContribution(id, goal.id, { because: 'Omdat.', evidence: [randomEvidence(random, 0.8)] }));
  return [{ kind: 'add-action', action, contributions }];
};

const dropPartner: EditMaker = (random, { agenda }) => {
  const partners = [...agenda.partners, ...agenda.actions.flatMap((action) => [action.owner, ...action.partners])];
  return partners.length === 0 ? [] : [{ kind: 'drop-partner', partner: random.pick(partners) }];
};

const addEvidence: EditMaker = (random, { agenda, options }) => {
  const links = gradeLinks(agenda, options);
  if (links.length === 0) return [];
  return [{ kind: 'add-evidence', contribution: random.pick(links).id, evidence: randomEvidence(random, 0.6) }];
};

/** The first piece goes: it is there, whatever the edits before this one did, unless they took it away. */
const dropEvidence: EditMaker = (random, { agenda, options }, at) => {
  const links = gradeLinks(agenda, options).filter((link) => link.contribution.evidence.length > at);
  return links.length === 0 ? [] : [{ kind: 'drop-evidence', contribution: random.pick(links).id, index: 0 }];
};

const setToday: EditMaker = (random) => [{ kind: 'set-today', today: randomToday(random) }];
