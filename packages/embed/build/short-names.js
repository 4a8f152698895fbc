/**
 * Gives the private custom properties of finished scripts (`--_space`) names of a letter or two, the most used the
 * shortest: what a minifier does with all that is private in code, and cannot know of styles. Every element sets its own,
 * so that two bundles on a page may call them differently; what belongs to one bundle calls them the same.
 *
 * @param {readonly string[]} codes
 */
export const shortNames = (codes) => {
  const uses = new Map();
  for (const [name] of codes.join('\n').matchAll(PRIVATE)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const byUse = [...uses.keys()].sort((one, other) => uses.get(other) - uses.get(one) || (one < other ? -1 : 1));
  const short = new Map(byUse.map((name, index) => [name, `--_${index.toString(36)}`]));
  return codes.map((code) => code.replace(PRIVATE, (name) => short.get(name)));
};

const PRIVATE = /--_[\w-]+/g;
