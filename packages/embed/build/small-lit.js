import { readFile } from 'node:fs/promises';

import { PACKAGE } from './options.js';

/**
 * Lit without what no bundle of ours uses: its way around old browsers, none of which can run one (our own `css-tag.js`
 * stands in the place of its, and a polyfill finds no hook), decorators, for which it puts `Symbol.metadata` on the page of others,
 * templates that were compiled before, and the list on the page in which it writes its version.
 *
 * @returns {import('esbuild').Plugin}
 */
export const smallLit = () => ({
  name: 'small-lit',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: `${PACKAGE}src/page-lit/css-tag.ts` }));
    onLoad({ filter: /\/(reactive-element|lit-html|lit-element)\.js$/ }, async ({ path }) => {
      const code = withoutPolyfills(await readFile(path, 'utf8'));
      const unused = UNUSED.filter(([file]) => path.endsWith(`/${file}.js`));
      return { contents: unused.reduce((rest, [, ...part]) => without(rest, part), code), loader: 'js' };
    });
  },
});

/** `globals.litHtmlPolyfillSupport` becomes `undefined`; the minifier takes away what asks for it. @param {string} code */
const withoutPolyfills = (code) => code.replaceAll(/\b\w+\.\w+PolyfillSupport\b/g, 'undefined');

/** The list of versions on the page: `(s.litElementVersions??=[]).push("4.2.2")`, with the comma or semicolon before it. */
const VERSIONS = /[,;]\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * What goes, by the file it is in, and what stands in its place: first what Lit's decorators leave on a class, and where it
 * is read.
 *
 * @type {readonly (readonly [file: string, part: RegExp, instead?: string])[]}
 */
const UNUSED = [
  ['reactive-element', /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
  [
    'reactive-element',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^;{}]*\)[^;{}]*\}/,
  ],
  ['reactive-element', /static addInitializer\((\w+)\)\{this\.[\w$]+\(\),\(this\.l\?\?=\[\]\)\.push\(\1\)\}/],
  ['reactive-element', /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/],
  ['reactive-element', /,this\.constructor\.l\?\.forEach\((\w+)=>\1\(this\)\)/],
  // Properties that begin with a value that no attribute reflects, and those of which the attribute holds JSON: we have neither.
  [
    'reactive-element',
    /\|\|\w+\.useDefault&&\w+\.reflect&&\w+===this\.[\w$]+\?\.get\(\w+\)&&!this\.hasAttribute\(\w+\.[\w$]+\(\w+,\w+\)\)/,
  ],
  [
    'reactive-element',
    /(\w+)&&!\(this\.([\w$]+)\?\?=new Map\)\.has\((\w+)\)&&\(this\.\2\.set\(\3,\w+\?\?\w+\?\?this\[\3\]\),!0!==\w+\|\|void 0!==\w+\)\|\|/,
  ],
  ['reactive-element', /,useDefault:!1/],
  ['reactive-element', /(\w+)\?\?this\.[\w$]+\?\.get\(\w+\)\?\?\1/, '$1'],
  ['reactive-element', /;case Object:case Array:(\w+)=null==\1\?\1:JSON\.stringify\(\1\)/],
  ['reactive-element', /;case Object:case Array:try\{[^}]*\}catch\(\w+\)\{[^}]*\}/],
  ['reactive-element', VERSIONS],
  // What a directive is told when its element comes and goes: ours do nothing of themselves.
  [
    'lit-element',
    /connectedCallback\(\)\{super\.connectedCallback\(\),[^{}]*\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),[^{}]*\}/,
  ],
  ['lit-element', /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/],
  ['lit-html', /get _\$AU\(\)\{return this\._\$AM\?[^{}]*\}/],
  ['lit-html', /get _\$AU\(\)\{[^{}]*\}/],
  ['lit-html', /get _\$AU\(\)\{[^{}]*\}/],
  ['lit-html', /get _\$AU\(\)\{[^{}]*\}/],
  // What stands in a tag and is no attribute, such as a `ref`, and what stands in a comment: we write neither.
  ['lit-html', /else (\w+)\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\);/],
  ['lit-html', /else\{let (\w+)=-1;for\(;-1!==\(\1=[^;{}]*;\)\w+\.push\(\{type:7,index:\w+\}\),\1\+=\w+\.length-1\}/],
  ['lit-html', /1===(\w+)\.type\?(\w+=new \1\.ctor\([^()]*\)):6===\1\.type&&\(\2?[^()]*\([^()]*\)\)/, '$2'],
  ['lit-element', /,this\._\$Do=void 0/],
  ['lit-element', /this\._\$Do=(?=\w+\(\w+,this\.renderRoot)/],
  ['lit-element', /\w+\._\$litElement\$=!0,/],
  ['lit-html', /setConnected\(\w+\)\{[^{}]*\}/],
  ['lit-html', /,this\.[\w$]+=\w+\?\.isConnected\?\?!0/],
  ['lit-html', /(?<=for\()this\.[\w$]+\?\.\(!1,!0,\w+\)(?=;)/],
  ['lit-element', /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/],
  ['lit-element', VERSIONS, ';'],
  ['lit-html', VERSIONS],
  [
    'lit-html',
    /"number"==typeof (\w+)\?(this\.[\w$]+\(\w+\)):\(void 0===\1\.el&&\(\1\.el=[^;]*?,this\.options\)\),\1\)/,
    '$2',
  ],
];

/** @param {string} code @param {readonly [RegExp, string?]} part @throws where Lit is written in another way, which somebody is to look at */
const without = (code, [part, instead = '']) => {
  if (!part.test(code)) throw new Error(`small-lit.js finds no ${part} in Lit: look how it is written now`);
  return code.replace(part, instead);
};
