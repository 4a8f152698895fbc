import type { Adoption, Catalogue, Id, Lesson, Meeting } from '@gedeeld/core';
import { FORMAT } from '@gedeeld/core';

import { readDate } from '../shared/form/read-date.js';
import type { Attempt, Heard, Notes } from './notes.js';
import type { NotesSetting } from './notes-register.js';
import { NotesRegister } from './notes-register.js';

/**
 * The file of the notes: a catalogue with one meeting, the lessons that it produced and what people will try. It merges
 * into its home catalogue, whose id it then has. A name stands in it only when the person said that it may. Notes that
 * nobody changed give the very file they came from.
 */
export const notesToCatalogue = (notes: Notes, setting: NotesSetting): Catalogue => {
  const { base } = setting;
  const written = write(notes, setting);
  return base && contentOf(written) === contentOf(base) ? base : written;
};

/** All of a file but when it was made, in whatever order its fields stand. */
const contentOf = (catalogue: Catalogue): string =>
  JSON.stringify({ ...catalogue, modified: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

const write = (notes: Notes, setting: NotesSetting): Catalogue => {
  const { base, home, id, language, now } = setting;
  const register = new NotesRegister(setting);
  const publisher = register.organisation(notes.keeper);
  const before = base?.meetings.at(-1);
  const on = readDate(notes.on, language) ?? notes.on;
  const meeting = before?.id ?? register.newId(`${on} ${notes.title}`);
  const lessons = new Map(
    notes.heard.flatMap((heard) => {
      const lesson = lessonOf(heard, { register, meeting, base });
      return lesson ? [[heard.key, lesson] as const] : [];
    }),
  );
  const adoptions = notes.attempts.flatMap(
    (attempt) => adoptionOf(attempt, { register, meeting, base, lesson: lessons.get(attempt.inspiredBy)?.id }) ?? [],
  );
  const own = [...lessons.values(), ...adoptions].map((record) => record.id);
  const gone = goneFrom(base, before, own);
  const produced = (before?.produced ?? []).filter((id) => !gone.has(id));
  return {
    ...(base ?? {
      format: FORMAT,
      id: home?.id ?? id,
      title: notes.title.trim(),
      licence: home?.licence ?? 'CC-BY-4.0',
      language,
      challenges: [],
      practices: [],
      agendas: [],
      removed: [],
    }),
    ...(base?.publisher === undefined && publisher !== undefined && { publisher: home?.publisher ?? publisher }),
    modified: now,
    lessons: inPlace(base?.lessons ?? [], [...lessons.values()], gone),
    adoptions: inPlace(base?.adoptions ?? [], adoptions, gone),
    meetings: [
      ...(base?.meetings.slice(0, -1) ?? []),
      {
        ...meetingOf(notes, { register, meeting, before, on }),
        produced: [...produced, ...own.filter((each) => !produced.includes(each))],
      },
    ],
    networks: register.networks,
    organisations: register.organisations,
  };
};

/** The lessons and adoptions that the meeting produced before, and that were taken out of the notes. */
const goneFrom = (
  base: Catalogue | undefined,
  before: Meeting | undefined,
  own: readonly Id[],
): ReadonlySet<string> => {
  const records = [...(base?.lessons ?? []), ...(base?.adoptions ?? [])].map((record) => record.id);
  return new Set((before?.produced ?? []).filter((id) => records.includes(id) && !own.includes(id)));
};

/** A list with records that changed in their own place, new ones behind, and without those that are gone. */
const inPlace = <Item extends { readonly id: Id }>(
  before: readonly Item[],
  after: readonly Item[],
  gone: ReadonlySet<string>,
): readonly Item[] => {
  const changed = new Map(after.map((item) => [item.id, item]));
  const known = new Set(before.map((item) => item.id));
  return [
    ...before.filter((item) => !gone.has(item.id)).map((item) => changed.get(item.id) ?? item),
    ...after.filter((item) => !known.has(item.id)),
  ];
};

interface Around {
  readonly register: NotesRegister;
  /** The id of the meeting. */
  readonly meeting: Id;
}

const meetingOf = (
  { title, place, network }: Notes,
  { register, meeting, before, on }: Around & { readonly before: Meeting | undefined; readonly on: string },
): Meeting => {
  const met = register.network(network);
  const where = place.trim();
  return {
    ...(before ?? { id: meeting, speakers: [], topics: [], sources: [], produced: [] }),
    title: register.text(before?.title, title.trim()),
    on,
    networks: [...new Set([...(met === undefined ? [] : [met]), ...(before?.networks.slice(1) ?? [])])],
    ...(where !== '' && { place: register.text(before?.place, where) }),
  };
};

/** A lesson, when it is whole: without a role nobody knows who tells it. */
const lessonOf = (
  heard: Heard,
  { register, meeting, base }: Around & { readonly base: Catalogue | undefined },
): Lesson | undefined => {
  const { kind, role, text } = heard;
  if (kind === '' || role === '' || text.trim() === '') return undefined;
  const before = base?.lessons.find(({ id }) => id === heard.id);
  const organisation = register.organisation(heard.organisation);
  const name = heard.mayName ? heard.name.trim() : '';
  return {
    ...(before ?? { id: register.newId(`${meeting} les`), about: [], sources: [] }),
    kind,
    text: register.text(before?.text, text.trim()),
    by: {
      ...without(before?.by, 'organisation', 'name'),
      role,
      ...(organisation !== undefined && { organisation }),
      ...(name !== '' && { name: register.text(before?.by.name, name) }),
    },
  };
};

/** What someone will try, when it is whole. */
const adoptionOf = (
  attempt: Attempt,
  {
    register,
    meeting,
    base,
    lesson,
  }: Around & { readonly base: Catalogue | undefined; readonly lesson: Id | undefined },
): Adoption | undefined => {
  const { state } = attempt;
  const what = attempt.what.trim();
  const organisation = register.organisation(attempt.organisation);
  if (state === '' || what === '' || organisation === undefined) return undefined;
  const before = base?.adoptions.find(({ id }) => id === attempt.id);
  const practice = register.practice(what);
  return {
    id: before?.id ?? register.newId(`${meeting} proberen`),
    sources: before?.sources ?? [],
    ...without(before, 'practice', 'about', 'inspiredBy'),
    ...(practice === undefined ? { about: register.text(before?.about, what) } : { practice }),
    organisation,
    state,
    inspiredBy: {
      ...without(before?.inspiredBy ?? { meeting }, 'lesson'),
      ...(lesson !== undefined && { lesson }),
    },
  };
};

/** A record without some of its fields. */
const without = <Fields extends object, Name extends keyof Fields>(
  record: Fields | undefined,
  ...names: readonly Name[]
): Partial<Omit<Fields, Name>> =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => !names.some((each) => each === name))) as Partial<
    Omit<Fields, Name>
  >;
