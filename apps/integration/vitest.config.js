import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,js}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each engine is one program with one window: files beside each other would only wait for the same two processors.
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'reports/integration.json' }]],
  },
});
