import { fileURLToPath } from 'node:url';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../../../packages/elements/src/**/*.mdx', '../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    // The shipped bundle has no warnings; here they should be seen.
    resolve: {
      ...config.resolve,
      conditions: ['development', 'module', 'browser'],
      // The pages stand beside the elements, from where Node would not find what is installed here.
      alias: {
        ...config.resolve?.alias,
        '@storybook/addon-docs/blocks': fileURLToPath(import.meta.resolve('@storybook/addon-docs/blocks')),
      },
    },
    build: { ...config.build, chunkSizeWarningLimit: 3000 },
  }),
};
