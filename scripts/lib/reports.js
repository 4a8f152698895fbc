import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from './check.js';
import { ROOT } from './run.js';

/**
 * Adds up what the test suites wrote to `reports/*.json` in each folder. A folder whose package has a `test` script
 * and that holds no report, is named as missing: its suite never finished.
 *
 * @param {string[]} folders `.`, or a group such as `packages/*`
 * @param {string} [root]
 * @returns {{ passed: number, failed: number, suites: number, missing: string[] }}
 */
export const readReports = (folders, root = ROOT) => {
  const total = { passed: 0, failed: 0, suites: 0, missing: [] };
  for (const folder of expand(folders, root)) {
    const reports = reportsIn(join(root, folder));
    if (hasTests(folder, root) && reports.length === 0)
      total.missing.push(`${folder}: its tests ended without a report.`);
    for (const report of reports) add(total, readJson(report));
  }
  return total;
};

/** The folders with a suite of tests, among some folders and groups of them. */
export const foldersWithTests = (folders, root = ROOT) =>
  expand(folders, root).filter((folder) => hasTests(folder, root));

const hasTests = (folder, root) => readJson(join(root, folder, 'package.json')).scripts?.test !== undefined;

/**
 * What a run of suites comes to. One that stopped without a report, and one that failed outside its tests, is a failure
 * more; so is a run in which not a single test was reported.
 *
 * @param {ReturnType<typeof readReports>} sums
 * @param {{ code: number, output: string }} outcome of the command that ran them
 */
export const tally = ({ passed, failed, missing, suites }, { code, output }) => {
  const flaws = [...missing, ...(passed + failed === 0 ? ['No suite has reported a single test.'] : [])];
  const unexplained = code !== 0 && failed + flaws.length === 0 ? 1 : 0;
  const wrong = failed + flaws.length + unexplained;
  const log = wrong === 0 ? undefined : [...flaws, output].join('\n');
  return { passed, failed: wrong, note: `${passed} tests in ${suites} suites`, log };
};

/** Takes the reports of an earlier run away, so that none is counted for this one. */
export const removeReports = (folders, root = ROOT) => {
  for (const folder of expand(folders, root)) {
    for (const report of reportsIn(join(root, folder))) rmSync(report);
  }
};

/** A file that could not be loaded has no tests that failed, and is a failure all the same. */
const add = (total, { numPassedTests, numFailedTests, testResults }) => {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  total.passed += numPassedTests;
  total.failed += numFailedTests + broken.length;
  total.suites += 1;
};

const expand = (folders, root) =>
  folders.flatMap((folder) => {
    if (!folder.endsWith('/*')) return [folder];
    const group = folder.slice(0, -2);
    return readdirSync(join(root, group))
      .map((name) => `${group}/${name}`)
      .filter((path) => existsSync(join(root, path, 'package.json')));
  });

const reportsIn = (folder) => {
  const reports = join(folder, 'reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(reports, file));
};
