/**
 * Leaves what `import()` names where it is. A bundle without parts has no such code in it, but meets it in the index of the
 * elements: a bundler that follows it makes every module ready to be loaded later, which costs each of them some bytes.
 *
 * @returns {import('esbuild').Plugin}
 */
export const leaveLater = () => ({
  name: 'leave-later',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
});
