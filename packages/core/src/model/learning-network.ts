import type { Period } from './date.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Role } from './role.js';
import type { Source } from './source.js';

/** An organisation in a learning network, and in which role. */
export interface NetworkMember {
  readonly organisation: Ref;
  readonly role: Role;
}

/** People with the same role who learn from each other (in Dutch: leernetwerk). */
export interface LearningNetwork {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly roles: readonly Role[];
  readonly period?: Period;
  readonly organiser?: Ref;
  readonly members: readonly NetworkMember[];
  readonly sources: readonly Source[];
}
