import { readFile } from 'node:fs/promises';

import { PACKAGE } from './options.js';

/**
 * Lit without what no bundle of ours uses: its way around old browsers, none of which can run one (our own `css-tag.js`
 * stands in the place of its, and a polyfill finds no hook), and decorators, for which it puts `Symbol.metadata` on the
 * page of others.
 *
 * @returns {import('esbuild').Plugin}
 */
export const smallLit = () => ({
  name: 'small-lit',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: `${PACKAGE}src/page-lit/css-tag.ts` }));
    onLoad({ filter: /\/(reactive-element|lit-html|lit-element)\.js$/ }, async ({ path }) => {
      const code = withoutPolyfills(await readFile(path, 'utf8'));
      return { contents: path.endsWith('reactive-element.js') ? withoutDecorators(code) : code, loader: 'js' };
    });
  },
});

/** `globals.litHtmlPolyfillSupport` becomes `undefined`; the minifier takes away what asks for it. @param {string} code */
const withoutPolyfills = (code) => code.replaceAll(/\b\w+\.\w+PolyfillSupport\b/g, 'undefined');

/** What Lit's decorators leave on a class, and where it is read. */
const OF_DECORATORS = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^;{}]*\)[^;{}]*\}/,
];

/** @param {string} code @throws where Lit is written in another way, which somebody is to look at */
const withoutDecorators = (code) =>
  OF_DECORATORS.reduce((rest, part) => {
    if (!part.test(rest)) throw new Error(`small-lit.js finds no ${part} in Lit: look how it reads metadata now`);
    return rest.replace(part, '');
  }, code);
