// @ts-check
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';

/**
 * A test runner for Stryker that is made for many small tests of pure functions: all tests are bundled once, with every
 * mutant in them, and each mutant gets a fresh Node process that runs the bundle and ends at the first test that fails.
 * Nothing is loaded, transformed or watched in between, so that a mutant takes a fraction of a second; and because the
 * process starts with its mutant, those in what runs when a module loads are as good as any other.
 *
 * How long a mutant may take is counted in processor time, so that a score is the same on a computer that others use too: a
 * mutant that waits its turn is not one that goes round for ever.
 *
 * `GEDEELD_FOLDER=graph` takes the tests of one folder. Random agendas come in small numbers (`GEDEELD_RUNS`).
 */
const FOLDERS = ['graph', 'evidence', 'place', 'contributions', 'alignment'];
/** Each runner has a bundle of its own, as there may be several side by side in one copy of the package. */
const BUNDLE = `reports/mutation/tests-${process.pid}.mjs`;
/** What the first run, without a mutant, found out for all of them. */
const FIRST_RUN = 'reports/mutation/first-run.json';

/** @implements {import('@stryker-mutator/api/test-runner').TestRunner} */
class BundleRunner {
  capabilities() {
    // Every run is a process of its own.
    return { reloadEnvironment: true };
  }

  async init() {
    await mkdir('reports/mutation', { recursive: true });
    await bundleTests(await testFiles());
  }

  /** Also finds out which tests are quick: those go first from then on. */
  async dryRun() {
    await keepFirstRun({ used: 0, quickFirst: [] });
    const { code, output } = await runBundle({}, 600);
    const report = readReport(output);
    if (code !== 0 || !report || report.failed !== undefined)
      return { status: /** @type {const} */ ('error'), errorMessage: output };
    const quickFirst = [...report.tests].sort((one, other) => one.took - other.took);
    await keepFirstRun({ used: report.used, quickFirst: quickFirst.map(({ name }) => name) });
    return {
      status: /** @type {const} */ ('complete'),
      tests: report.tests.map(({ name, took }) => ({
        id: name,
        name,
        timeSpentMs: took,
        status: /** @type {const} */ (0),
      })),
    };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant }) {
    const env = { __STRYKER_ACTIVE_MUTANT__: activeMutant.id };
    const { used } = JSON.parse(await readFile(FIRST_RUN, 'utf8'));
    const { code, output } = await runBundle(env, Math.max(5, Math.ceil(2 * used)));
    if (code === undefined) return { status: /** @type {const} */ ('timeout') };
    const report = readReport(output);
    const killedBy = report?.failed ?? (report ? undefined : 'loading the modules');
    if (killedBy !== undefined)
      return {
        status: /** @type {const} */ ('killed'),
        killedBy: [killedBy],
        failureMessage: report?.message ?? output.slice(-1000),
        nrOfTests: report?.tests.length ?? 0,
      };
    return { status: /** @type {const} */ ('survived'), nrOfTests: report?.tests.length ?? 0 };
  }
}

/** @param {{ used: number, quickFirst: readonly string[] }} run the processor time it took, in seconds, and its tests */
const keepFirstRun = (run) => writeFile(FIRST_RUN, JSON.stringify(run));

const testFiles = async () => {
  const { GEDEELD_FOLDER } = process.env;
  const folders = GEDEELD_FOLDER ? [GEDEELD_FOLDER] : FOLDERS;
  const listed = await Promise.all(folders.map((folder) => readdir(join('src', folder), { recursive: true })));
  return folders.flatMap((folder, at) => listed[at]?.filter(isQuickTest).map((name) => `./src/${folder}/${name}`));
};

/** Agendas of a hundred thousand take too long for every mutant that gets as far. @param {string} name */
const isQuickTest = (name) => name.endsWith('.test.ts') && !name.includes('extremes.property');

/** @param {readonly (string | undefined)[]} files */
const bundleTests = async (files) => {
  const framework = new URL('framework.js', import.meta.url).pathname;
  const imports = files.map((file) => `await tests(${JSON.stringify(file)}, () => import(${JSON.stringify(file)}));`);
  await build({
    stdin: {
      contents: [`import { run, tests } from ${JSON.stringify(framework)};`, ...imports, 'await run();'].join('\n'),
      resolveDir: process.cwd(),
    },
    // Not where esbuild was loaded: Stryker goes to its copy of the package after that.
    absWorkingDir: process.cwd(),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: { vitest: framework },
    // chai, of @vitest/expect, asks for nothing of Node; what does is CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile: BUNDLE,
    logLevel: 'error',
  });
};

/**
 * Runs all tests; `code` is absent when they took more processor time than that.
 *
 * @param {Record<string, string>} env
 * @param {number} patience in seconds
 * @returns {Promise<{ code: number | undefined, output: string }>}
 */
const runBundle = (env, patience) =>
  new Promise((done) => {
    const node = [process.execPath, '--max-old-space-size=1000', BUNDLE, FIRST_RUN];
    const child = spawn('sh', ['-c', `ulimit -t ${patience}; exec "$0" "$@"`, ...node], {
      env: { GEDEELD_RUNS: '50', GEDEELD_SHRINK: 'no', ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    // Nothing but a limit ends a run by a signal: that of time, or that of memory, which an endless list comes to.
    child.on('close', (code) => done({ code: code ?? undefined, output }));
  });

/**
 * What the bundle said last.
 *
 * @param {string} output
 * @returns {{ tests: { name: string, took: number }[], used: number, failed?: string, message?: string } | undefined}
 */
const readReport = (output) => {
  const line = output.split('\n').find((one) => one.startsWith('{"tests"'));
  return line === undefined ? undefined : JSON.parse(line);
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'bundle', factory: Object.assign(() => new BundleRunner(), { inject: [] }) },
];
