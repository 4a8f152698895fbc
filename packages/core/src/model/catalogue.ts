import type { Adoption } from './adoption.js';
import type { Challenge } from './challenge.js';
import type { PartialDate, Timestamp } from './date.js';
import type { Id, Ref } from './id.js';
import type { LearningNetwork } from './learning-network.js';
import type { Lesson } from './lesson.js';
import type { LocalizedText } from './localized-text.js';
import type { Meeting } from './meeting.js';
import type { Organisation } from './organisation.js';
import type { Practice } from './practice.js';
import type { SharedAgenda } from './shared-agenda.js';

/** The one file format there is. */
export const FORMAT = 'gedeeld/1';

/** A record that was in this catalogue before, and since when it is not. */
export interface Removal {
  readonly id: Id;
  readonly on: PartialDate;
}

/** One publisher's document: the unit of exchange. */
export interface Catalogue {
  readonly format: typeof FORMAT;
  /** An IRI; `id#recordId` names a record for everyone. */
  readonly id: string;
  readonly title: LocalizedText;
  /** The organisation that publishes it. */
  readonly publisher: Ref;
  readonly licence: string;
  /** The BCP 47 language of every text that is a plain string. */
  readonly language: string;
  readonly modified: Timestamp;
  /** Where the catalogue goes on. */
  readonly next?: string;
  readonly organisations: readonly Organisation[];
  readonly challenges: readonly Challenge[];
  readonly practices: readonly Practice[];
  readonly adoptions: readonly Adoption[];
  readonly lessons: readonly Lesson[];
  readonly networks: readonly LearningNetwork[];
  readonly meetings: readonly Meeting[];
  readonly agendas: readonly SharedAgenda[];
  readonly removed: readonly Removal[];
}
