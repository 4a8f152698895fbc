import { $ZodError, _safeParse, type $ZodType } from 'zod/v4/core';
import { ID_PATTERN } from '../model/id.js';
import type { ProblemPath } from '../problems/problem.js';
import { childOf, originalPath, remember, removeItems, valuesAlong, type Data, type DataObject } from './data.js';
import { idOf, type Document } from './document.js';
import { problemOf } from './finding.js';
import { findingOf, smallestIssues, type Issue } from './issue.js';
import { recordOn } from './record-at.js';

/** A record to be made sound, and where it stands in the document. */
export interface Salvage {
  readonly schema: $ZodType;
  readonly record: Data;
  readonly place: ProblemPath;
  /** Keys without which the record cannot be: when one of them is broken, there is no need to ask the schema again. */
  readonly required?: readonly PropertyKey[];
  /** Whether the record stays even when it lacks what it should have: a catalogue does. */
  readonly stays?: boolean;
}

/**
 * Takes out of a record, in place, as little as makes it meet its schema: the part that each issue is about, and when
 * the schema cannot do without that part, what holds it. Then it asks the schema again. Every round takes something
 * out, and what holds what is never deeper than a handful of rounds. Adds the problems to the document.
 *
 * Says whether the record can be kept: it cannot when nothing less than the record itself would do.
 */
export const salvage = (document: Document, task: Salvage): boolean => {
  for (;;) {
    const result = check(task.schema, task.record);
    if (result.success) return true;
    const parts = smallestIssues(result.error.issues).map((issue) => judge(document, task, issue));
    const inside = parts.filter((part) => part.length > 0);
    const isLost =
      inside.length < parts.length || parts.some((part) => part.length === 1 && task.required?.includes(part[0]!));
    if (isLost && !task.stays) return false;
    if (inside.length === 0) return true;
    leaveOut(document, task, inside);
  }
};

/**
 * Parses without making an `Error`, whose stack trace costs more than the parsing does. Imported by name: through
 * `z.core` a bundler takes all of zod along, its fifty languages too.
 */
const check = _safeParse($ZodError);

/** Notes what is wrong, unless it follows from what went before, and says which part has to go. */
const judge = (document: Document, task: Salvage, { path, issue }: Issue): readonly PropertyKey[] => {
  const values = valuesAlong(task.record, path);
  const parent = values[path.length - 1];
  const value = values[path.length];
  const part = partToLeaveOut(path, values);
  const follows = value === undefined ? document.gone.get(parent)?.has(path.at(-1)!) : document.gone.has(value);
  if (value === undefined) remember(document.gone, parent, path.at(-1)!);
  if (!follows) {
    const whole = inDocument(document, task, path);
    const record = values[recordOn(whole).depth - task.place.length];
    const leftOut = part.length > 0 || !task.stays ? inDocument(document, task, part) : undefined;
    document.problems.push(problemOf(findingOf(issue, value, parent), { path: whole, leftOut, record }));
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

const leaveOut = (document: Document, task: Salvage, parts: readonly (readonly PropertyKey[])[]): void => {
  const items = new Map<Data[], Set<number>>();
  for (const part of parts) document.leftOut.add(inDocument(document, task, part));
  for (const part of parts) {
    const values = valuesAlong(task.record, part.slice(0, -1));
    if (values.length < part.length) continue; // what held it has just gone
    const parent = values.at(-1)!;
    const key = part.at(-1)!;
    const id = idOf(childOf(parent, key));
    if (id !== undefined) document.leftOutIds.add(id);
    remember(document.gone, parent, key);
    if (Array.isArray(parent)) remember(items, parent, key as number);
    else if (hasStandIn(part, values)) (parent as DataObject)['title'] = childOf(parent, 'id')!;
    else Reflect.deleteProperty(parent as DataObject, key);
  }
  for (const [list, indices] of items) removeItems(list, indices, document.origins);
};

const inDocument = ({ origins }: Document, { record, place }: Salvage, path: readonly PropertyKey[]): ProblemPath => [
  ...place,
  ...originalPath(record, path, origins),
];
