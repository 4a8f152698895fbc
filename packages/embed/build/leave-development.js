import { readFile } from 'node:fs/promises';

/**
 * Takes what the elements say to developers out before a bundle is cut into pieces. Where a bundle stays whole, Terser finds
 * that the flag of it is `false`; a piece would ask another for the flag, and for all that hangs on it.
 *
 * @returns {import('esbuild').Plugin}
 */
export const leaveDevelopment = () => ({
  name: 'leave-development',
  setup: ({ onLoad }) => {
    // The locales are read by another, and hold no flag.
    onLoad({ filter: /\/elements\/dist\/.*\.js$/ }, async ({ path, suffix }) => {
      if (suffix !== '' || path.includes('/locales/')) return undefined;
      return { contents: withoutFlag(await readFile(path, 'utf8')), loader: 'js' };
    });
  },
});

/** The code with the flag as the plain `false` that it is. @param {string} code */
export const withoutFlag = (code) =>
  code.replace(/^import \{ DEVELOPMENT \} from "#development";$/m, '').replace(/\bDEVELOPMENT\b/g, 'false');
