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
  /** Its id, where the document has no sound title. */
  readonly title: LocalizedText;
  /** The organisation that publishes it. This and the next two are absent where the document's own were broken. */
  readonly publisher?: Ref;
  readonly licence?: string;
  readonly modified?: Timestamp;
  /** The BCP 47 language of every text that is a plain string; `und` where the document does not say. */
  readonly language: string;
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
