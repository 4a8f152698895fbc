import { $ZodError, _safeParse, type $ZodType } from 'zod/v4/core';
import { ID_PATTERN } from '../model/id.js';
import type { Problem, ProblemPath } from '../problems/problem.js';
import { childOf, originalPath, removeItems, valuesAlong, type Data, type DataObject, type Origins } from './data.js';
import { problemOf } from './finding.js';
import { findingOf, smallestIssues, type Issue } from './issue.js';
import { recordOn } from './record-at.js';

/** A record to be made sound, and where it stands in the document. */
export interface Salvage {
  readonly schema: $ZodType;
  readonly record: Data;
  readonly place: ProblemPath;
  readonly origins: Origins;
  /** Gathers the ids of the records that were left out: what points at them is then told why. */
  readonly leftOutIds: Set<string>;
  /** Whether the record stays even when it lacks what it should have: a catalogue does. */
  readonly stays?: boolean;
}

export interface Salvaged {
  readonly kept: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Takes out of a record, in place, as little as makes it meet its schema: the part that each issue is about, and when
 * the schema cannot do without that part, what holds it. Then it asks the schema again. Every round takes something
 * out, and what holds what is never deeper than a handful of rounds.
 *
 * `kept` is false when nothing less than the record itself would do.
 */
export const salvage = (task: Salvage): Salvaged => {
  let result = check(task.schema, task.record);
  if (result.success) return { kept: true, problems: [] };
  const round: Round = { ...task, problems: [], gone: new Map(), removed: [] };
  for (; ; result = check(task.schema, task.record)) {
    if (result.success) return { kept: true, problems: settle(round) };
    const parts = smallestIssues(result.error.issues).map((issue) => judge(round, issue));
    const inside = parts.filter((part) => part.length > 0);
    if (inside.length < parts.length && !task.stays) return { kept: false, problems: lostWhole(round) };
    if (inside.length === 0) return { kept: true, problems: settle(round) };
    leaveOut(round, inside);
  }
};

/**
 * Parses without making an `Error`, whose stack trace costs more than the parsing does. Imported by name: through
 * `z.core` a bundler takes all of zod along, its fifty languages too.
 */
const check = _safeParse($ZodError);

interface Round extends Salvage {
  readonly problems: Problem[];
  /** Which keys and items went, by what held them. */
  readonly gone: Map<Data, Set<PropertyKey>>;
  /** The places, in the document as it was given, of what went. */
  readonly removed: ProblemPath[];
}

/** Notes what is wrong, unless it follows from what went before, and says which part has to go. */
const judge = (round: Round, { path, issue }: Issue): readonly PropertyKey[] => {
  const values = valuesAlong(round.record, path);
  const parent = values[path.length - 1];
  const value = values[path.length];
  const part = partToLeaveOut(path, values);
  const follows = value === undefined ? round.gone.get(parent!)?.has(path.at(-1)!) : round.gone.has(value);
  if (value === undefined) remember(round.gone, parent!, path.at(-1)!);
  if (!follows) {
    const whole = inDocument(round, path);
    const record = values[recordOn(whole).depth - round.place.length];
    const leftOut = part.length > 0 || !round.stays ? inDocument(round, part) : undefined;
    round.problems.push(problemOf(findingOf(issue, value, parent), { path: whole, leftOut, record }));
  }
  return part;
};

/** Parts whose loss would change what is left: hindrance read as help, or a need as if it were met. */
const MEANING = new Set<PropertyKey>(['effect', 'needs']);

const partToLeaveOut = (path: readonly PropertyKey[], values: readonly Data[]): readonly PropertyKey[] => {
  if (path[0] === 'contributions' && MEANING.has(path[2]!)) return path.slice(0, 2);
  const isThere = values.length > path.length;
  return isThere || hasStandIn(path, values) ? path : path.slice(0, -1);
};

/** Whether a place is the title of a goal or action of an agenda whose id can stand in for it. */
const hasStandIn = (path: readonly PropertyKey[], values: readonly Data[]): boolean =>
  path.length === 3 &&
  path[2] === 'title' &&
  (path[0] === 'goals' || path[0] === 'actions') &&
  ID_PATTERN.test(String(childOf(values[2], 'id')));

const leaveOut = (round: Round, parts: readonly (readonly PropertyKey[])[]): void => {
  const items = new Map<Data[], Set<number>>();
  for (const part of parts) round.removed.push(inDocument(round, part));
  for (const part of parts) {
    const values = valuesAlong(round.record, part.slice(0, -1));
    if (values.length < part.length) continue; // what held it has just gone
    const parent = values.at(-1)!;
    const key = part.at(-1)!;
    remember(round.gone, parent, key);
    const id = childOf(childOf(parent, key), 'id');
    if (typeof id === 'string') round.leftOutIds.add(id);
    if (Array.isArray(parent)) remember(items, parent, key as number);
    else if (hasStandIn(part, values)) (parent as DataObject)['title'] = childOf(parent, 'id')!;
    else Reflect.deleteProperty(parent as DataObject, key);
  }
  for (const [list, indices] of items) removeItems(list, indices, round.origins);
};

const remember = <Holder, Key>(keys: Map<Holder, Set<Key>>, holder: Holder, key: Key): void => {
  const known = keys.get(holder);
  if (known) known.add(key);
  else keys.set(holder, new Set([key]));
};

const inDocument = ({ record, place, origins }: Round, path: readonly PropertyKey[]): ProblemPath => [
  ...place,
  ...originalPath(record, path, origins),
];

/** Every problem tells the largest part that went, in the end, because of it. */
const settle = ({ problems, removed, place }: Round): Problem[] => {
  const went = new Set(removed.map((part) => JSON.stringify(part)));
  return problems.map((problem) => {
    const { leftOut } = problem;
    if (!leftOut) return problem;
    const tops = leftOut.map((_, depth) => leftOut.slice(0, depth + 1)).slice(place.length);
    return { ...problem, leftOut: tops.find((top) => went.has(JSON.stringify(top))) ?? leftOut };
  });
};

const lostWhole = ({ problems, place }: Round): Problem[] =>
  problems.map((problem) => ({ ...problem, leftOut: place }));
