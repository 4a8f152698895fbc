/* global matchMedia */
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Gedeeld',
    fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
    colorPrimary: isDark ? '#8cc8f2' : '#0b5583',
    colorSecondary: isDark ? '#5fb0e6' : '#0b5583',
    appBorderRadius: 4,
  }),
  layout: { panelPosition: 'bottom' },
});
