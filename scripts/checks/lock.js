import { join } from 'node:path';

import { missingFromLock } from '../complete-lock.js';
import { readJson, runAsScript } from '../lib/check.js';
import { ROOT, run } from '../lib/run.js';

/** Checks that `npm ci` would work in a fresh clone, on this system and on others, and that the lock names no host. */
const checkLock = async () => {
  const lock = readJson(join(ROOT, 'package-lock.json'));
  const missing = missingFromLock(lock).map(
    ({ slot }) => `package-lock.json lacks ${slot.split('node_modules/').pop()}: run node scripts/complete-lock.js`,
  );
  const hosts = Object.entries(lock.packages)
    .filter(([, { resolved }]) => /^\w+:/.test(resolved ?? ''))
    .map(([slot, { resolved }]) => `package-lock.json: ${slot} names the host ${new URL(resolved).host}`);
  const { code, output } = await run(['npm', 'ci', '--dry-run', '--ignore-scripts', '--offline'], { timeout: 120_000 });
  const refused =
    code === 0
      ? []
      : [
          output
            .split('\n')
            .filter((line) => /EUSAGE|Missing|Invalid/.test(line))
            .join('\n') || output,
        ];
  return { problems: [...missing, ...hosts, ...refused], looked: `${Object.keys(lock.packages).length} packages` };
};

await runAsScript(import.meta.url, checkLock);
