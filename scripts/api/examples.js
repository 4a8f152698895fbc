import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from '../lib/run.js';

/** Where the names come from that an example may use, as who copies it imports them. */
const SOURCES = [
  ['@gedeeld/core', 'packages/core/dist/index.js'],
  ['@gedeeld/core/importers', 'packages/core/dist/importers/index.js'],
  ['@gedeeld/core/testing', 'packages/core/dist/testing/index.js'],
  ['@gedeeld/search', 'packages/search/dist/index.js'],
  ['@gedeeld/catalogue/netherlands', 'packages/catalogue/dist/netherlands.js'],
  ['@gedeeld/catalogue/waterrijk', 'packages/catalogue/dist/waterrijk.js'],
];

/** A line that says what it gives: `gradeRank('none'); // → 0` */
const CLAIM = /^(.*?);? \/\/ → (.*)$/;

/**
 * Everything an example may use, and where it is imported from. Names of the testing door are told last: they are no
 * part of a program.
 *
 * @returns {Promise<Map<string, { from: string, value: unknown }>>}
 */
export const exampleScope = async () => {
  const scope = new Map();
  for (const [from, file] of SOURCES) {
    const module = await import(pathToFileURL(join(ROOT, file)).href);
    for (const [name, value] of Object.entries(module)) if (!scope.has(name)) scope.set(name, { from, value });
  }
  return scope;
};

/**
 * Runs an example, and answers what its lines gave and what they say they give. An example without such a line only
 * shows how something is called: it is parsed and not run.
 *
 * @param {string} example
 * @param {ReadonlyMap<string, { value: unknown }>} scope
 * @returns {Promise<{ line: string, gave: unknown, said: unknown }[]>}
 */
export const runExample = async (example, scope) => {
  /** @type {{ line: string, gave: unknown, said: unknown }[]} */
  const claims = [];
  const code = example
    .split('\n')
    .map((line) => {
      const [, expression, said] = CLAIM.exec(line) ?? [];
      return expression === undefined ? line : `claim(${JSON.stringify(line)}, ${expression}, ${said});`;
    })
    .join('\n');
  const names = [...scope.keys()];
  const run = new AsyncFunction('claim', ...names, code);
  if (!CLAIM.test(example) && !example.split('\n').some((line) => CLAIM.test(line))) return claims;
  const claim = (line, gave, said) => claims.push({ line, gave, said });
  await run(claim, ...names.map((name) => scope.get(name)?.value));
  return claims;
};

const AsyncFunction = /** @type {any} */ ((async () => {}).constructor);

/**
 * The imports that an example needs to stand in a file of one's own.
 *
 * @param {string} example
 * @param {ReadonlyMap<string, { from: string }>} scope
 */
export const importsOf = (example, scope) => {
  /** @type {Map<string, string[]>} */
  const byDoor = new Map();
  for (const [name, { from }] of scope) {
    if (!new RegExp(`(?<![.\\w'-])${name}(?![\\w'-]|:)`).test(example)) continue;
    byDoor.set(from, [...(byDoor.get(from) ?? []), name].sort());
  }
  return [...byDoor].map(([from, names]) => `import { ${names.join(', ')} } from '${from}';`).join('\n');
};
