/**
 * Leaves what `import()` names where it is. A bundle without parts has no such code in it, but meets it in the index of the
 * elements: a bundler that follows it makes every module ready to be loaded later, which costs each of them some bytes. What
 * only waits for such code, `*.later.js`, is left out too: all that it exports is then nothing.
 *
 * @returns {import('esbuild').Plugin}
 */
export const leaveLater = () => ({
  name: 'leave-later',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
    onLoad({ filter: /\.later\.js$/ }, async ({ path }) => {
      const names = Object.keys(await import(path));
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n') };
    });
  },
});
