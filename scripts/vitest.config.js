import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'scripts',
    environment: 'node',
    include: ['scripts/**/*.test.js'],
    reporters: ['default', ['json', { outputFile: 'reports/scripts.json' }]],
  },
});
