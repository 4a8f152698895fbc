import { defineConfig } from 'tsup';

/**
 * The one build configuration of our libraries: every source module becomes one ES module, so that strangers share
 * one copy of what they import and can leave out what they do not. Types come from `tsc`, not from here.
 *
 * @param {import('tsup').Options} [options] what a package does differently
 */
export const library = (options = {}) =>
  defineConfig({
    entry: ['src/**/*.ts', '!src/**/*.{test,test-d,bench,stories}.ts'],
    bundle: false,
    // Each file stands by itself: no helper in a chunk of its own, which the `sideEffects` of a package would not know.
    splitting: false,
    format: ['esm'],
    target: 'es2022',
    sourcemap: true,
    clean: false,
    dts: false,
    silent: true,
    ...options,
  });
