import type { Notes } from './notes.js';
import { isBlankAttempt, isBlankHeard } from './notes.js';
import { readDate } from '../shared/form/read-date.js';

/** What can be wrong with a field: it is empty and needed, or no date. */
export type NotesError = 'missing' | 'choose' | 'no-date';

/** What is wrong, by the id of the field: `title`, `heard-1-text`. Entries in which nothing was written are passed over. */
export const notesErrors = (notes: Notes, language: string): ReadonlyMap<string, NotesError> => {
  const errors = new Map<string, NotesError>();
  const need = (id: string, value: string, error: NotesError = 'missing'): void => {
    if (value.trim() === '') errors.set(id, error);
  };
  need('keeper', notes.keeper);
  need('title', notes.title);
  need('on', notes.on);
  if (!errors.has('on') && readDate(notes.on, language) === undefined) errors.set('on', 'no-date');
  for (const heard of notes.heard.filter((each) => !isBlankHeard(each))) {
    need(`heard-${heard.key}-kind`, heard.kind, 'choose');
    need(`heard-${heard.key}-text`, heard.text);
    need(`heard-${heard.key}-role`, heard.role, 'choose');
  }
  for (const attempt of notes.attempts.filter((each) => !isBlankAttempt(each))) {
    need(`attempt-${attempt.key}-organisation`, attempt.organisation);
    need(`attempt-${attempt.key}-what`, attempt.what);
    need(`attempt-${attempt.key}-state`, attempt.state, 'choose');
  }
  return errors;
};
