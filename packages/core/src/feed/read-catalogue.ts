import * as z from 'zod/mini';
import { FORMAT, type Catalogue } from '../model/catalogue.js';
import { catalogueSchema } from '../model/catalogue.schema.js';
import { iriSchema } from '../model/id.schema.js';
import type { Problem, ProblemPath } from '../problems/problem.js';
import { checkContributions } from './check-contributions.js';
import { checkIds } from './check-ids.js';
import { checkReferences } from './check-references.js';
import { copyData, type CopyLimits, type Loss } from './copy-data.js';
import { childOf, removeItems, valueAt, type Data, type DataObject } from './data.js';
import { AGENDA_LISTS, idOf, type Document } from './document.js';
import { finding, problemIn, problemOf, shortText, type Finding } from './finding.js';
import { typeOf } from './issue.js';
import { Places } from './places.js';
import { RECORD_LISTS } from './record-at.js';
import { salvage, type Salvage } from './salvage.js';
import { itemSchema, requiredKeys, walkFields } from './walk-fields.js';

/** What came out of reading a document: all that is sound in it, and everything that is wrong. */
export interface ParseResult {
  /** Absent only when nothing could be used: no object, no usable id, or another format. */
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
}

/**
 * Reads a catalogue: copies the data, makes each record sound, then looks at how records go together. Every step takes
 * out what it must, and says so. `lostBefore`: what was lost before there was data. In steps: whoever takes them may do
 * something else in between.
 */
export function* readCatalogue(
  input: unknown,
  limits: Partial<CopyLimits> = {},
  lostBefore: readonly Loss[] = [],
): Generator<undefined, ParseResult, undefined> {
  const { data, losses, origins, gone } = yield* copyData(input, { ...LIMITS, ...limits });
  const refused = whyRefused(input, data, losses);
  if (refused) return refusal(refused.finding, refused.path);
  const problems = [...lostBefore, ...losses].map(({ finding: found, ...place }) =>
    problemIn({ data, origins }, found, place),
  );
  const document: Document = {
    id: idOf(data)!,
    data: data as DataObject,
    origins,
    problems,
    gone,
    leftOut: new Places(),
    leftOutIds: new Set(),
  };
  yield* salvageDocument(document);
  walkFields(catalogueSchema, document.data, ({ isList, holder, key, value }) => {
    if (isList && value === undefined) (holder as DataObject)[key] = [];
  });
  for (const look of [checkIds, checkContributions, checkReferences, markIncomplete]) {
    yield;
    look(document);
  }
  return { catalogue: asCatalogue(document), problems: settled(document) };
}

/** Far above what a real catalogue needs: ten thousand practices in two languages hold about a million values. */
export const LIMITS: CopyLimits = { maxDepth: 64, maxItems: 100_000, maxText: 100_000, maxValues: 3_000_000 };

/** Nothing of the document can be used; `path` is where that was found. */
export const refusal = (found: Finding, path: ProblemPath = []): ParseResult => ({
  problems: [problemOf(found, { path, leftOut: [], record: undefined })],
});

const whyRefused = (
  input: unknown,
  data: Data | undefined,
  losses: readonly Loss[],
): { readonly finding: Finding; readonly path?: ProblemPath } | undefined => {
  const whole = losses.find(({ leftOut }) => leftOut.length === 0);
  if (data === undefined && whole) return whole;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { finding: finding('not-an-object', { got: typeOf(input) }) };
  const format = childOf(data, 'format');
  if (format !== FORMAT) return { finding: finding('format-unknown', { value: shortText(format), known: FORMAT }) };
  const id = childOf(data, 'id');
  if (!z.safeParse(iriSchema, id).success) return { finding: finding('id-unusable', { value: shortText(id) }) };
  return countRecords(data) > MAX_RECORDS
    ? { finding: finding('too-many-values', { maxValues: MAX_RECORDS }) }
    : undefined;
};

/** An agenda of a hundred thousand contributions, with its goals and actions; spread over lists, no more than that. */
const MAX_RECORDS = 150_000;

