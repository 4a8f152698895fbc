import { fileURLToPath } from 'node:url';

import { markdownTables } from './markdown-tables.js';

const elements = fileURLToPath(new URL('../../../packages/elements/src', import.meta.url));

/** Everything of Lit that a story or Storybook itself imports. */
const LIT = [
  'lit',
  'lit/directive-helpers.js',
  ...['guard', 'keyed', 'live'].map((name) => `lit/directives/${name}.js`),
];

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: [
    '../pages/**/*.mdx',
    { directory: elements, files: '**/*.{mdx,stories.ts}', titlePrefix: 'Elementen – Elements' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [markdownTables(), ...(config.plugins ?? [])],
    resolve: {
      ...config.resolve,
      // The shipped bundle has no warnings; here they should be seen.
      conditions: ['development', 'module', 'browser'],
      alias: [
        // Stories stand on the sources. What is imported by the name of the package has to be the same modules, or there
        // are two lists of languages.
        { find: /^@gedeeld\/elements$/, replacement: `${elements}/index.ts` },
        { find: /^@gedeeld\/elements\/(locales\/\w+)\.js$/, replacement: `${elements}/$1.ts` },
        // The pages stand beside the elements, from where Node would not find what is installed here.
        {
          find: '@storybook/addon-docs/blocks',
          replacement: fileURLToPath(import.meta.resolve('@storybook/addon-docs/blocks')),
        },
        ...aliases(config.resolve?.alias),
      ],
    },
    // Vite bundles a dependency when it first meets it. Storybook's own code is not looked through for that, so its
    // `lit/directive-helpers.js` came with a second copy of Lit: "Multiple versions of Lit loaded".
    optimizeDeps: { ...config.optimizeDeps, include: [...(config.optimizeDeps?.include ?? []), ...LIT] },
    // Left to itself the build writes light-dark() as variables that follow a scheme in a style sheet, and ours is chosen.
    build: { ...config.build, chunkSizeWarningLimit: 3000, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  }),
};

/** Vite takes aliases as a list or as an object. */
const aliases = (given = []) =>
  Array.isArray(given) ? given : Object.entries(given).map(([find, replacement]) => ({ find, replacement }));
