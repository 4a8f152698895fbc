import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { BUNDLES, fileOf } from './bundles.js';
import { integrityOf, sizesOf } from './measure.js';
import { COMMON, PACKAGE, VERSION } from './options.js';

/** Where the folder is made: a municipality copies it to its site as it is. */
const FOLDER = `${PACKAGE}dist/gedeeld/`;
const TEMPLATES = `${PACKAGE}folder/`;

/** Catalogues to begin with, as published. */
const EXAMPLES = ['netherlands.json', 'waterrijk.json'];

/** What a page with a strict policy allows. */
export const POLICY = [
  "script-src 'self';",
  "style-src 'self';",
  "connect-src 'self';",
  "require-trusted-types-for 'script';",
  "trusted-types lit-html gedeeld 'allow-duplicates'",
];

/**
 * One folder to host: the scripts under names with their version, a page for a frame for each of them, the languages,
 * example data, the letters to whoever runs the site, and `integrity.json` with name, size and hash of every file.
 *
 * @param {readonly { later?: readonly { file: string }[] }[]} scripts
 */
export const makeFolder = async (scripts) => {
  mkdirSync(FOLDER, { recursive: true });
  for (const bundle of BUNDLES) copyFileSync(`${PACKAGE}dist/${fileOf(bundle)}`, FOLDER + versioned(fileOf(bundle)));
  // The name of a part holds a piece of its hash, and the script knows it by that name.
  for (const { file } of scripts.flatMap(({ later = [] }) => later))
    copyFileSync(`${PACKAGE}dist/${file}`, FOLDER + file);
  await buildFrameScripts();
  copyFileSync(`${PACKAGE}dist/gedeeld-hydrate.js`, FOLDER + versioned('gedeeld-hydrate.js'));
  for (const name of ['languages', 'styles']) copyAll(name);
  for (const file of EXAMPLES)
    copyFileSync(fileURLToPath(import.meta.resolve(`@gedeeld/catalogue/${file}`)), FOLDER + file);
  for (const bundle of BUNDLES) writeFileSync(`${FOLDER}frame-${bundle.name}.html`, framePage(bundle));
  copyFileSync(`${PACKAGE}dist/licences.txt`, `${FOLDER}licences.txt`);
  for (const file of ['frame.css', 'letter.css']) copyFileSync(TEMPLATES + file, FOLDER + file);
  for (const file of ['brief-leverancier.html', 'letter-supplier.html']) writeFileSync(FOLDER + file, letter(file));
  writeFileSync(`${FOLDER}integrity.json`, `${JSON.stringify(listing(), null, 2)}\n`);
};

/** `gedeeld-agenda.js` → `gedeeld-agenda-1.2.0.js`: a new version never takes the place of an old one. @param {string} file */
const versioned = (file) => file.replace(/\.js$/, `-${VERSION}.js`);

const buildFrameScripts = () =>
  Promise.all(
    ['frame', 'frame-host'].map((name) =>
      build({
        ...COMMON,
        entryPoints: [`src/frame/${name}.ts`],
        outfile: `dist/gedeeld/${versioned(`gedeeld-${name}.js`)}`,
      }),
    ),
  );

/** The languages that pages load, and the look that pages link which a server rendered. @param {string} name */
const copyAll = (name) => {
  mkdirSync(FOLDER + name, { recursive: true });
  for (const file of readdirSync(`${PACKAGE}dist/${name}`))
    copyFileSync(`${PACKAGE}dist/${name}/${file}`, `${FOLDER}${name}/${file}`);
};

/** @param {import('./bundles.js').Bundle} bundle */
const framePage = (bundle) => {
  const [script, frame] = [versioned(fileOf(bundle)), versioned('gedeeld-frame.js')];
  return filled('frame.html', {
    title: bundle.title,
    tag: bundle.tag,
    script,
    scriptIntegrity: hashOf(script),
    frame,
    frameIntegrity: hashOf(frame),
  });
};

/** @param {string} file of the letter */
const letter = (file) => {
  const script = versioned('gedeeld-embed.js');
  const snippet = [
    `<script type="module" src="/gedeeld/${script}" integrity="${hashOf(script)}" crossorigin="anonymous"></script>`,
    '<gedeeld-practices src="/gedeeld/netherlands.json" lang="nl">',
    '  <a href="https://www.gelijke-kansen.nl/">Lees hoe anderen het aanpakken</a>',
    '</gedeeld-practices>',
  ];
  const frame = [
    '<iframe data-gedeeld src="/gedeeld/frame-embed.html?src=netherlands.json&amp;lang=nl"',
    '  title="Aanpakken voor gelijke kansen" width="100%" height="800"></iframe>',
  ];
  const values = { snippet, policy: POLICY, frame };
  const lines = Object.entries(values).map(([name, text]) => [name, escaped(text.join('\n'))]);
  return filled(file, { version: VERSION, ...Object.fromEntries(lines) });
};

/** @param {string} template @param {Readonly<Record<string, string>>} values */
const filled = (template, values) =>
  readFileSync(TEMPLATES + template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template} asks for {{${name}}}, which there is not.`);
    return value;
  });

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Name, size and hash of every file; of a script also what it is for. */
const listing = () => {
  const uses = new Map(BUNDLES.map((bundle) => [versioned(fileOf(bundle)), bundle.name]));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort()
    .map((file) => {
      const body = readFileSync(FOLDER + file);
      const use = uses.get(file);
      return {
        file: file.replaceAll('\\', '/'),
        ...(use && { use }),
        integrity: integrityOf(body),
        bytes: sizesOf(body),
      };
    });
  return { version: VERSION, files };
};

/** The hash of a file in the folder. @param {string} file */
const hashOf = (file) => integrityOf(readFileSync(FOLDER + file));
