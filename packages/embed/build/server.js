import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';
import { minify } from 'terser';

import { BUNDLES } from './bundles.js';
import { COMMON, PACKAGE, SMALLEST } from './options.js';

/**
 * What a server needs: a module that renders, with Lit's own renderer inside it; the look of every element as a file,
 * because a strict policy forbids it inside the page; and the script by which a page takes over what was rendered.
 */
export const buildServer = async () => {
  await build({ ...COMMON, entryPoints: ['src/server/names.ts'], outfile: 'dist/names.js', platform: 'neutral' });
  await build({
    ...COMMON,
    entryPoints: ['src/server/index.ts'],
    outfile: 'dist/server.js',
    platform: 'node',
    inject: [`${PACKAGE}src/server/own-registry.ts`],
  });
  await buildHydrate();
  await writeStyles();
};

const writeStyles = async () => {
  const { styleSheets } = await import(`${PACKAGE}dist/server.js`);
  await mkdir(`${PACKAGE}dist/styles`, { recursive: true });
  for (const [file, css] of styleSheets(ELEMENTS)) await writeFile(`${PACKAGE}dist/styles/${file}`, css);
};

/** Every element there may be in a page, as the manifest of the elements and the compositions name them. */
const ELEMENTS = [
  ...JSON.parse(readFileSync(new URL(import.meta.resolve('@gedeeld/elements/custom-elements.json')), 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? []),
  ...new Set(BUNDLES.map(({ tag }) => tag)),
];

/**
 * Lit's own code for taking over, without a copy of Lit: it gets the one of the bundle that comes after it on the page, as
 * `src/hydration/door.ts` hands it over. What it cannot take over, such as what another version rendered, is drawn anew.
 * What was pressed before it was done is pressed again.
 */
const buildHydrate = async () => {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: ['@lit-labs/ssr-client/lit-element-hydrate-support.js'],
    plugins: [litOfTheBundle()],
    format: 'iife',
    write: false,
  });
  const takeOver = readFileSync(`${PACKAGE}build/take-over.js`, 'utf8');
  // A block: the names in it are no names of the page.
  const whole = `{${takeOver.replace('litsOwn();', () => withoutReasons(outputFiles[0].text))}}`;
  const { code } = await minify(whole, SMALLEST);
  await writeFile(`${PACKAGE}dist/gedeeld-hydrate.js`, code ?? '');
};

/** Nobody reads why Lit cannot take something over: it is drawn anew. @param {string} code */
const withoutReasons = (code) => code.replaceAll(/\bError\((?:`[^`]*`|"[^"]*")\)/g, 'Error()');

/** @returns {import('esbuild').Plugin} */
const litOfTheBundle = () => ({
  name: 'lit-of-the-bundle',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^lit-html$|^\.\/lit-html\.js$/ }, ({ path }) => ({
      path,
      namespace: 'lit-of-the-bundle',
    }));
    onLoad({ filter: /.*/, namespace: 'lit-of-the-bundle' }, () => ({
      contents: `
        export const { render, _$LH } = lit;
        export const noChange = Symbol.for('lit-noChange');
        export const nothing = Symbol.for('lit-nothing');`,
    }));
  },
});
