import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { publicPackages, readJson } from '../lib/check.js';
import { ROOT } from '../lib/run.js';

/**
 * @typedef {object} Shipped a package of somebody else that comes along with one of ours
 * @property {string} name
 * @property {string} version
 * @property {string} licence as its own package.json says, an SPDX expression
 * @property {string[]} of our packages that bring it, by name
 * @property {string} text its licence and notice files, word for word
 * @property {string | undefined} integrity the hash of its tarball, as the lock has it
 * @property {string[]} needs what it depends on itself, by name
 */

/** What may come along with code under the EUPL-1.2: licences that ask no more than to be passed on. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'EUPL-1.2']);

/**
 * Every package of somebody else that who installs ours gets with it, directly or not: read from the lock, so that what
 * is listed is what was tested.
 *
 * @param {string} [root]
 * @returns {Shipped[]} by name
 */
export const shippedPackages = (root = ROOT) => {
  const { packages: slots } = readJson(join(root, 'package-lock.json'));
  /** @type {Map<string, Set<string>>} */
  const bringers = new Map();
  for (const { folder, manifest } of publicPackages(root)) {
    for (const slot of reachable(slots, folder)) {
      if (!bringers.has(slot)) bringers.set(slot, new Set());
      bringers.get(slot)?.add(manifest.name);
    }
  }
  return [...bringers]
    .map(([slot, of]) => ({ ...read(root, slot), of: [...of].sort(), ...lockFacts(slots[slot]) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

/** What is wrong with what comes along: a licence that is not allowed, or one without its text. */
export const licenceFlaws = (/** @type {readonly Shipped[]} */ shipped) =>
  shipped.flatMap(({ name, licence, of, text }) => {
    const flaws = [];
    if (!ALLOWED.has(licence))
      flaws.push(`${name} (with ${of.join(', ')}): the licence “${licence}” is not on our list`);
    if (text === '') flaws.push(`${name}: its package has no licence file to pass on`);
    return flaws;
  });

/** The licences of what comes along, word for word, as they ask to be passed on. */
export const licencesText = (/** @type {readonly Shipped[]} */ shipped) =>
  [
    'What comes along with Gedeeld, and under which licence. Gedeeld itself: EUPL-1.2.',
    ...shipped.map(({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text}`),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';

/** The slots in the lock that a workspace reaches by its dependencies; sister packages are passed through, not listed. */
const reachable = (slots, start) => {
  const seen = new Set();
  const queue = [start];
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (seen.has(slot)) continue;
    seen.add(slot);
    const { dependencies = {}, optionalDependencies = {} } = slots[slot];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolve(slots, slot, name);
      if (found !== undefined) queue.push(found);
    }
  }
  return [...seen].filter((slot) => slot.includes('node_modules/'));
};

/** Where Node finds a package from another: in the nearest node_modules upwards. A link leads to the workspace itself. */
const resolve = (slots, from, name) => {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    const slot = posix.join(folder === '.' ? '' : folder, 'node_modules', name);
    if (slots[slot]) return slots[slot].link ? slots[slot].resolved : slot;
    if (folder === '.' || folder === '') return undefined;
  }
};

/** Packages that come without their licence, and the sister from the same publisher that has it. */
const TEXT_OF = new Map([['@lit-labs/ssr-dom-shim', 'lit']]);

const read = (root, slot) => {
  const { name, version, license } = readJson(join(root, slot, 'package.json'));
  const sister = TEXT_OF.get(name);
  const text = licenceFiles(join(root, sister ? `node_modules/${sister}` : slot));
  return { name, version, licence: String(license ?? 'none'), text };
};

const licenceFiles = (path) =>
  readdirSync(path)
    .filter((file) => /^(?:licen[cs]e|notice)(?:\.(?:md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8').trim())
    .join('\n\n');

const lockFacts = ({ integrity, dependencies = {}, optionalDependencies = {} }) => ({
  integrity,
  needs: Object.keys({ ...dependencies, ...optionalDependencies }),
});
