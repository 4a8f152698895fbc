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
      entry: ['scripts/*.js', 'scripts/{api,browsers,checks,release,shots,visual}/*.js'],
      project: ['scripts/**/*.js', '*.js'],
      // Started by path (scripts/lib/run.js), which knip cannot see.
      ignoreDependencies: ['@arethetypeswrong/cli', 'lit-analyzer', 'publint', 'turbo'],
    },
    'packages/core': {
      entry: [
        'src/index.ts',
        'src/{importers,testing}/index.ts',
        'src/locales/{ar,pl,tr,uk}.ts',
        'src/**/*.{test-d,bench}.ts',
        // Bundled in the place of Vitest, by its address.
        'scripts/mutation/framework.js',
      ],
      project: ['src/**/*.ts', 'scripts/**/*.js'],
      // What knip makes of the name of our own runner.
      ignoreDependencies: ['@stryker-mutator/bundle-runner'],
    },
    'packages/elements': {
      entry: [
        'src/{index,define}.ts',
        'src/locales/{ar,pl,tr,uk}.ts',
        'src/**/*.{bench,define,stories}.ts',
        'src/**/*.mdx',
        'tsup.config.js',
      ],
      project: ['src/**/*.ts', '{scripts/*,tsup.config}.js'],
      // Pages of Storybook stand beside their element; what shows them is installed by apps/storybook.
      ignoreDependencies: ['@storybook/addon-docs'],
    },
    'packages/embed': {
      // Taken by name, which knip cannot see: the stand-in for Zod (build/options.js), the registry of a server
      // (build/server.js), the words of parts (build/build.js).
      entry: [
        'src/server/{index,names,own-registry}.ts',
        'src/hydration/door.ts',
        'src/language/part-words.ts',
        'src/bundles/*.ts',
        'src/frame/{frame,frame-host}.ts',
        'src/page-lit/css-tag.ts',
        'src/page-zod/page-zod.ts',
        'build/*.js',
      ],
      // By name, which knip cannot see: the folder to host takes catalogues along (build/folder.js), and what takes over a
      // rendered page is bundled from this package (build/server.js).
      ignoreDependencies: ['@gedeeld/catalogue', '@lit-labs/ssr-client'],
      project: ['src/**/*.ts', '{build,test}/*.js'],
    },
    'packages/search': {
      entry: ['src/index.ts', 'src/worker/serve.ts', '{bench,evaluation}/*.js'],
      project: ['src/**/*.ts', '{bench,evaluation}/*.js'],
    },
    'packages/*': { project: ['{src,scripts,test}/**/*.{ts,js}'] },
    // Bundled by name (lib/browser.js).
    'apps/bench': { entry: ['subjects/*.js'], project: ['**/*.js'] },
    'apps/demo': {
      // Bundled by the build, which finds them by their name (lib/scripts.js).
      entry: ['src/scripts/*.js'],
      project: ['**/*.{ts,js}', '!dist/**'],
    },
    // Not `audit/` and `frameworks/`: projects of their own, with their own lock, installed by whoever runs them.
    'apps/integration': { project: ['{src,test}/**/*.ts'] },
    'apps/storybook': {
      entry: ['.storybook/{main,manager,preview}.js', 'pages/*.mdx', 'test/*.test.js'],
      project: ['{.storybook,blocks,test}/*.js', 'pages/*.mdx'],
      // By name in code that is run as a test, and in pages.
      ignoreDependencies: ['@gedeeld/catalogue', '@gedeeld/core', '@gedeeld/embed', '@gedeeld/search'],
    },
  },
};
