import { availableParallelism } from 'node:os';

import { ensureBrowsers } from '../browsers/install.js';
import { foldersWithTests, readReports, removeReports, tally } from './reports.js';
import { program, run } from './run.js';

/**
 * @typedef {{ passed: number, failed: number, note?: string, log?: string }} Result
 * @typedef {{ name: string, what: string, run: () => Promise<Result>, alone?: boolean }} Step
 *   A step that is `alone` waits for the ones before it, and the ones after wait for it.
 */

/** A check is one test: it passes or it fails. */
const check = (name, what, command) => ({
  name,
  what,
  run: async () => {
    const { code, output } = await run(command);
    const failed = code === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, note: failed ? '' : lastLine(output), log: failed ? output : undefined };
  },
});

const script = (name, what) => check(name, what, [process.execPath, `scripts/checks/${name}.js`]);

const LOGS = ['--output-logs=errors-only', '--log-order=grouped', '--log-prefix=none'];

const turbo = (...args) => [program('turbo'), 'run', ...args, ...LOGS];

/**
 * What lit-analyzer cannot judge here: it is older than container queries and Lit's `nothing`, it does not read
 * attributes from a static field, and our class files import no registration on purpose.
 */
const BEYOND_LIT_ANALYZER = [
  'no-invalid-css',
  'no-incompatible-type-binding',
  'no-unknown-attribute',
  'no-missing-import',
];

/** Everything, in order. What the later steps need comes first; what fails soonest comes before what takes longest. */
export const STEPS = [
  { name: 'browsers', what: 'find Chromium, Firefox and WebKit', run: () => findBrowsers(), alone: true },
  { ...check('build', 'build every package', turbo('build')), alone: true },
  check('format', 'prettier', [program('prettier'), '--check', '--log-level=warn', '--cache', '.']),
  check('lint', 'eslint', [program('eslint'), '--max-warnings=0', ...cacheIn('eslint'), '.']),
  check('types', 'TypeScript', turbo('types')),
  check('templates', 'tags and properties in templates exist', [
    program('lit-analyzer'),
    'packages/{elements,embed}/src/**/*.ts',
    '--strict',
    ...['--maxWarnings', '0'],
    ...BEYOND_LIT_ANALYZER.flatMap((rule) => [`--rules.${rule}`, 'off']),
  ]),
  check('direction', 'no circles, imports only downwards', [
    program('depcruise'),
    '--config=scripts/direction.config.js',
    'packages',
    'apps',
    'scripts',
  ]),
  check('unused', 'knip', [program('knip'), '--config=scripts/knip.config.js', '--treat-config-hints-as-errors']),
  script('repository', 'no hosts, machine paths or secrets in the files'),
  script('docs', 'links lead somewhere, commands exist'),
  script('publiccode', 'publiccode.yml follows its standard'),
  script('changesets', 'users are told of every change'),
  script('lock', 'npm ci would work in a fresh clone'),
  script('licences', 'what comes along may come along'),
  check('sizes', 'size-limit', turbo('//#check:sizes')),
  check('packages', 'packed, installed and imported as by a stranger', turbo('//#check:packages')),
  check('looks', 'a few pages look as they did, in Chromium', [process.execPath, 'scripts/visual.js', 'compare']),
  { name: 'scripts', what: 'the checks can fail', run: () => testScripts() },
  {
    name: 'tests',
    what: 'every suite, elements and stories in three browsers',
    run: () => testPackages(),
    alone: true,
  },
];

/**
 * @param {string[]} wanted names of steps; none is all
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runSteps = async (wanted) => {
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const total = { passed: 0, failed: 0 };
  const broken = [];
  const began = Date.now();
  for (const group of groupsOf(steps)) {
    await inParallel(group, async (step) => {
      const { passed, failed } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
      if (failed > 0) broken.push(step.name);
    });
  }
  console.log(`\n${steps.length} steps in ${seconds(began)}`);
  if (broken.length > 0) console.log(`failed: ${broken.join(', ')}`);
  return total;
};

/** Steps that may run beside each other, in groups that may not. */
const groupsOf = (steps) => {
  const groups = [[]];
  for (const step of steps) {
    if (step.alone) groups.push([step], []);
    else groups.at(-1).push(step);
  }
  return groups.filter((group) => group.length > 0);
};

const inParallel = async (steps, work) => {
  const queue = [...steps];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await work(step);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
};

const runStep = async ({ name, what, run: work, alone }) => {
  if (alone) console.log(`• ${name}: ${what} …`);
  const began = Date.now();
  const result = await work().catch((error) => ({ passed: 0, failed: 1, log: String(error.stack ?? error) }));
  const mark = result.failed === 0 ? '✓' : '✗';
  const note = result.note ? `: ${result.note}` : '';
  console.log(`${mark} ${name} (${what})${note} [${seconds(began)}]`);
  if (result.log) console.log(indent(result.log));
  return result;
};

const findBrowsers = async () => {
  const found = await ensureBrowsers((line) => console.log(`  ${line}`));
  const names = Object.keys(found).filter((name) => found[name]);
  // The suites run in exactly these, and Turborepo keeps a result per set of browsers, not one for all sets.
  process.env.GEDEELD_ENGINES ??= names.join(',');
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length === 0) return { passed: 1, failed: 0, note: `${names.join(', ')}` };
  const failed = process.env.CI === 'true' || names.length === 0 ? 1 : 0;
  return { passed: 1 - failed, failed, note: `SKIPPED, because not on this computer: ${missing.join(', ')}` };
};

const testScripts = async () => {
  removeReports(['.']);
  const outcome = await run(turbo('//#test:scripts'));
  return tally(readReports(['.']), outcome);
};

/** Every suite together, in milliseconds. Twice what it takes on two processors: a suite that hangs is still ended. */
const PATIENCE = 45 * 60_000;

const SUITES = ['packages/*', 'apps/*'];

/**
 * The suites that take longest, in that order. They begin first: the one that begins last works on alone, and one
 * processor then has nothing to do. Turborepo has an order of its own.
 */
const LONGEST = ['packages/elements', 'apps/demo', 'packages/core', 'apps/integration', 'packages/embed'];

const testPackages = async () => {
  removeReports(SUITES);
  // Two runs beside each other must not build the same package both.
  const built = await run(turbo('build'), { timeout: PATIENCE });
  if (built.code !== 0) return tally(readReports(SUITES), built);
  const outcome = { code: 0, output: '' };
  const folders = foldersWithTests(SUITES);
  await inParallel([...new Set([...LONGEST.filter((it) => folders.includes(it)), ...folders])], async (folder) => {
    const { code, output } = await run(turbo('test', '--filter', `./${folder}`), { timeout: PATIENCE });
    outcome.code ||= code;
    outcome.output += output;
  });
  return tally(readReports(SUITES), outcome);
};

function cacheIn(name) {
  return ['--cache', `--cache-location=node_modules/.cache/${name}/`, '--cache-strategy=content'];
}

const lastLine = (output) => output.trim().split('\n').at(-1)?.trim().slice(0, 100) ?? '';
const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;
const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
