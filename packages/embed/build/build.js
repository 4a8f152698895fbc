import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';
import { minify } from 'terser';

import { licencesText, shippedPackages } from '../../../scripts/release/licences.js';
import { BUNDLES, fileOf } from './bundles.js';
import { makeFolder } from './folder.js';
import { buildLanguages, knownToBundle } from './languages.js';
import { leaveEnglish } from './leave-english.js';
import { leaveWords } from './leave-words.js';
import { integrityOf, sizesOf } from './measure.js';
import { nativeJson } from './native-json.js';
import { COMMON, PACKAGE, SMALLEST, VERSION } from './options.js';
import { partsOf } from './parts.js';
import { buildServer } from './server.js';
import { shortNames } from './short-names.js';
import { smallLit } from './small-lit.js';
import { buildWords } from './words.js';

/**
 * The bundles of the project: a single file for each use, because a hash in a page covers only the file that it names.
 * Beside them come the languages that are loaded when a page is in one, and `integrity.json`: of each file its hash, its
 * sizes, and of a script what it is made of, as measured here.
 */
const buildEmbed = async () => {
  await rm(`${PACKAGE}dist`, { recursive: true, force: true });
  await mkdir(`${PACKAGE}dist`, { recursive: true });
  await buildServer();
  const files = [];
  for (const bundle of BUNDLES) files.push(await buildBundle(bundle));
  await writeFile(`${PACKAGE}dist/licences.txt`, licencesOf(files));
  const facts = { version: VERSION, files };
  await writeFile(`${PACKAGE}dist/integrity.json`, `${JSON.stringify(facts, null, 2)}\n`);
  await makeFolder();
};

/**
 * What others ask to be passed on with their code: the bundles hold it without its comments.
 *
 * @param {readonly { parts: readonly { name: string }[] }[]} files
 */
const licencesOf = (files) => {
  const inside = new Set(files.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const isInside = (/** @type {string} */ name) =>
    inside.has(name) || (inside.has('lit') && /^(?:@lit\/|lit-)/.test(name));
  return licencesText(shippedPackages().filter(({ name }) => isInside(name)));
};

/** @param {import('./bundles.js').Bundle} bundle */
const buildBundle = async (bundle) => {
  const file = fileOf(bundle);
  const outfile = `dist/${file}`;
  const languages = await buildLanguages(bundle);
  const words = bundle.searches ? await buildWords() : undefined;
  const { metafile } = await build({
    ...COMMON,
    // Whatever a server rendered must be seen before the first element is registered.
    stdin: {
      contents: `import './src/hydration/door.ts'; export * from './src/bundles/${bundle.name}.ts';`,
      resolveDir: PACKAGE,
    },
    outfile,
    define: {
      ...COMMON.define,
      __GEDEELD_LANGUAGES__: JSON.stringify(knownToBundle(languages)),
      ...(words && { __GEDEELD_WORDS__: JSON.stringify({ file: words.file, integrity: words.integrity }) }),
    },
    // The first plugin that reads a file has it.
    plugins: [
      leaveEnglish(),
      leaveWords(),
      ...(bundle.opensFiles ? [] : [nativeJson()]),
      smallLit(),
      ...(COMMON.plugins ?? []),
    ],
  });
  const code = await again(`${PACKAGE}${outfile}`);
  const facts = {
    use: bundle.name,
    file,
    version: VERSION,
    integrity: integrityOf(code),
    bytes: sizesOf(code),
    parts: partsOf(metafile, outfile),
    languages,
    ...(words && { words }),
  };
  tell(facts);
  return facts;
};

/**
 * Minifies a bundle a second time, as the whole that it now is: the development flag of the elements has become a plain
 * `false`, so what depends on it goes, and Terser finds what esbuild leaves for speed.
 *
 * @param {string} file
 */
const again = async (file) => {
  const { code } = await minify(shortNames(readFileSync(file, 'utf8')), SMALLEST);
  await writeFile(file, code ?? '');
  return readFileSync(file);
};

const tell = ({ file, bytes, parts, languages }) => {
  const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
  console.log(`${file}: ${kB(bytes.raw)}, gzip ${kB(bytes.gzip)}, brotli ${kB(bytes.brotli)}`);
  console.log(`  ${parts.map(({ name, raw }) => `${name} ${kB(raw)}`).join(', ')}`);
  console.log(`  ${languages.map((one) => `${one.language} ${kB(one.bytes.gzip)} gzip`).join(', ')}`);
};

await buildEmbed();
