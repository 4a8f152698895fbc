import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['build/**/*.test.js'],
    reporters: ['default', ['json', { outputFile: 'reports/embed-build.json' }]],
  },
});
