import { readFile } from 'node:fs/promises';

import { PACKAGE } from './options.js';

/**
 * Lit without its way around old browsers, none of which can run a bundle of ours: our own `css-tag.js` in the place of
 * its, and no hooks that a polyfill would hang itself on.
 *
 * @returns {import('esbuild').Plugin}
 */
export const smallLit = () => ({
  name: 'small-lit',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: `${PACKAGE}src/page-lit/css-tag.ts` }));
    onLoad({ filter: /\/(reactive-element|lit-html|lit-element)\.js$/ }, async ({ path }) => ({
      contents: withoutPolyfills(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
});

/** `globals.litHtmlPolyfillSupport` becomes `undefined`; the minifier takes away what asks for it. @param {string} code */
export const withoutPolyfills = (code) => code.replaceAll(/\b\w+\.\w+PolyfillSupport\b/g, 'undefined');
