import { PACKAGE } from './options.js';

/**
 * Puts our own `css-tag.js` in the place of Lit's: the same, without its way around old browsers.
 *
 * @returns {import('esbuild').Plugin}
 */
export const smallLit = () => ({
  name: 'small-lit',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: `${PACKAGE}src/page-lit/css-tag.ts` }));
  },
});
