import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

import manifest from '@gedeeld/elements/custom-elements.json';

import '../blocks/define.js';
import { watchShadowRoots } from './forced-colors.js';
import { directionOf, putOnPage } from './page.js';
import './preview.css';
import { AT_FIRST, TOOLBARS } from './toolbars.js';

watchShadowRoots();
setCustomElementsManifest(manifest);

// A page of text has no story, so no decorator: it hears of the toolbar by itself.
for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) addons.getChannel().on(event, ({ globals }) => putOnPage(globals));

/** The element with the reader's role of the toolbar, where it takes one. */
const withLens = (args, { lens }) => ('lens' in args && lens && lens !== 'story' ? { ...args, lens } : args);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  initialGlobals: AT_FIRST,
  globalTypes: TOOLBARS,
  decorators: [
    (story, { args, globals, parameters }) => {
      putOnPage(globals);
      const { lang = globals.language, dir = directionOf(lang), width } = parameters;
      const shown = story({ args: withLens(args, globals) });
      return html`<div class=${width ? 'page narrow' : 'page'} lang=${lang} dir=${dir}>${shown}</div>`;
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
    options: {
      storySort: {
        order: [
          'Begin – Start',
          'Basis – Foundations',
          [
            'Uitgangspunten – Principles',
            'Kleur – Colour',
            'Typografie – Typography',
            'Ruimte en vorm – Spacing and shape',
            'Focus en toetsenbord – Focus and keyboard',
            'Tekens – Marks',
            'Tokens',
            'Schrijven – Content',
            'Talen – Languages',
          ],
          'Patronen – Patterns',
          'Elementen – Elements',
          'Voor ontwikkelaars – For developers',
          ['Beginnen – Get started', 'Gegevens – Data', 'Gebeurtenissen – Events', 'Huisstijl – Theming'],
        ],
      },
    },
  },
};
