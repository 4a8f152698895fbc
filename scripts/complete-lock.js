import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isMain } from './lib/main.js';
import { ROOT } from './lib/run.js';

const SYSTEMS = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  linuxmusl: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};

const PROCESSORS = {
  arm64: 'arm64',
  x64: 'x64',
  64: 'x64',
  ia32: 'ia32',
  32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

/**
 * npm leaves an optional package for another system (a Mac's, say) out of the lock when the registry did not give it at
 * that moment, and then `npm ci` stops with "Missing: … from lock file". These are the ones that are missing.
 *
 * @param {any} lock a parsed package-lock.json, version 3
 * @returns {{ slot: string, entry: object }[]} where in `lock.packages` each belongs, and what to write there
 */
export const missingFromLock = (lock) => {
  const found = new Map();
  const packages = { ...lock.packages };
  for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = /^[\^~]?(\d[\w.+-]*)$/.exec(range)?.[1];
      if (!version || isResolved({ packages, owner, name, range })) continue;
      const slot = freeSlot(packages, owner, name);
      packages[slot] = entryFor({ name, version, dev });
      found.set(slot, packages[slot]);
    }
  }
  return [...found].map(([slot, entry]) => ({ slot, entry }));
};

const isResolved = ({ packages, owner, name, range }) => {
  const at = locate(packages, owner, name);
  const exact = /^\d/.test(range);
  return at !== undefined && (!exact || packages[at].version === range);
};

/** Node's own search: in the owner's node_modules, then in each folder above it. */
const locate = (packages, owner, name) => {
  for (let folder = owner; ; folder = above(folder)) {
    const slot = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[slot]) return slot;
    if (folder === '') return undefined;
  }
};

const above = (folder) => {
  const nested = folder.lastIndexOf('/node_modules/');
  if (nested !== -1) return folder.slice(0, nested);
  return folder.startsWith('node_modules/') || !folder.includes('/') ? '' : folder.slice(0, folder.lastIndexOf('/'));
};

/** Beside its owner, unless another version stands there: then inside the owner. What stands is never replaced. */
const freeSlot = (packages, owner, name) => {
  const nested = owner.includes('node_modules/') ? owner.slice(0, owner.lastIndexOf('node_modules/')) : '';
  const beside = `${nested}node_modules/${name}`;
  const slot = packages[beside] ? `${owner}/node_modules/${name}` : beside;
  if (packages[slot]) throw new Error(`package-lock.json holds another version at ${slot}.`);
  return slot;
};

/** No integrity: the registry did not show us the package. System and processor are read from its name. */
const entryFor = ({ name, version, dev }) => {
  const words = name.split(/[/_-]/);
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
  return {
    version,
    optional: true,
    ...(dev && { dev }),
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(/musl/.test(name) && { libc: ['musl'] }),
  };
};

/** @returns {any} a new lock with what was missing; every entry that was there is as it was */
export const completeLock = (lock) => {
  const added = missingFromLock(lock).map(({ slot, entry }) => [slot, entry]);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
};

if (isMain(import.meta.url)) {
  const file = process.argv[2] ?? join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const count = missingFromLock(lock).length;
  if (count > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${count} optional packages of other systems added to package-lock.json`);
}
