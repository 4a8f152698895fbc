/**
 * What the `exports` of a package lead to: one entry for each file or pattern (`./schema/*.json`) behind each door and
 * condition.
 *
 * @param {{ exports?: Record<string, unknown> }} manifest
 * @param {string[]} files every file of the package, without a leading `./`
 * @returns {{ door: string, target: string, matches: { door: string, file: string }[] }[]}
 */
export const entriesOf = ({ exports = {} }, files) =>
  Object.entries(exports).flatMap(([door, value]) =>
    targetsOf(value).map((target) => ({ door, target, matches: matching(door, target.replace(/^\.\//, ''), files) })),
  );

/** @returns {string[]} everything that strangers can import, each once, as in `./schema/catalogue.json` */
export const doorsOf = (manifest, files) => [
  ...new Set(entriesOf(manifest, files).flatMap(({ matches }) => matches.map(({ door }) => door))),
];

const targetsOf = (value) => {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap(targetsOf);
};

const matching = (door, path, files) => {
  if (!path.includes('*')) return files.includes(path) ? [{ door, file: path }] : [];
  const [before, after] = path.split('*');
  return files
    .filter((file) => file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after))
    .map((file) => ({ door: door.replace('*', file.slice(before.length, file.length - after.length)), file }));
};
