/**
 * What counts as a beginning when knip looks for files, exports and dependencies that nobody uses. The doors of a
 * package are read from its `exports`. tsup's own entries are left out: there every source file is one, and then none
 * is ever unused.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  tsup: false,
  workspaces: {
    '.': {
      entry: ['scripts/*.js', 'scripts/{browsers,checks}/*.js'],
      project: ['scripts/**/*.js', '*.js'],
      ignoreDependencies: ['webdriverio'],
    },
    'packages/*': { project: ['{src,scripts,test}/**/*.{ts,js}'] },
    'apps/*': { project: ['**/*.{ts,js,html}', '!{dist,storybook-static}/**'] },
  },
};
