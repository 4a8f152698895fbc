/** A line that gives a custom property its value, as packages with design tokens write them, often with a comment. */
const DECLARATION = /^\s*(--[\w-]+):.*;\s*(?:\/\*.*\*\/\s*)?$/;

/**
 * The custom properties whose values a text asks for: `var(--name)`.
 *
 * @param {string} text CSS, or a script with CSS in it
 * @returns {string[]} every name as often as it stands there
 */
export const namesAskedIn = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * Design tokens without those whose value nobody asks for: a house style has some two thousand, and a phone reads all
 * that come before it paints. What one that stays is made of stays too, and so does every line that is no token.
 *
 * @param {string} css a declaration a line
 * @param {Iterable<string>} asked names that the page asks for
 * @returns {string}
 */
export const withoutUnasked = (css, asked) => {
  const lines = css.split('\n').map((line) => ({ line, name: DECLARATION.exec(line)?.[1] }));
  /** @type {Map<string, string[]>} what each token is made of; it may have a value for the dark as well */
  const made = new Map();
  for (const { line, name } of lines) if (name) made.set(name, [...(made.get(name) ?? []), ...namesAskedIn(line)]);
  const kept = new Set([...asked, ...lines.flatMap(({ line, name }) => (name ? [] : namesAskedIn(line)))]);
  for (const name of kept) for (const part of made.get(name) ?? []) kept.add(part);
  return lines
    .filter(({ name }) => name === undefined || kept.has(name))
    .map(({ line }) => line)
    .join('\n');
};
