import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from './lib/check.js';
import { program, ROOT, run } from './lib/run.js';

/** Makes the next version: changesets become changelogs and numbers, and what repeats a number follows. */
const steps = [
  [program('changeset'), 'version'],
  ['npm', 'install', '--package-lock-only'],
  [process.execPath, 'scripts/complete-lock.js'],
];

for (const command of steps) {
  const { code } = await run(command, { show: true });
  if (code !== 0) process.exit(code);
}

const file = join(ROOT, 'publiccode.yml');
const { version } = readJson(join(ROOT, 'packages/core/package.json'));
writeFileSync(file, readFileSync(file, 'utf8').replace(/^softwareVersion: .*$/m, `softwareVersion: ${version}`));
console.log(`Version ${version} of every package: read the changelogs, then commit.`);
