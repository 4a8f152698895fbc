import type { ProblemPath } from '../problems/problem.js';
import { remember, type Data, type DataObject, type GoneKeys, type Origins } from './data.js';
import { finding, type Finding } from './finding.js';

/** How much of a document is read. */
export interface CopyLimits {
  /** How many lists and objects may stand inside each other. */
  readonly maxDepth: number;
  /** How many items a list, and how many keys an object, may have. */
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
 * Walks with a stack of its own, because the depth of the value is a stranger's choice.
 */
export const copyData = (input: unknown, limits: CopyLimits): DataCopy => {
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
  const root: { data?: Data } = {};
  let values = 0;
  takeValue(copier, { read: () => input, put: (data) => (root.data = data) });
  for (let frame = copier.stack.at(-1); frame; frame = copier.stack.at(-1)) {
    if (frame.next >= frame.count) {
      copier.open.delete(frame.source);
      copier.stack.pop();
    } else if (++values > limits.maxValues) {
      const tooMuch = finding('too-many-values', { maxValues: limits.maxValues });
      return { ...copier, losses: [{ finding: tooMuch, path: [], leftOut: [] }] };
    } else takeChild(copier, frame);
  }
  return { ...copier, ...root };
};

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
}

const takeChild = (copier: Copier, frame: Frame): void => {
  const { copy, source } = frame;
  const key = frame.keys ? frame.keys[frame.next]! : frame.next;
  frame.next += 1;
  if (key === '__proto__') {
    lose(copier, finding('key-refused', { key }));
    return;
  }
  const read = () => (source as Record<string | number, unknown>)[key];
  if (!Array.isArray(copy)) takeValue(copier, { read, put: (data) => (copy[key] = data) });
  else if (!takeValue(copier, { read, put: (data) => copy.push(data), isItem: true })) noteGap(copier, copy);
  else copier.origins.get(copy)?.push(frame.next - 1);
};

/** From the first gap on, a list remembers which item each of its items was. */
const noteGap = ({ origins }: Copier, copy: Data[]): void => {
  if (!origins.has(copy)) origins.set(copy, [...copy.keys()]);
};

/** One value to copy: how to read it, and where its copy goes. In a list there is no leaving `undefined` away. */
interface Taking {
  readonly read: () => unknown;
  readonly put: (data: Data) => void;
  readonly isItem?: boolean;
}

/** Reads a value and hands on its copy; false when there is none. What it holds is still to be copied. */
const takeValue = (copier: Copier, { read, put, isItem }: Taking): boolean => {
  let value: unknown;
  let frame: Frame | undefined;
  try {
    value = read();
    if (typeof value === 'object' && value !== null) frame = openFrame(copier, value);
  } catch {
    return lose(copier, finding('not-data', {}));
  }
  if (frame) {
    put(frame.copy);
    copier.stack.push(frame);
    copier.open.add(frame.source);
    return true;
  }
  if (value === undefined && !isItem) return false;
  const refused = refuse(copier, value);
  if (refused) return lose(copier, refused);
  put(value as Data);
  return true;
};

/** A frame for what can be entered; none for what {@link refuse} refuses. May throw: the value may be a proxy. */
const openFrame = (copier: Copier, source: object): Frame | undefined => {
  if (copier.open.has(source) || copier.stack.length >= copier.limits.maxDepth) return undefined;
  const keys = Array.isArray(source) ? undefined : Object.keys(source);
  // A proxy may say that its length is anything at all.
  const length = keys ? keys.length : Math.max(0, Number((source as unknown[]).length) || 0);
  const count = Math.min(length, copier.limits.maxItems);
  if (count < length) {
    const path = placeOf(copier);
    const facts = { length, maxLength: count };
    copier.losses.push({
      finding: finding('list-too-long', facts),
      path,
      leftOut: [...path, keys ? keys[count]! : count],
    });
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

const lose = (copier: Copier, reason: Finding): false => {
  const path = placeOf(copier);
  const holder = copier.stack.at(-1);
  if (holder) remember(copier.gone, holder.copy, path.at(-1)!);
  copier.losses.push({ finding: reason, path, leftOut: path });
  return false;
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
