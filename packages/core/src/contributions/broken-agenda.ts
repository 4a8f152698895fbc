import { GedeeldError } from '../error.js';

/** What can be wrong with an agenda that did not come out of the parser. */
export type BrokenReason =
  | 'not-a-list'
  | 'not-a-record'
  | 'not-a-text'
  | 'not-a-date'
  | 'not-a-number'
  | 'no-id'
  | 'duplicate-id'
  | 'unknown-value'
  | 'unknown-id'
  | 'not-a-goal'
  | 'to-itself';

/**
 * The parser leaves out what is broken, and reports it. An agenda that was made in another way and is not sound is a
 * mistake of the caller, and no half answer is given about it: `facts` name the place and the reference.
 */
export const brokenAgenda = (
  path: readonly (string | number)[],
  reason: BrokenReason,
  reference: unknown,
): GedeeldError =>
  new GedeeldError('broken-agenda', `${path.join('.')}: ${MESSAGES[reason]} (${shown(reference)})`, {
    facts: { path, reason, reference },
  });

/** Some objects cannot be made a text of. */
const shown = (reference: unknown): string =>
  typeof reference === 'object' ? Object.prototype.toString.call(reference) : String(reference);

const MESSAGES: Record<BrokenReason, string> = {
  'not-a-list': 'a list is needed here; did the agenda go through parseCatalogue?',
  'not-a-record': 'an object is needed here',
  'not-a-text': 'a text is needed here',
  'not-a-date': 'a day, month, year or school year is needed here',
  'not-a-number': 'a number is needed here',
  'no-id': 'an id is needed here',
  'duplicate-id': 'this id is used before',
  'unknown-value': 'this is not one of the values it can have',
  'unknown-id': 'no action or goal of this agenda has this id',
  'not-a-goal': 'a contribution goes to a goal',
  'to-itself': 'a contribution does not go to where it comes from',
};
