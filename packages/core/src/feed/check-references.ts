import { catalogueSchema } from '../model/catalogue.schema.js';
import { splitRef } from '../model/id.js';
import type { RefTarget } from '../model/id.schema.js';
import type { RecordKind } from '../problems/problem.js';
import { remember } from './data.js';
import { allRecords, idOf, report, type Document } from './document.js';
import { finding, type Finding } from './finding.js';
import { pathTo, walkFields } from './walk-fields.js';

type Path = readonly (string | number)[];

/** Reports every reference that does not resolve in its catalogue, nor names another one. All are kept as written. */
export const checkReferences = (document: Document): void => {
  const known = knownRecords(document);
  walkFields(catalogueSchema, document.data, (field) => {
    const { target, value } = field;
    if (target === undefined || typeof value !== 'string') return;
    const path = pathTo(field);
    const found = unresolved(document, known, { target, ref: value, path });
    if (found) report(document, found, { path });
  });
};

/** What each id is; of a goal or action also in which agenda, by its place. */
interface KnownRecords {
  readonly kinds: ReadonlyMap<string, ReadonlySet<RecordKind>>;
  readonly nodes: ReadonlyMap<string | number, ReadonlySet<string>>;
}

interface Reference {
  readonly target: RefTarget;
  readonly ref: string;
  readonly path: Path;
}

const knownRecords = (document: Document): KnownRecords => {
  const kinds = new Map<string, Set<RecordKind>>();
  const nodes = new Map<string | number, Set<string>>();
  for (const { record, kind, path } of allRecords(document)) {
    const id = idOf(record);
    if (id === undefined) continue;
    remember(kinds, id, kind);
    if (kind === 'goal' || kind === 'action') remember(nodes, path[1]!, id);
  }
  return { kinds, nodes };
};

const unresolved = (document: Document, known: KnownRecords, { target, ref, path }: Reference): Finding | undefined => {
  const { catalogue, id } = splitRef(ref);
  if (catalogue !== undefined && catalogue !== document.id && catalogue.includes(':')) return undefined;
  const found = known.kinds.get(id);
  if (target === 'node' ? known.nodes.get(path[1]!)?.has(id) : found && (target === 'any' || found.has(target))) {
    return undefined;
  }
  if (document.leftOutIds.has(id)) return finding('reference-left-out', { ref });
  const [other] = found ?? [];
  return other && target !== 'node'
    ? finding('reference-to-other-kind', { ref, found: other })
    : finding('reference-unknown', { ref });
};
