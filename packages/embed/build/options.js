import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { squeezeTemplates } from '../../elements/scripts/squeeze-templates.js';

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** The version of this package. @type {string} */
export const VERSION = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')).version;

/**
 * Every name that the schemas of core use of Zod, from our own small stand-in (docs/decisions/0012).
 *
 * @type {Record<string, string>}
 */
const PAGE_ZOD = Object.fromEntries(
  ['zod/mini', 'zod/v4/core'].map((name) => [name, `${PACKAGE}src/page-zod/page-zod.ts`]),
);

/**
 * How everything that ends up in a page is bundled.
 *
 * @type {import('esbuild').BuildOptions & { metafile: true }}
 */
export const COMMON = {
  absWorkingDir: PACKAGE,
  alias: PAGE_ZOD,
  define: { __GEDEELD_VERSION__: JSON.stringify(VERSION) },
  plugins: [squeezeTemplates()],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** What every script says of itself. */
export const BANNER = '/* Gedeeld, EUPL-1.2. With Lit (BSD-3-Clause). */';

/**
 * How Terser makes a script small that is already bundled. Reading a property does nothing else in our code, nor in Lit's:
 * what nobody uses of it may go. A function is put in the place of its call only when it is a plain `return`, and the sides
 * of a comparison stay where they are: what repeats itself is what gzip makes small.
 *
 * @type {import('terser').MinifyOptions}
 */
export const SMALLEST = {
  module: true,
  compress: { passes: 4, ecma: 2020, pure_getters: true, keep_fargs: false, inline: 1, lhs_constants: false },
  format: { ecma: 2020, comments: false, preamble: BANNER },
};
