/**
 * What counts as a beginning when knip looks for files, exports and dependencies that nobody uses. tsup's own entries
 * are left out: there every source file is one, and then none is ever unused.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  tsup: false,
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/*.js', 'scripts/{browsers,checks}/*.js'],
      project: ['scripts/**/*.js', '*.js'],
      // Started by path (scripts/lib/run.js), which knip cannot see.
      ignoreDependencies: ['@arethetypeswrong/cli', 'lit-analyzer', 'publint', 'turbo'],
    },
    'packages/*': {
      entry: [
        'src/{index,define,server}.ts',
        'src/testing/index.ts',
        'src/**/*.{define,stories,bench}.ts',
        'scripts/*.js',
      ],
      project: ['{src,scripts,test}/**/*.{ts,js}'],
    },
    'apps/*': { project: ['**/*.{ts,js}', '!{dist,storybook-static}/**'] },
  },
};
