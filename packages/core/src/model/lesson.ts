import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Role } from './role.js';
import type { Source } from './source.js';

/** What a participant told: why, what it was like, what was learned, or what to do. */
export const LESSON_KINDS = ['motivation', 'experience', 'lesson', 'advice'] as const;
/** One of {@link LESSON_KINDS}. */
export type LessonKind = (typeof LESSON_KINDS)[number];

/** Who told a lesson. */
export interface LessonTeller {
  readonly role: Role;
  readonly organisation?: Ref;
  readonly name?: LocalizedText;
}

/** What a participant told (in Dutch: les). */
export interface Lesson {
  readonly id: Id;
  readonly kind: LessonKind;
  readonly text: LocalizedText;
  readonly by: LessonTeller;
  readonly about: readonly Ref[];
  readonly sources: readonly Source[];
}
