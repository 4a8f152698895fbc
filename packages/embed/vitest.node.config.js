import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['build/**/*.test.js'],
    reporters: ['default', ['json', { outputFile: 'reports/embed-build.json' }]],
  },
});
