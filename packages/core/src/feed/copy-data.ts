import type { ProblemPath } from '../problems/problem.js';
import { remember, type Data, type DataObject, type GoneKeys, type Origins } from './data.js';
import { finding, type Finding } from './finding.js';

/** How much of a document is read. */
export interface CopyLimits {
  /** How many lists and objects may stand inside each other. */
  readonly maxDepth: number;
  /** How many items a list, and how many keys an object, may have before the whole is refused. */
  readonly maxItems: number;
  /** How many characters one text may have. */
  readonly maxText: number;
  /** How many values there may be in all: one object can be reached along very many ways. */
  readonly maxValues: number;
}

/** A part that is not in the copy, and why. */
export interface Loss {
  readonly finding: Finding;
  readonly path: ProblemPath;
  readonly leftOut: ProblemPath;
}

export interface DataCopy {
  /** Absent when nothing could be copied, or there was too much of it. */
  readonly data?: Data;
  readonly losses: readonly Loss[];
  readonly origins: Origins;
  readonly gone: GoneKeys;
}

/**
 * A copy of the plain data in a value, and what could not be copied. From here on nothing can surprise: no getter
 * runs, no proxy answers, nothing contains itself, and no key reaches a prototype. `undefined` counts as absent.
 *
 * Walks with a stack of its own, because the depth of the value is a stranger's choice. In steps: whoever takes them may
 * do something else in between.
 */
export function* copyData(input: unknown, limits: CopyLimits): Generator<undefined, DataCopy, undefined> {
  const newObject = prototypeIsTrue() ? () => ({}) : () => Object.create(null) as DataObject;
  const copier: Copier = {
    limits,
    newObject,
    stack: [],
    open: new Set(),
    losses: [],
    origins: new WeakMap(),
    gone: new Map(),
  };
  const data = takeValue(copier, { input }, 'input');
  let values = 0;
  for (let frame = copier.stack.at(-1); frame && !copier.tooMuch; frame = copier.stack.at(-1)) {
    if (frame.next >= frame.count) {
      copier.open.delete(frame.source);
      copier.stack.pop();
    } else if (++values > limits.maxValues) {
      const tooMany = finding('too-many-values', { maxValues: limits.maxValues });
      copier.tooMuch = { finding: tooMany, path: [], leftOut: [] };
    } else {
      if (values % PORTION === 0) yield;
      takeChild(copier, frame);
    }
  }
  if (copier.tooMuch) return { ...copier, losses: [copier.tooMuch] };
  return { ...copier, ...(data !== undefined && { data }) };
}

/** So many values take a few milliseconds on a phone. */
const PORTION = 4000;

/** A list or object that is being copied. */
interface Frame {
  readonly source: object;
  readonly copy: Data[] | DataObject;
  /** The keys of an object; a list has none. */
  readonly keys: readonly string[] | undefined;
  readonly count: number;
  next: number;
}

interface Copier {
  readonly limits: CopyLimits;
  readonly newObject: () => DataObject;
  readonly stack: Frame[];
  /** The sources on the stack. */
  readonly open: Set<object>;
  readonly losses: Loss[];
  readonly origins: Origins;
  readonly gone: GoneKeys;
  /** Why the rest is not looked at. */
  tooMuch?: Loss;
}

const takeChild = (copier: Copier, frame: Frame): void => {
  const { copy } = frame;
  const key = frame.keys ? frame.keys[frame.next]! : frame.next;
  frame.next += 1;
  if (key === '__proto__') {
    lose(copier, finding('key-refused', { key }));
    return;
  }
  const data = takeValue(copier, frame.source, key);
  if (!Array.isArray(copy)) {
    if (data !== undefined) copy[key] = data;
  } else if (data === undefined) noteGap(copier, copy);
  else {
    copy.push(data);
    copier.origins.get(copy)?.push(frame.next - 1);
  }
};

/** From the first gap on, a list remembers which item each of its items was. */
const noteGap = ({ origins }: Copier, copy: Data[]): void => {
  if (!origins.has(copy)) origins.set(copy, [...copy.keys()]);
};

/**
 * Reads the value at a key and returns its copy; nothing when there is none. What it holds is still to be copied. There
 * may be millions of them, so nothing is made for one but its copy.
 */
const takeValue = (copier: Copier, source: object, key: string | number): Data | undefined => {
  let value: unknown;
  let frame: Frame | undefined;
  try {
    value = (source as Record<string | number, unknown>)[key];
    if (typeof value === 'object' && value !== null) frame = openFrame(copier, value);
  } catch {
    return lose(copier, finding('not-data', {}));
  }
  if (frame) {
    copier.stack.push(frame);
    copier.open.add(frame.source);
    return frame.copy;
  }
  // In a list, whose keys are numbers, there is no leaving `undefined` away.
  if (value === undefined && typeof key === 'string') return undefined;
  const refused = refuse(copier, value);
  return refused ? lose(copier, refused) : (value as Data);
};

/** A frame for what can be entered; none for what {@link refuse} refuses. May throw: the value may be a proxy. */
const openFrame = (copier: Copier, source: object): Frame | undefined => {
  if (copier.open.has(source) || copier.stack.length >= copier.limits.maxDepth) return undefined;
  const keys = Array.isArray(source) ? undefined : Object.keys(source);
  // A proxy may say that its length is anything at all.
  const count = keys ? keys.length : Math.max(0, Number((source as unknown[]).length) || 0);
  const { maxItems } = copier.limits;
  if (count > maxItems) {
    const tooLong = finding('list-too-long', { length: count, maxLength: maxItems });
    copier.tooMuch = { finding: tooLong, path: placeOf(copier), leftOut: [] };
  }
  return { source, copy: keys ? copier.newObject() : [], keys, count, next: 0 };
};

/** Why a value is not copied. */
const refuse = ({ limits, open }: Copier, value: unknown): Finding | undefined => {
  if (typeof value === 'string') {
    const { length } = value;
    return length > limits.maxText ? finding('text-too-long', { length, maxLength: limits.maxText }) : undefined;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return undefined;
  if (typeof value !== 'object') return finding('not-data', {});
  return open.has(value) ? finding('contains-itself', {}) : finding('too-deep', { maxDepth: limits.maxDepth });
};

const lose = (copier: Copier, reason: Finding): undefined => {
  const path = placeOf(copier);
  const holder = copier.stack.at(-1);
  if (holder) remember(copier.gone, holder.copy, path.at(-1)!);
  copier.losses.push({ finding: reason, path, leftOut: path });
  return undefined;
};

/** Where the value that is being read stands. */
const placeOf = ({ stack }: Copier): (string | number)[] =>
  stack.map(({ keys, next }) => (keys ? keys[next - 1]! : next - 1));

/**
 * Whether objects can be trusted to hold nothing but what is put in them. On a page that added to the prototype of all
 * objects, or froze it, the copy is made of objects without one: a title that is not there must not be found, and a
 * key called `constructor` must still be possible.
 */
const prototypeIsTrue = (): boolean =>
  Object.isExtensible(Object.prototype) && Object.getOwnPropertyNames(Object.prototype).length <= BUILT_IN_NAMES;

/** `constructor`, `toString` and their ten companions in ECMAScript. */
const BUILT_IN_NAMES = 12;
