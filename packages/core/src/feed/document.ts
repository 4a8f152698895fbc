import type { Problem, RecordKind } from '../problems/problem.js';
import { childOf, originalPath, valuesAlong, type Data, type DataObject, type GoneKeys, type Origins } from './data.js';
import { problemOf, type Finding } from './finding.js';
import type { Places } from './places.js';
import { RECORD_LISTS, recordOn } from './record-at.js';

type Path = readonly (string | number)[];

/** A document that is being read: what is left of it, and what was found to be wrong. */
export interface Document {
  readonly id: string;
  readonly data: DataObject;
  readonly origins: Origins;
  readonly problems: Problem[];
  readonly gone: GoneKeys;
  /** Where, in the document as it was given, all stood that was left out. */
  readonly leftOut: Places;
  /** The ids of records that were left out: what points at them is then told why it does not resolve. */
  readonly leftOutIds: Set<string>;
}

/** A record with an id of its own, and where it stands in what is left. */
export interface PlacedRecord {
  readonly record: DataObject;
  readonly kind: RecordKind;
  readonly path: Path;
}

/** Adds a problem at a place in what is left, before the part that has to go is taken away. */
export const report = (document: Document, found: Finding, { path, part }: { path: Path; part?: Path }): void => {
  const { data, origins } = document;
  const record = valuesAlong(data, path)[recordOn(path).depth];
  const leftOut = part && originalPath(data, part, origins);
  if (leftOut) document.leftOut.add(leftOut);
  document.problems.push(problemOf(found, { path: originalPath(data, path, origins), leftOut, record }));
};

/** The records of one list. After salvage, what is in it is an object. */
export const recordsIn = (document: Document, listPath: Path): PlacedRecord[] => {
  const list: Data | undefined = valuesAlong(document.data, listPath)[listPath.length];
  if (!Array.isArray(list)) return [];
  const { kind } = recordOn([...listPath, 0]);
  return list.map((record, index) => ({ record: record as DataObject, kind, path: [...listPath, index] }));
};

/** Every record that may have an id, those of agendas after the agenda they are in. */
export const allRecords = (document: Document): PlacedRecord[] => {
  const records: PlacedRecord[] = [];
  for (const list of RECORD_LISTS) {
    for (const placed of recordsIn(document, [list])) {
      records.push(placed);
      if (placed.kind === 'agenda') addAgendaRecords(document, placed, records);
    }
  }
  return records;
};

const addAgendaRecords = (document: Document, { path }: PlacedRecord, records: PlacedRecord[]): void => {
  for (const list of AGENDA_LISTS) {
    for (const placed of recordsIn(document, [...path, list])) {
      records.push(placed);
      if (placed.kind !== 'goal') continue;
      for (const indicator of recordsIn(document, [...placed.path, 'indicators'])) records.push(indicator);
    }
  }
};

/** The lists of records that an agenda holds. */
export const AGENDA_LISTS: readonly string[] = ['goals', 'actions', 'contributions'];

/** The id of a record, where it has one. */
export const idOf = (record: Data | undefined): string | undefined => {
  const id = childOf(record, 'id');
  return typeof id === 'string' ? id : undefined;
};
