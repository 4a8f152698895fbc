import type { Catalogue } from '../model/catalogue.js';
import { firstDay, lastDay } from '../model/date.js';
import { iriOf } from '../model/id.js';
import { momentOf } from '../model/moment.js';

/**
 * Puts documents together, one catalogue for every id, in the order in which the ids first appear. Records are joined on
 * their full IRI: of two versions the newer `modified` wins (a record without one is as new as its document; of two
 * equally new ones the later document). A `removed` takes away records of its own catalogue that are not newer than the
 * removal, and nobody else's. An id belongs to the publisher of the first document that has it: what another publisher
 * says under that id is left out.
 *
 * @example
 * mergeCatalogues([netherlands, waterrijk, netherlands]).length; // → 2
 */
export const mergeCatalogues = (documents: readonly Catalogue[]): Catalogue[] => {
  const byId = new Map<string, Catalogue[]>();
  for (const document of documents) {
    const own = byId.get(document.id);
    if (own === undefined) byId.set(document.id, [document]);
    else if (publisherOf(own[0]!) === publisherOf(document)) own.push(document);
  }
  return [...byId.values()].map(mergeDocuments);
};

const publisherOf = ({ id, publisher }: Catalogue): string | undefined =>
  publisher === undefined ? undefined : iriOf(publisher, id);

/** What does not say when it was modified is older than all that does. */
const LONG_AGO = '0001-01-01';

const momentOfDocument = ({ modified = LONG_AGO }: Catalogue): number => momentOf(modified);

const LISTS = [
  'organisations',
  'challenges',
  'practices',
  'adoptions',
  'lessons',
  'networks',
  'meetings',
  'agendas',
] as const;
type ListName = (typeof LISTS)[number];

/** Documents of one catalogue, or pages of one feed, as one. There is at least one. */
export const mergeDocuments = (documents: readonly Catalogue[]): Catalogue => {
  const removals = lastRemovals(documents);
  if (documents.length === 1 && removals.size === 0) return documents[0]!;
  const newest = documents.reduce((best, one) => (momentOfDocument(one) >= momentOfDocument(best) ? one : best));
  const lists = Object.fromEntries(LISTS.map((name) => [name, mergeLists(documents, name, removals)]));
  const removed = [...removals].map(([id, { on }]) => ({ id, on }));
  return { ...newest, ...lists, removed };
};

interface DatedRemoval {
  readonly on: string;
  /** The last day on which the removal counts. */
  readonly until: string;
}

/** Per id the last removal. A removal that names another catalogue's record says nothing. */
const lastRemovals = (documents: readonly Catalogue[]): Map<string, DatedRemoval> => {
  const removals = new Map<string, DatedRemoval>();
  for (const { id: catalogue, removed } of documents) {
    for (const { id, on } of removed) {
      const own = id.startsWith(`${catalogue}#`) ? id.slice(catalogue.length + 1) : id;
      if (own.includes('#')) continue;
      const until = lastDay(on);
      if (until >= (removals.get(own)?.until ?? '')) removals.set(own, { on, until });
    }
  }
  return removals;
};

interface DatedRecord {
  readonly record: { readonly id: string };
  readonly moment: number;
}

const mergeLists = (
  documents: readonly Catalogue[],
  name: ListName,
  removals: ReadonlyMap<string, DatedRemoval>,
): readonly unknown[] => {
  const newest = new Map<string, DatedRecord>();
  for (const document of documents) {
    for (const record of document[name]) {
      const modified = modifiedOf(record) ?? document.modified ?? LONG_AGO;
      const moment = momentOf(modified);
      const removal = removals.get(record.id);
      if (removal !== undefined && firstDay(modified) <= removal.until) continue;
      const known = newest.get(record.id);
      if (known === undefined || moment >= known.moment) newest.set(record.id, { record, moment });
    }
  }
  return [...newest.values()].map(({ record }) => record);
};

/** Practices say when they were modified, agendas may. */
const modifiedOf = (record: Catalogue[ListName][number]): string | undefined =>
  'modified' in record ? record.modified : undefined;
