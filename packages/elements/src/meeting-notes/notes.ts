import type { AdoptionState, LessonKind, Role } from '@gedeeld/core';

/** Something that was heard: who told it, and whether their name may be written down. */
export interface Heard {
  /** Its place among all that was noted, also when others are taken out. */
  readonly key: number;
  /** The id of the lesson in the file it came from. */
  readonly id?: string;
  readonly kind: LessonKind | '';
  readonly text: string;
  readonly role: Role | '';
  /** The name of the organisation; empty where it is not said. */
  readonly organisation: string;
  readonly name: string;
  /** The person said that their name may stand beside it. Without it the name is written nowhere. */
  readonly mayName: boolean;
}

/** Something that someone will do with it. */
export interface Attempt {
  readonly key: number;
  /** The id of the adoption in the file it came from. */
  readonly id?: string;
  readonly organisation: string;
  /** The title of a practice that is known, or words of one's own. */
  readonly what: string;
  readonly state: AdoptionState | '';
  /** The key of what was heard that gave the idea; 0 where nothing did. */
  readonly inspiredBy: number;
}

/** What a meeting brought, as it is being written down. */
export interface Notes {
  readonly title: string;
  /** As it was typed. */
  readonly on: string;
  readonly place: string;
  /** The network that met. */
  readonly network: string;
  /** Who keeps the notes. */
  readonly keeper: string;
  readonly heard: readonly Heard[];
  readonly attempts: readonly Attempt[];
}

const blankHeard = (key: number): Heard => ({
  key,
  kind: '',
  text: '',
  role: '',
  organisation: '',
  name: '',
  mayName: false,
});

const blankAttempt = (key: number): Attempt => ({ key, organisation: '', what: '', state: '', inspiredBy: 0 });

/** Notes with room for one thing that was heard, and one to try. */
export const emptyNotes = (): Notes => ({
  title: '',
  on: '',
  place: '',
  network: '',
  keeper: '',
  heard: [blankHeard(1)],
  attempts: [blankAttempt(2)],
});

const nextKey = ({ heard, attempts }: Notes): number =>
  Math.max(0, ...[...heard, ...attempts].map(({ key }) => key)) + 1;

export const withHeard = (notes: Notes): Notes => ({ ...notes, heard: [...notes.heard, blankHeard(nextKey(notes))] });

export const withAttempt = (notes: Notes): Notes => ({
  ...notes,
  attempts: [...notes.attempts, blankAttempt(nextKey(notes))],
});

/** The notes without an entry; what it inspired stays, and is inspired by nothing then. */
export const withoutEntry = (notes: Notes, key: number): Notes => ({
  ...notes,
  heard: notes.heard.filter((each) => each.key !== key),
  attempts: notes.attempts
    .filter((each) => each.key !== key)
    .map((each) => (each.inspiredBy === key ? { ...each, inspiredBy: 0 } : each)),
});

/** Whether nothing was written in an entry: such an entry is not asked for anything. */
export const isBlankHeard = ({ kind, text, role, organisation, name }: Heard): boolean =>
  [kind, text, role, organisation, name].every((each) => each.trim() === '');

export const isBlankAttempt = ({ organisation, what, state }: Attempt): boolean =>
  [organisation, what, state].every((each) => each.trim() === '');
