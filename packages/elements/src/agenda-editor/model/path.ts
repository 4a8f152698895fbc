/** Where something stands in a document: keys and, in lists, numbers from 0. As in a `Problem` of `@gedeeld/core`. */
export type Path = readonly (string | number)[];

/** A path as one word, for maps and for the names of fields. */
export const pathKey = (path: Path): string => path.join('/');

/** Whether a place is inside another one, or is it. */
export const isWithin = (path: Path, outer: Path): boolean => outer.every((key, at) => path[at] === key);

/** What stands at a place; `undefined` where nothing does. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? read(value, key) : undefined,
    root,
  );

const read = (value: object, key: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[key];

/**
 * The same document with another value at a place; without it where the value is `undefined`. All that lies beside the
 * way is shared with the document that was given, which stays as it is. A part that is not there yet is made.
 */
export const withValue = (root: unknown, path: Path, value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const child = withValue(valueAt(root, [key]), rest, value);
  if (Array.isArray(root)) return child === undefined ? root.toSpliced(Number(key), 1) : root.with(Number(key), child);
  const record = (root ?? {}) as Readonly<Record<string, unknown>>;
  if (child !== undefined) return { ...record, [key]: child };
  return withoutKey(record, String(key));
};

/** A record without one of its fields; the order of the others stays as it was. */
export const withoutKey = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** The same document with another list at a place. */
export const withList = (
  root: unknown,
  path: Path,
  change: (list: readonly unknown[]) => readonly unknown[],
): unknown => {
  const list = valueAt(root, path);
  return withValue(root, path, change(Array.isArray(list) ? list : []));
};
