import { defineConfig } from 'vitest/config';

/** What builds the package runs in Node, so its tests do too. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    name: 'elements, scripts',
    root: import.meta.dirname,
    include: ['*.test.js'],
    reporters: ['default', ['json', { outputFile: '../reports/elements-scripts.json' }]],
  },
});
