import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'scripts',
    environment: 'node',
    // These tests start programs, and the machine may be busy.
    testTimeout: 60_000,
    include: ['scripts/**/*.test.js'],
    reporters: ['default', ['json', { outputFile: 'reports/scripts.json' }]],
  },
});
