import { brokenAgenda } from '../contributions/broken-agenda.js';
import { GedeeldError } from '../error.js';
import type { Ladder } from '../evidence/ladder.js';
import { ladderWith } from '../evidence/ladder.js';
import type { References } from '../contributions/references.js';
import { referencesIn } from '../contributions/references.js';
import type { AgendaPolicy } from '../model/agenda-policy.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Day } from '../model/date.js';
import { isPartialDate } from '../model/date.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { PolicyOptions, ResolvedPolicy } from './policy.js';
import { resolvePolicy } from './policy.js';

/** What every question about an agenda is asked with. */
export interface AlignmentOptions {
  /** The day on which the answer holds, as `2026-06-01`. Always given: the clock is never read. */
  readonly today: Day;
  /** The first one is the agenda's own; references into the others resolve too. */
  readonly catalogues?: readonly Catalogue[];
  readonly policy?: PolicyOptions;
}

/** The options with every default filled in. */
export interface Setting {
  readonly agenda: SharedAgenda;
  readonly today: Day;
  readonly policy: ResolvedPolicy;
  readonly ladder: Ladder;
  readonly references: References;
}

/** Settles what is to be used. Throws a `GedeeldError` for a day or a bar that does not exist. */
export const settle = (agenda: SharedAgenda, options: AlignmentOptions): Setting => {
  const today = checkedDay(options?.today);
  checkRecord(agenda, []);
  checkRecord(agenda.policy ?? NO_POLICY, ['policy']);
  return {
    agenda,
    today,
    policy: resolvePolicy(agenda.policy ?? NO_POLICY, options.policy),
    ladder: ladderWith(options.policy?.evidenceLevels),
    references: referencesIn(options.catalogues),
  };
};

const NO_POLICY: AgendaPolicy = {};

const checkRecord = (value: unknown, path: readonly string[]): void => {
  if (typeof value !== 'object' || value === null) throw brokenAgenda(path, 'not-a-record', value);
};

const checkedDay = (today: unknown): Day => {
  if (typeof today === 'string' && today.length === 10 && isPartialDate(today)) return today;
  throw new GedeeldError('today-not-a-day', `options.today must be a day such as 2026-06-01, not ${String(today)}`, {
    facts: { today },
  });
};
