/**
 * A module that holds a parsed catalogue. A text that is parsed starts up faster than the same data written out as
 * code, and a bundler need not read it.
 *
 * @param {string} name of the data set, and of what the module exports
 * @param {import('@gedeeld/core').Catalogue} catalogue
 */
export const moduleOf = (name, catalogue) =>
  `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(catalogue))});\n`;

/** @param {string} name */
export const declarationOf = (name) =>
  `import type { Catalogue } from '@gedeeld/core';\n\nexport declare const ${name}: Catalogue;\n`;
