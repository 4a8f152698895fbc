/** Reads the public elements, and only those: what is in `shared/` is nobody's promise. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/{shared,locales}/**', 'src/**/*.{test,stories,styles}.ts'],
  outdir: '.',
  litelement: true,
};
