import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { html } from './html.js';

/** The folder that a municipality copies to its site, as the embed's package holds it. */
export const FOLDER = dirname(fileURLToPath(import.meta.resolve('@gedeeld/embed/gedeeld/integrity.json')));
const OWN = fileURLToPath(new URL('../src/scripts/', import.meta.url));

/**
 * A script as a page names it: where it stands, and the hash of what was promised.
 *
 * @typedef {{ path: string, integrity: string, body?: Buffer }} Script  `body` where it is not in the folder of the embed
 */

/**
 * Every script of the site, by the name under which a page asks for it: those of the embed by their use, as a
 * municipality would host them, under a name with their version; and our own (`own:builder`).
 *
 * @param {readonly string[]} wanted
 * @returns {Promise<Map<string, Script>>}
 */
export const collectScripts = async (wanted) => {
  const embed = await embedScripts();
  const scripts = await Promise.all(
    wanted.map(async (name) => {
      const script = name.startsWith('own:') ? await ownScript(name.slice(4)) : embed.get(name);
      if (!script) throw new Error(`A page asks for the script “${name}”, which @gedeeld/embed does not have.`);
      return /** @type {const} */ ([name, script]);
    }),
  );
  return new Map(scripts);
};

/** @returns {Promise<Map<string, Omit<Script, 'body'>>>} */
const embedScripts = async () => {
  /** @type {{ files: { use?: string, file: string, integrity: string }[] }} */
  const { files } = JSON.parse(await readFile(join(FOLDER, 'integrity.json'), 'utf8'));
  return new Map(
    files.flatMap(({ use, file, integrity }) => {
      const name = use ?? (file.startsWith('gedeeld-hydrate') ? 'hydrate' : undefined);
      return name ? [[name, { path: `/gedeeld/${file}`, integrity }]] : [];
    }),
  );
};

/** One of our own pages' scripts, with all that it imports in one file: a hash covers only the file it names. @param {string} name */
const ownScript = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [join(OWN, `${name}.js`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const body = Buffer.from(outputFiles[0].contents);
  const digest = createHash('sha384').update(body).digest('base64');
  return { path: `/scripts/${name}-${digest.slice(0, 8).replace(/\W/g, '')}.js`, integrity: `sha384-${digest}`, body };
};

/**
 * @param {Script} script
 * @param {boolean} [isRendered] whether the page can be read without it: what is read then comes first
 */
export const scriptTag = ({ path, integrity }, isRendered = false) =>
  html`<script
    type="module"
    src="${path}"
    integrity="${integrity}"
    crossorigin="anonymous"
    ${isRendered && html`fetchpriority="low"`}
  ></script>`;
