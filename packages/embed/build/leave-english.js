import { readFile } from 'node:fs/promises';

/**
 * Leaves the English sentences out of a bundle: each becomes nothing, and is loaded like every other language when a page
 * is in English. A project that imports the elements has both; a visitor reads one.
 *
 * @returns {import('esbuild').Plugin}
 */
export const leaveEnglish = () => ({
  name: 'leave-english',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/locales\/en\.[jt]s$/ }, async ({ path }) => {
      const names = exportsOf(await readFile(path, 'utf8'));
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n'), loader: 'js' };
    });
  },
});

/** The names that a file of sentences exports: `export const a`, `export { b as c }`, `export { a, b }`. @param {string} code */
export const exportsOf = (code) => [
  ...[...code.matchAll(/^export (?:const|let|var) (\w+)/gm)].map(([, name]) => name),
  ...[...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    list
      .split(',')
      .map((one) =>
        one
          .trim()
          .split(/\s+as\s+/)
          .at(-1),
      )
      .filter(Boolean),
  ),
];
