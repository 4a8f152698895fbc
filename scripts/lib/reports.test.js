import { describe, expect, test } from 'vitest';

import { readReports, removeReports } from './reports.js';
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
