import type { ProblemPath, RecordKind } from '../problems/problem.js';
import { childOf, type Data } from './data.js';

/** The lists of records: what each holds. Lists of an agenda stand one deeper, of a goal two. */
const RECORDS: readonly ReadonlyMap<string, RecordKind>[] = [
  new Map<string, RecordKind>([
    ['organisations', 'organisation'],
    ['challenges', 'challenge'],
    ['practices', 'practice'],
    ['adoptions', 'adoption'],
    ['lessons', 'lesson'],
    ['networks', 'network'],
    ['meetings', 'meeting'],
    ['agendas', 'agenda'],
  ]),
  new Map<string, RecordKind>([
    ['goals', 'goal'],
    ['actions', 'action'],
    ['contributions', 'contribution'],
  ]),
  new Map<string, RecordKind>([['indicators', 'indicator']]),
];

/** The keys of a catalogue that hold its records. */
export const RECORD_LISTS: readonly string[] = [...RECORDS[0]!.keys()];

/** A record on the way to a place: what it is, how deep its path goes, and the record itself. */
export interface RecordOnPath {
  readonly kind: RecordKind;
  readonly depth: number;
}

/** The smallest record on the way to a place in a document. */
export const recordOn = (path: ProblemPath): RecordOnPath => {
  let found: RecordOnPath = { kind: 'catalogue', depth: 0 };
  for (const kinds of RECORDS) {
    const kind = kinds.get(String(path[found.depth]));
    if (kind === undefined || typeof path[found.depth + 1] !== 'number') break;
    found = { kind, depth: found.depth + 2 };
  }
  return found;
};

/** What people know a record by: its title or name, else its id, else the two ends it joins. */
export const nameOf = (record: Data | undefined): string | undefined => {
  const name =
    textIn(childOf(record, 'title')) ??
    textIn(childOf(record, 'name')) ??
    textIn(childOf(record, 'id')) ??
    ends(textIn(childOf(record, 'from')), textIn(childOf(record, 'to')));
  return name && name.length > 80 ? `${name.slice(0, 79)}…` : name;
};

const textIn = (value: Data | undefined): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const item of Object.values(value)) {
    const text = typeof item === 'string' ? item : childOf(item, 'text');
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
};

const ends = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined && to === undefined ? undefined : `${from ?? '?'} → ${to ?? '?'}`;
