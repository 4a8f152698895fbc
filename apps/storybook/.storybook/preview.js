/* global document */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';

import manifest from '@gedeeld/elements/custom-elements.json';

import './preview.css';
import { THEMES } from './themes.js';

setCustomElementsManifest(manifest);

/** The style sheet of the theme that is chosen; a theme stands on the body, so that docs pages have it too. */
const themeSheet = document.createElement('style');
document.head.append(themeSheet);

const putOnPage = ({ theme, scheme }) => {
  const { css, ...classes } = THEMES[theme] ?? THEMES.none;
  if (themeSheet.textContent !== css) themeSheet.textContent = css;
  document.body.className = [...document.body.classList]
    .filter((name) => !/-theme(--|$)/.test(name))
    .concat(classes[scheme].split(' ').filter(Boolean))
    .join(' ');
  document.documentElement.style.setProperty('color-scheme', scheme);
};

const chooser = (title, icon, items) => ({ toolbar: { title, icon, dynamicTitle: true, items } });

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  initialGlobals: { theme: 'none', language: 'nl', scheme: 'light' },
  globalTypes: {
    theme: chooser(
      'Theme of the page',
      'paintbrush',
      Object.entries(THEMES).map(([value, { title }]) => ({ value, title })),
    ),
    language: chooser('Language', 'globe', [
      { value: 'nl', title: 'Nederlands' },
      { value: 'en', title: 'English' },
    ]),
    scheme: chooser('Colour scheme of the page', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
  decorators: [
    (story, { globals, parameters }) => {
      putOnPage(globals);
      const { lang = globals.language, dir = 'ltr', width } = parameters;
      return html`<div class=${width ? 'page narrow' : 'page'} lang=${lang} dir=${dir}>${story()}</div>`;
    },
  ],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
        // A story is a part of a page: it has no first heading and no landmarks of its own.
        rules: Object.fromEntries(
          ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'].map((id) => [id, { enabled: false }]),
        ),
      },
    },
    actions: { argTypesRegex: null },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Practice card', 'Practice list'] } },
  },
};
