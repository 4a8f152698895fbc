import { removeItems, type Data } from './data.js';
import { allRecords, idOf, recordsIn, report, type Document, type PlacedRecord } from './document.js';
import { finding } from './finding.js';
import { RECORD_LISTS } from './record-at.js';

/**
 * Leaves out, in place, the second of two records that nothing could tell apart: of one kind in the catalogue, goals
 * and actions in one agenda, indicators of one goal. A contribution only loses its id. Two records that share an id in
 * other ways both stay, and are reported: what points at that id from outside may mean either.
 */
export const checkIds = (document: Document): void => {
  for (const list of RECORD_LISTS) keepFirst(document, [list], new Set());
  for (const { path } of recordsIn(document, ['agendas'])) {
    const nodes = new Set<string>();
    keepFirst(document, [...path, 'goals'], nodes);
    keepFirst(document, [...path, 'actions'], nodes);
    freeSecondIds(document, recordsIn(document, [...path, 'contributions']));
    for (const goal of recordsIn(document, [...path, 'goals']))
      keepFirst(document, [...goal.path, 'indicators'], new Set());
  }
  reportShared(document);
};

const keepFirst = (document: Document, listPath: readonly (string | number)[], seen: Set<string>): void => {
  const second = new Set<number>();
  const placed = recordsIn(document, listPath);
  placed.forEach(({ record, path }, index) => {
    const id = idOf(record)!;
    if (seen.has(id)) {
      second.add(index);
      report(document, finding('id-twice', { id }), { path: [...path, 'id'], part: path });
    }
    seen.add(id);
  });
  if (second.size > 0) removeItems(listAt(document, listPath), second, document.origins);
};

const freeSecondIds = (document: Document, contributions: readonly PlacedRecord[]): void => {
  const seen = new Set<string>();
  for (const { record, path } of contributions) {
    const id = idOf(record);
    if (id !== undefined && seen.has(id)) {
      report(document, finding('id-twice', { id }), { path: [...path, 'id'], part: [...path, 'id'] });
      delete record['id'];
    }
    if (id !== undefined) seen.add(id);
  }
};

const reportShared = (document: Document): void => {
  const seen = new Set<string>();
  for (const { record, path } of allRecords(document)) {
    const id = idOf(record);
    if (id === undefined) continue;
    if (seen.has(id)) report(document, finding('id-shared', { id }), { path: [...path, 'id'] });
    seen.add(id);
  }
};

const listAt = (document: Document, path: readonly (string | number)[]): Data[] =>
  path.reduce<Data>((value, key) => (value as Record<string | number, Data>)[key]!, document.data) as Data[];
