import type { ProblemPath } from '../problems/problem.js';

/** What JSON can hold. */
export type Data = string | number | boolean | null | Data[] | DataObject;
export interface DataObject {
  [key: string]: Data;
}

/**
 * Which item of the document each item of a shortened list was. Only lists that lost an item are here, so that a
 * place in what is left can still be told as a place in what was given.
 */
export type Origins = WeakMap<Data[], number[]>;

/** Which keys and items went, by what held them: what is wrong because of that is not told again. */
export type GoneKeys = Map<Data | undefined, Set<PropertyKey>>;

/** Adds to the set at a key. */
export const remember = <Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void => {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
};

/** The own value at a key: `undefined` where there is none, also for `constructor`. */
export const childOf = (parent: Data | undefined, key: PropertyKey): Data | undefined =>
  typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? (parent as DataObject)[key as string]
    : undefined;

/** The values on the way along a path, the root first; as many as there are. */
export const valuesAlong = (root: Data, path: readonly PropertyKey[]): Data[] => {
  const values = [root];
  for (const key of path) {
    const value = childOf(values.at(-1), key);
    if (value === undefined) break;
    values.push(value);
  }
  return values;
};

/** A place in what is left, as the place it was in the document. */
export const originalPath = (root: Data, path: readonly PropertyKey[], origins: Origins): (string | number)[] => {
  const values = valuesAlong(root, path);
  return path.map((key, depth) => {
    if (typeof key !== 'number') return String(key);
    const list = values[depth];
    return (Array.isArray(list) ? origins.get(list)?.[key] : undefined) ?? key;
  });
};

/** Takes items out of a list, and remembers which ones the others were. */
export const removeItems = (list: Data[], indices: ReadonlySet<number>, origins: Origins): void => {
  const before = origins.get(list);
  const left = [...list.keys()].filter((index) => !indices.has(index));
  origins.set(
    list,
    left.map((index) => before?.[index] ?? index),
  );
  left.forEach((index, place) => {
    list[place] = list[index]!;
  });
  list.length = left.length;
};

/** Finds the value at a place of the document in what is left of it. */
export const valueAt = (root: Data | undefined, path: ProblemPath, origins: Origins): Data | undefined =>
  path.reduce<Data | undefined>((value, key) => {
    const moved = Array.isArray(value) ? origins.get(value)?.indexOf(Number(key)) : undefined;
    return childOf(value, moved ?? key);
  }, root);