const countRecords = (data: Data): number => {
  const lengthOf = (holder: Data, key: string): number => {
    const list = childOf(holder, key);
    return Array.isArray(list) ? list.length : 0;
  };
  const countIn = (holder: Data, lists: readonly string[]): number =>
    lists.reduce((sum, key) => sum + lengthOf(holder, key), 0);
  const agendas = childOf(data, 'agendas');
  const inAgendas = (Array.isArray(agendas) ? agendas : []).map((agenda) => countIn(agenda, AGENDA_LISTS));
  return countIn(data, RECORD_LISTS) + inAgendas.reduce((sum, count) => sum + count, 0);
};

/** Makes the head of the catalogue sound, and each of its records by itself: what is clean is looked at once. */
function* salvageDocument(document: Document): Generator<undefined, void, undefined> {
  const { data } = document;
  const lists = new Map<string, Data[]>();
  for (const [key, schema] of Object.entries(catalogueSchema.shape)) {
    const list = childOf(data, key);
    if (!itemSchema(schema) || !Array.isArray(list)) continue;
    lists.set(key, list);
    data[key] = [];
  }
  salvage(document, { schema: catalogueSchema, record: data, place: [], stays: true });
  data['title'] ??= document.id;
  data['language'] ??= 'und';
  for (const [key, list] of lists) {
    data[key] = list;
    yield* salvageList(document, key, list);
  }
}

function* salvageList(document: Document, key: string, list: Data[]): Generator<undefined, void, undefined> {
  const { origins, problems, leftOut, leftOutIds } = document;
  const schema = itemSchema(catalogueSchema.shape[key as keyof typeof catalogueSchema.shape])!;
  const required = requiredKeys(schema);
  const before = origins.get(list);
  const lost = new Set<number>();
  for (const [index, record] of list.entries()) {
    yield;
    const place = [key, before?.[index] ?? index];
    const hopeless = problems.length > MANY_PROBLEMS ? whyHopeless(record, required, place) : undefined;
    if (hopeless) problems.push(hopeless);
    else if (isSound(document, { schema, record, place, required })) continue;
    lost.add(index);
    leftOut.add(place);
    const id = idOf(record);
    if (id !== undefined) leftOutIds.add(id);
  }
  if (lost.size > 0) removeItems(list, lost, origins);
}

/** Makes a record sound, if that can be done. One with so much wrong that a schema gives up takes no other along. */
const isSound = (document: Document, task: Salvage): boolean => {
  try {
    return salvage(document, task);
  } catch {
    const { place, record } = task;
    document.problems.push(problemOf(finding('not-readable', {}), { path: place, leftOut: place, record }));
    return false;
  }
};

/** From here on nobody reads all of them, and a record that cannot be kept is told of once. */
const MANY_PROBLEMS = 1000;

/** The first thing that a record cannot do without, in a document where so much is wrong already. */
const whyHopeless = (record: Data, required: readonly string[], place: ProblemPath): Problem | undefined => {
  const missing = required.find((field) => childOf(record, field) === undefined);
  if (missing === undefined) return undefined;
  const got = typeOf(record);
  return got === 'object'
    ? problemOf(finding('missing', {}), { path: [...place, missing], leftOut: place, record })
    : problemOf(finding('wrong-type', { expected: 'object', got }), { path: place, leftOut: place, record });
};

/** The problems, each with the largest part that went, in the end, because of it. */
const settled = ({ problems, leftOut: went }: Document): Problem[] =>
  problems.map((problem) => {
    const { leftOut } = problem;
    const depth = leftOut && went.depthOn(leftOut);
    return depth !== undefined && depth < leftOut!.length ? { ...problem, leftOut: leftOut!.slice(0, depth) } : problem;
  });

/** Marks every agenda of which anything went, so that no verdict on it looks more certain than it is. */
const markIncomplete = ({ data, origins, problems }: Document): void => {
  for (const { leftOut } of problems) {
    if (leftOut?.[0] !== 'agendas' || leftOut.length < 3) continue;
    const agenda = valueAt(data, leftOut.slice(0, 2), origins);
    if (agenda !== undefined) (agenda as DataObject)['incomplete'] = true;
  }
};

/**
 * The document as the type says it is. The one cast of the parser: every record has just met its schema, and the type
 * tests hold the schemas to the types.
 */
const asCatalogue = ({ data }: Document): Catalogue => data as unknown as Catalogue;
