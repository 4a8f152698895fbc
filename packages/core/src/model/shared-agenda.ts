import type { Action } from './action.js';
import type { AgendaPolicy } from './agenda-policy.js';
import type { ChildParticipation } from './child-participation.js';
import type { Contact } from './contact.js';
import type { Contribution } from './contribution.js';
import type { Period, Timestamp } from './date.js';
import type { Goal } from './goal.js';
import type { Id, Ref } from './id.js';
import type { LocalContext } from './local-context.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** What partners want together, and who does what (in Dutch: gedeelde agenda). A plan, not a calendar. */
export interface SharedAgenda {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly ambition?: LocalizedText;
  readonly forWhom?: LocalizedText;
  readonly themes: readonly LocalizedText[];
  /** CBS codes (`GM` and 4, `WK` and 6 or `BU` and 8 digits) or names of places. */
  readonly area: readonly LocalizedText[];
  readonly period?: Period;
  readonly coordinator?: Ref;
  readonly partners: readonly Ref[];
  readonly context?: LocalContext;
  readonly goals: readonly Goal[];
  /** Empty: the agenda says nothing about who does what. */
  readonly actions: readonly Action[];
  readonly contributions: readonly Contribution[];
  readonly childParticipation?: ChildParticipation;
  readonly policy?: AgendaPolicy;
  readonly contact?: Contact;
  readonly sources: readonly Source[];
  readonly modified?: Timestamp;
  /** Something in it was broken and left out when it was read; everything that shows the agenda says so. */
  readonly incomplete?: boolean;
}
