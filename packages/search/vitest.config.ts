import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'search',
    environment: 'node',
    include: ['src/**/*.test.ts', 'evaluation/**/*.test.ts', 'bench/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/search.json' }]],
  },
});
