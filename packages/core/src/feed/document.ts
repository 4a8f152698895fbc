import type { Problem, RecordKind } from '../problems/problem.js';
import { childOf, originalPath, valuesAlong, type Data, type DataObject, type Origins } from './data.js';
import { problemOf, type Finding } from './finding.js';
import { RECORD_LISTS, recordOn } from './record-at.js';

type Path = readonly (string | number)[];

/** A document that is being read: what is left of it, and what was found to be wrong. */
export interface Document {
  readonly id: string;
  readonly data: DataObject;
  readonly origins: Origins;
  readonly problems: Problem[];
  /** The ids of records that were left out. */
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
  document.problems.push(problemOf(found, { path: originalPath(data, path, origins), leftOut, record }));
};

/** The records of one list. After salvage, what is in it is an object. */
export const recordsIn = (document: Document, listPath: Path): PlacedRecord[] => {
  const list: Data | undefined = valuesAlong(document.data, listPath)[listPath.length];
  if (!Array.isArray(list)) return [];
  return list.map((record, index) => {
    const path = [...listPath, index];
    return { record: record as DataObject, kind: recordOn(path).kind, path };
  });
};

/** Every record that may have an id, those of agendas after the agenda they are in. */
export const allRecords = (document: Document): PlacedRecord[] =>
  RECORD_LISTS.flatMap((list) => recordsIn(document, [list])).flatMap((placed) => [
    placed,
    ...AGENDA_LISTS.flatMap((list) => recordsIn(document, [...placed.path, list])).flatMap((inner) => [
      inner,
      ...recordsIn(document, [...inner.path, 'indicators']),
    ]),
  ]);

/** The lists of records that an agenda holds. */
const AGENDA_LISTS = ['goals', 'actions', 'contributions'];

/** The id of a record, where it has one. */
export const idOf = (record: Data): string | undefined => {
  const id = childOf(record, 'id');
  return typeof id === 'string' ? id : undefined;
};
