import { defineConfig } from 'vitest/config';

/**
 * For `npm run mutation`: the tests beside the modules, without those that take seconds (every mutant runs them all). The
 * random agendas come in small numbers; `GEDEELD_RUNS` says how many. `GEDEELD_FOLDER=graph` takes the tests of one folder.
 */
export default defineConfig({
  test: {
    name: 'core-mutation',
    environment: 'node',
    // The machine may be busy, and a test that fails before anything was changed stops the whole run.
    testTimeout: 120_000,
    include: [`src/${process.env['GEDEELD_FOLDER'] ?? '{graph,evidence,place,contributions,alignment}'}/**/*.test.ts`],
    exclude: ['src/**/*.property.test.ts'],
    env: { GEDEELD_RUNS: '50' },
  },
});
