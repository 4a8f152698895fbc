import { catalogueSchema } from '../model/catalogue.schema.js';
import { splitRef } from '../model/id.js';
import { refTarget, type RefTarget } from '../model/id.schema.js';
import type { RecordKind } from '../problems/problem.js';
import { allRecords, idOf, report, type Document } from './document.js';
import { finding, type Finding } from './finding.js';
import { innerSchema, pathTo, walkFields } from './walk-fields.js';

type Path = readonly (string | number)[];

/** Reports every reference that does not resolve in its catalogue, nor names another one. All are kept as written. */
export const checkReferences = (document: Document): void => {
  const known = knownRecords(document);
  walkFields(catalogueSchema, document.data, (field) => {
    if (typeof field.value !== 'string') return;
    const target = refTarget(innerSchema(field.schema));
    if (target === undefined) return;
    const path = pathTo(field);
    const found = unresolved(document, known, { target, ref: field.value, path });
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
    addTo(kinds, id, kind);
    if (kind === 'goal' || kind === 'action') addTo(nodes, path[1]!, id);
  }
  return { kinds, nodes };
};

const addTo = <Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void => {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
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
