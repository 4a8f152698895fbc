import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, run } from './run.js';

const STAMP = join(ROOT, 'node_modules', '.installed-lock');

/** Says what is wrong and stops, where a syntax error from a dependency would say nothing. */
export const exitOnOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.log(`Gedeeld needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
};

/**
 * Installs the dependencies when they are not there, or when the lock is another than the one they were installed
 * from. Exits with npm's own words when that fails.
 *
 * @param {(line: string) => void} say
 */
export const ensureInstalled = async (say) => {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (read(STAMP) === lock) return;
  say('• install: npm install (a minute or two the first time)');
  const { code, output } = await run(['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline']);
  if (code !== 0) {
    say(output);
    say('npm install failed; nothing was tested.');
    say('0 passed, 1 failed');
    process.exit(1);
  }
  const after = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  writeFileSync(STAMP, after);
};

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
