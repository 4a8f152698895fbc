import { ensureInstalled, exitOnOldNode } from './lib/install.js';

// Node alone is here in a fresh clone: nothing that must be installed is imported before this line has passed.
exitOnOldNode();
await ensureInstalled(console.log);
const { runSteps, STEPS } = await import('./lib/steps.js');

/**
 * `npm test` runs everything; `npm test lint types` runs those steps alone. The last line is always
 * `N passed, N failed`: every test of every suite, and one for each check.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !STEPS.some((step) => step.name === name));
if (unknown) {
  console.log(`There is no step ${unknown}. The steps are: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const { passed, failed } = await runSteps(wanted);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
