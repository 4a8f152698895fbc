import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'search',
    environment: 'node',
    // Hundreds of random catalogues take their time on a busy machine.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'evaluation/**/*.test.ts', 'bench/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/search.json' }]],
  },
});
