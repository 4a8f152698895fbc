import type { Ref } from '@gedeeld/core';
import { buildCatalogue, buildContext, buildOrganisation } from '@gedeeld/core/testing';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './place-picker.define.js';

interface PickerArgs {
  readonly catalogues: readonly CatalogueNames[] | undefined;
  readonly place: Ref | undefined;
}

type PickerStory = Story<PickerArgs>;

const render = (args: PickerArgs): TemplateResult =>
  html`<gedeeld-place-picker .catalogues=${args.catalogues} place=${args.place ?? nothing}
    ><p>Wij zijn de gemeente Waterrijk.</p></gedeeld-place-picker
  >`;

const figure = (value: number) => ({ value, on: '2025-10', level: 'municipality' as const });

/** Two municipalities, a school, and one of which nothing is known: it cannot be compared, so it cannot be chosen. */
const places: CatalogueNames = buildCatalogue({
  organisations: [
    buildOrganisation('waterrijk', {
      name: { nl: 'Gemeente Waterrijk', en: 'Municipality of Waterrijk' },
      context: buildContext({ urbanity: figure(2), inhabitants: figure(76_000), phases: ['primary', 'secondary'] }),
    }),
    buildOrganisation('dijkstad', {
      name: { nl: 'Gemeente Dijkstad', en: 'Municipality of Dijkstad' },
      context: buildContext({ inhabitants: figure(96_842) }),
    }),
    buildOrganisation('vuurtoren', {
      name: { nl: 'Basisschool De Vuurtoren', en: 'De Vuurtoren primary school' },
      kind: 'school',
      context: buildContext({ pupils: 312, schoolWeighting: 33.5, multilingualShare: 0.42, phases: ['primary'] }),
    }),
    buildOrganisation('onbekend', { name: 'Gemeente Onbekend' }),
  ],
});

/** As many as there are municipalities and a good part of the schools. */
const thousand: CatalogueNames = buildCatalogue({
  organisations: Array.from({ length: 1000 }, (_, at) =>
    buildOrganisation(`plaats-${at + 1}`, {
      name: `Plaats ${at + 1}`,
      context: buildContext({ inhabitants: 1000 + at }),
    }),
  ),
});

const longAndHostile: CatalogueNames = buildCatalogue({
  organisations: [
    buildOrganisation('lang', {
      name: 'Samenwerkingsverband Passend Onderwijs Zuid-Kennemerland en Haarlemmermeer',
      context: buildContext({ urbanity: 1 }),
    }),
    buildOrganisation('__proto__', { name: '<img src=x onerror=alert(1)>', context: buildContext({ urbanity: 7 }) }),
  ],
});

const meta: StoryMeta<PickerArgs> = {
  title: 'Place picker (plaats kiezen)',
  component: 'gedeeld-place-picker',
  args: { catalogues: [places], place: undefined },
  render,
};
export default meta;

/** Nothing is chosen yet. */
export const NothingChosen: PickerStory = {};

/** A municipality: what is known of it, and room for what the reader knows. */
export const Municipality: PickerStory = { args: { place: 'waterrijk' } };

/** A school. */
export const School: PickerStory = { args: { place: 'vuurtoren' } };

/** The catalogues know no place: then one is described. */
export const NoPlaces: PickerStory = { args: { catalogues: [] } };

/** Before there are catalogues, the page's own text stands. */
export const NoCatalogues: PickerStory = { args: { catalogues: undefined } };

/** A place that no catalogue has: as if none was chosen. */
export const Elsewhere: PickerStory = { args: { place: 'atlantis' } };

/** As many as a country has. */
export const Thousand: PickerStory = { args: { catalogues: [thousand], place: 'plaats-500' } };

/** Long names, and text from a stranger. */
export const LongNames: PickerStory = { args: { catalogues: [longAndHostile], place: 'lang' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: PickerStory = { args: { place: 'vuurtoren' }, parameters: { width: 320 } };

/** In English. */
export const English: PickerStory = { args: { place: 'dijkstad' }, parameters: { lang: 'en' } };

/** Read from right to left. */
export const RightToLeft: PickerStory = {
  args: { place: 'waterrijk' },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** A school leader describes a school that no catalogue has, and mends a figure. */
export const Describing: PickerStory = {
  play: async (context) => {
    const { press, write, keys, sees, misses } = readerOf(context);
    const wrong = 'Vul een getal in van 20 tot en met 40.';
    await context.step('Opens the questions', () => press('Staat je plaats er niet bij?'));
    await context.step('Writes a figure that cannot be', async () => {
      await write('Wat is de schoolweging?', '50{Tab}');
      await sees(wrong);
    });
    await context.step('Mends it', async () => {
      await write('Wat is de schoolweging?', '{Backspace}{Backspace}30');
      await keys('{Tab}');
      await misses(wrong);
    });
  },
};
