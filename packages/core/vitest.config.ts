import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'core',
    environment: 'node',
    // Every module is read once, not once for each file.
    isolate: false,
    // The properties try thousands of agendas, and the machine may be busy.
    testTimeout: 120_000,
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/core.json' }]],
  },
});
