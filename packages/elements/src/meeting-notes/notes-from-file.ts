import type { Adoption, Catalogue, Lesson, LocalizedText, Ref } from '@gedeeld/core';
import { formatDate, lookupText } from '@gedeeld/core';

import { isPresent } from '../shared/is-present.js';
import { readDate } from '../shared/form/read-date.js';
import type { Attempt, Heard, Notes } from './notes.js';
import { emptyNotes, withAttempt, withHeard } from './notes.js';

/** How a file is read: in which language, and beside which catalogue. */
interface From {
  readonly home: Catalogue | undefined;
  readonly language: string;
}

/** The notes of the last meeting in a file, to go on with. A name that stands in the file may be written down. */
export const notesFromCatalogue = (base: Catalogue, { home, language }: From): Notes | undefined => {
  const meeting = base.meetings.at(-1);
  if (!meeting) return undefined;
  const words = (text: LocalizedText | undefined): string =>
    text === undefined ? '' : lookupText(text, [language], base.language).text;
  const nameOf = (ref: Ref | undefined, list: 'organisations' | 'networks' | 'practices'): string => {
    const names = [base, home].flatMap((catalogue) => (catalogue ? namesIn(catalogue, list) : []));
    const found = names.find(([id]) => id === ref);
    return found ? words(found[1]) : (ref ?? '');
  };
  const produced = new Set(meeting.produced);
  const heard = base.lessons
    .filter(({ id }) => produced.has(id))
    .map((lesson, at): Heard => heardFrom(lesson, at + 1, { words, nameOf }));
  const keys = new Map(heard.map(({ id, key }) => [id, key]));
  const attempts = base.adoptions
    .filter(({ id }) => produced.has(id))
    .map((adoption, at): Attempt => ({
      key: heard.length + at + 1,
      id: adoption.id,
      organisation: nameOf(adoption.organisation, 'organisations'),
      what: subjectOf(adoption, words, nameOf),
      state: adoption.state,
      inspiredBy: keys.get(adoption.inspiredBy?.lesson ?? '') ?? 0,
    }));
  const notes: Notes = {
    ...emptyNotes(),
    title: words(meeting.title),
    on: shownDate(meeting.on, language),
    place: words(meeting.place),
    network: meeting.networks.length === 0 ? '' : nameOf(meeting.networks[0], 'networks'),
    keeper: nameOf(base.publisher, 'organisations'),
    heard,
    attempts,
  };
  const withRoom = heard.length === 0 ? withHeard(notes) : notes;
  return attempts.length === 0 ? withAttempt(withRoom) : withRoom;
};

/** What each record of a list is called. */
const namesIn = (
  { organisations, networks, practices }: Catalogue,
  list: 'organisations' | 'networks' | 'practices',
): readonly (readonly [Ref, LocalizedText])[] =>
  list === 'organisations'
    ? organisations.map(({ id, name }) => [id, name] as const)
    : (list === 'networks' ? networks : practices).map(({ id, title }) => [id, title] as const);

interface Reader {
  readonly words: (text: LocalizedText | undefined) => string;
  readonly nameOf: (ref: Ref | undefined, list: 'organisations' | 'networks' | 'practices') => string;
}

const heardFrom = ({ id, kind, text, by }: Lesson, key: number, { words, nameOf }: Reader): Heard => ({
  key,
  id,
  kind,
  text: words(text),
  role: by.role,
  organisation: nameOf(by.organisation, 'organisations'),
  name: words(by.name),
  mayName: isPresent(by.name),
});

const subjectOf = ({ practice, about }: Adoption, words: Reader['words'], nameOf: Reader['nameOf']): string =>
  practice === undefined ? words(about) : nameOf(practice, 'practices');

/** A date in words that are read as the same date; else as it is. */
const shownDate = (date: string, language: string): string => {
  const shown = formatDate(date, language);
  return readDate(shown, language) === date ? shown : date;
};
