import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,src,e2e}/**/*.test.{js,ts}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each engine is one program with one window: files beside each other would only wait for the same two processors.
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: 'reports/demo.json' }]],
  },
});
