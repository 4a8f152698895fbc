import { mkdir, rm, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';
import { minify } from 'terser';

import { licencesText, shippedPackages } from '../../../scripts/release/licences.js';
import { BUNDLES, fileOf } from './bundles.js';
import { makeFolder } from './folder.js';
import { buildLanguages, knownToBundle, plainCode } from './languages.js';
import { leaveDevelopment } from './leave-development.js';
import { leaveEnglish } from './leave-english.js';
import { leaveLater } from './leave-later.js';
import { leaveWords } from './leave-words.js';
import { integrityOf, markOf, sizesOf } from './measure.js';
import { narrowDoors } from './narrow-doors.js';
import { nativeJson } from './native-json.js';
import { COMMON, PACKAGE, SMALLEST, VERSION } from './options.js';
import { partsOf } from './parts.js';
import { buildServer } from './server.js';
import { shortNames } from './short-names.js';
import { smallLit } from './small-lit.js';
import { splitBundle } from './split.js';
import { buildWords } from './words.js';

/**
 * The bundles of the project: a single file for each use, because a hash in a page covers only the file that it names, and
 * the parts of which such a file holds the hash. Beside them come the languages that are loaded when a page is in one, and
 * `integrity.json`: of each file its hash, its sizes, and of a script what it is made of, as measured here.
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
  await makeFolder(files);
};

/**
 * What others ask to be passed on with their code: the bundles hold it without its comments.
 *
 * @param {readonly { parts: readonly { name: string }[] }[]} files  their parts are made of nothing else
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
  const words = bundle.searches ? await buildWords() : undefined;
  const options = {
    ...COMMON,
    // Whatever a server rendered must be seen before the first element is registered.
    stdin: {
      contents: `import './src/hydration/door.ts'; export * from './src/bundles/${bundle.name}.ts';
        ${bundle.parts ? "export { partLoader } from './src/parts/load-part.ts';" : ''}
        ${bundle.speaksLater ? "export { PART_WORDS } from './src/language/part-words.ts';" : ''}`,
      resolveDir: PACKAGE,
    },
    define: {
      ...COMMON.define,
      ...(words && { __GEDEELD_WORDS__: JSON.stringify({ file: words.file, integrity: words.integrity }) }),
    },
    // The first plugin that reads a file has it.
    plugins: [
      ...(bundle.parts ? [narrowDoors(), leaveDevelopment()] : [leaveLater()]),
      leaveEnglish(),
      leaveWords(),
      ...(bundle.opensFiles ? [] : [nativeJson()]),
      smallLit(),
      ...(COMMON.plugins ?? []),
    ],
  };
  const made = await (bundle.parts ? inParts(options, bundle) : inOne(options, bundle));
  const code = await writeSmall(file, made.text);
  const facts = {
    use: bundle.name,
    file,
    version: VERSION,
    integrity: integrityOf(code),
    bytes: sizesOf(code),
    parts: partsOf(made.metafile, made.outputs),
    ...(made.later.length > 0 && { later: made.later }),
    languages: made.languages,
    ...(words && { words }),
  };
  tell(facts);
  return facts;
};

/**
 * @param {import('esbuild').BuildOptions} options
 * @param {import('./bundles.js').Bundle} bundle
 */
const inOne = async (options, bundle) => {
  const output = 'dist/script.js';
  const languages = await buildLanguages(bundle, { code: await plainCode(bundle), parts: [] });
  const define = { ...options.define, __GEDEELD_LANGUAGES__: JSON.stringify(knownToBundle(languages)) };
  const { outputFiles, metafile } = await build({ ...options, define, outfile: output, write: false });
  return { text: shortNames([outputFiles[0].text])[0], metafile, outputs: [output], later: [], languages };
};

/**
 * The parts first: the script holds their hashes.
 *
 * @param {import('esbuild').BuildOptions} options
 * @param {import('./bundles.js').Bundle} bundle
 */
const inParts = async (options, bundle) => {
  const { metafile, outputs, code, parts, scriptWith } = await splitBundle(options, bundle);
  const languages = await buildLanguages(bundle, { code, parts });
  const later = [];
  for (const part of parts) later.push(await buildPart(part, { metafile, bundle }));
  const facts = later.map(({ name, file, integrity, of }) => [name, { file, integrity, of }]);
  const text = await scriptWith({ parts: Object.fromEntries(facts), languages: knownToBundle(languages) });
  return { text, metafile, outputs, later, languages };
};

/** A part lies under a name with a piece of its hash in it: a script never meets the part of another version. */
const buildPart = async ({ name, of, code, outputs }, { metafile, bundle }) => {
  const data = Buffer.from(await small(code, { module: false }));
  const integrity = integrityOf(data);
  const file = `gedeeld-${bundle.name}-${name}-${markOf(integrity)}.js`;
  await writeFile(`${PACKAGE}dist/${file}`, data);
  return { name, ...(of && { of }), file, integrity, bytes: sizesOf(data), parts: partsOf(metafile, outputs) };
};

/** @param {string} file @param {string} text */
const writeSmall = async (file, text) => {
  const code = Buffer.from(await small(text));
  await writeFile(`${PACKAGE}dist/${file}`, code);
  return code;
};

/**
 * Minifies a script a second time, as the whole that it now is: the development flag of the elements has become a plain
 * `false`, so what depends on it goes, and Terser finds what esbuild leaves for speed.
 *
 * @param {string} text
 * @param {import('terser').MinifyOptions} [more]
 */
const small = async (text, more) => (await minify(text, { ...SMALLEST, ...more })).code ?? '';

const tell = ({ file, bytes, parts, later = [], languages }) => {
  const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
  console.log(`${file}: ${kB(bytes.raw)}, gzip ${kB(bytes.gzip)}, brotli ${kB(bytes.brotli)}`);
  console.log(`  ${parts.map(({ name, raw }) => `${name} ${kB(raw)}`).join(', ')}`);
  for (const part of later) console.log(`  ${part.file}: gzip ${kB(part.bytes.gzip)}`);
  for (const one of languages) {
    const words = (one.later ?? []).map((each) => `, ${each.part} ${kB(each.bytes.gzip)}`);
    console.log(`  ${one.language} gzip ${kB(one.bytes.gzip)}${words.join('')}`);
  }
};

await buildEmbed();
