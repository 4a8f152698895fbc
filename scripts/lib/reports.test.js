import { describe, expect, test } from 'vitest';

import { foldersWithTests, readReports, removeReports, tally } from './reports.js';
import { scratchProject } from './scratch.js';

const report = (passed, failed, testResults = []) => ({ numPassedTests: passed, numFailedTests: failed, testResults });

describe('readReports', () => {
  test('adds up the suites of every package', () => {
    const root = scratchProject({
      'packages/core/package.json': { scripts: { test: 'x' } },
      'packages/core/reports/core.json': report(3, 0),
      'packages/core/reports/slow.json': report(2, 1),
      'packages/tokens/package.json': {},
      'apps/demo/package.json': { scripts: { test: 'x' } },
      'apps/demo/reports/demo.json': report(4, 0),
    });
    expect(readReports(['packages/*', 'apps/*'], root)).toEqual({ passed: 9, failed: 1, suites: 3, missing: [] });
  });

  test('names a package whose tests left no report', () => {
    const root = scratchProject({ 'packages/core/package.json': { scripts: { test: 'x' } } });
    expect(readReports(['packages/*'], root).missing).toEqual(['packages/core: its tests ended without a report.']);
  });

  test('counts a file that could not be loaded as a failure', () => {
    const root = scratchProject({
      'packages/core/package.json': { scripts: { test: 'x' } },
      'packages/core/reports/core.json': report(1, 1, [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ]),
    });
    expect(readReports(['packages/*'], root)).toMatchObject({ passed: 1, failed: 2 });
  });
});

describe('foldersWithTests', () => {
  test('gives those whose package has a script `test`', () => {
    const root = scratchProject({
      'packages/core/package.json': { scripts: { test: 'x' } },
      'packages/tokens/package.json': { scripts: { build: 'x' } },
      'packages/notes/readme.md': 'no package',
      'apps/demo/package.json': { scripts: { test: 'x' } },
      'apps/new/package.json': {},
    });
    expect(foldersWithTests(['packages/*', 'apps/*'], root)).toEqual(['packages/core', 'apps/demo']);
  });
});

describe('removeReports', () => {
  test('leaves no report of an earlier run', () => {
    const root = scratchProject({
      'packages/core/package.json': { scripts: { test: 'x' } },
      'packages/core/reports/core.json': report(1, 0),
    });
    removeReports(['packages/*'], root);
    expect(readReports(['packages/*'], root)).toMatchObject({ passed: 0, suites: 0 });
  });
});

describe('tally', () => {
  const sums = { passed: 5, failed: 0, suites: 2, missing: [] };

  test('passes on what the suites report', () => {
    expect(tally(sums, { code: 0, output: 'all is well' })).toEqual({
      passed: 5,
      failed: 0,
      note: '5 tests in 2 suites',
      log: undefined,
    });
    const failing = tally({ ...sums, failed: 2 }, { code: 1, output: 'words' });
    expect(failing).toMatchObject({ passed: 5, failed: 2, log: 'words' });
  });

  test('counts a suite without a report, and a command that failed outside its tests', () => {
    expect(tally({ ...sums, missing: ['core'] }, { code: 1, output: '' })).toMatchObject({ failed: 1, log: 'core\n' });
    expect(tally(sums, { code: 1, output: 'unhandled' })).toMatchObject({ failed: 1, log: 'unhandled' });
  });

  test('fails when nothing was tested', () => {
    const nothing = { passed: 0, failed: 0, suites: 0, missing: [] };
    expect(tally(nothing, { code: 0, output: '' })).toMatchObject({ failed: 1 });
  });
});
