// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { pack } from '../../../../scripts/checks/packages.js';
import { publicPackages } from '../../../../scripts/lib/check.js';
import { run } from '../../../../scripts/lib/run.js';

/** The folder of the projects. */
export const FOLDER = fileURLToPath(new URL('..', import.meta.url));

const MODULES = `${FOLDER}node_modules/`;
const TARBALLS = `${MODULES}.tarballs/`;

/**
 * Installs what the projects need, where that is not there: the frameworks as the lock has them, and our own packages as
 * strangers get them, packed from this copy of the project.
 *
 * @param {(line: string) => void} say
 * @throws when npm refuses
 */
export const install = async (say) => {
  const lock = hashOf([`${FOLDER}package-lock.json`]);
  if (read(`${MODULES}.lock-hash`) !== lock) {
    say('• the frameworks, once …');
    await npm('ci', '--ignore-scripts', '--prefer-offline');
    writeFileSync(`${MODULES}.lock-hash`, lock);
  }
  rmSync(TARBALLS, { recursive: true, force: true });
  mkdirSync(TARBALLS, { recursive: true });
  const packed = await Promise.all(publicPackages().map((workspace) => pack(workspace, TARBALLS)));
  const tarballs = packed.map(({ tarball }) => tarball);
  const contents = hashOf(tarballs);
  if (read(`${MODULES}.packed-hash`) === contents) return;
  say('• our packages, packed …');
  await npm('install', '--no-save', '--ignore-scripts', '--prefer-offline', ...tarballs);
  writeFileSync(`${MODULES}.packed-hash`, contents);
};

/** @param {string[]} args */
const npm = async (...args) => {
  const { code, output } = await run(['npm', ...args], { cwd: FOLDER });
  if (code !== 0) throw new Error(`npm ${args[0]} failed:\n${output}`);
};

/** @param {readonly string[]} files */
const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
