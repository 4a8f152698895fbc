import type { Practice } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { arabic, catalogue, complete, longWords, many, TODAY } from '../shared/testing/practices.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './practice-list.define.js';
import { ALL_PAGES } from './practice-list.events.js';
import type { ListState, LoadProgress } from './practice-list.js';
import { LIST_STATES } from './practice-list.js';

interface ListArgs {
  readonly practices: readonly Practice[] | undefined;
  readonly catalogue: CatalogueNames | undefined;
  readonly lens: Lens | undefined;
  readonly state: ListState;
  readonly progress: LoadProgress | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly compact: boolean;
  readonly today: string;
}

type ListStory = Story<ListArgs>;

const render = (args: ListArgs): TemplateResult =>
  html`<gedeeld-practice-list
    .practices=${args.practices}
    .catalogue=${args.catalogue}
    .progress=${args.progress}
    lens=${args.lens ?? nothing}
    state=${args.state}
    page=${args.page}
    page-size=${args.pageSize}
    heading-level=${args.headingLevel}
    ?compact=${args.compact}
    today=${args.today}
    ><p>Lees over onze aanpakken op de site van de gemeente.</p></gedeeld-practice-list
  >`;

const meta: StoryMeta<ListArgs> = {
  title: 'Practice list (lijst met aanpakken)',
  component: 'gedeeld-practice-list',
  args: {
    practices: many(6),
    catalogue,
    lens: undefined,
    state: 'ready',
    progress: undefined,
    page: 1,
    pageSize: 24,
    headingLevel: 3,
    compact: false,
    today: TODAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES }, state: { control: 'select', options: LIST_STATES } },
  render,
};
export default meta;

/** A handful of practices. */
export const Ordinary: ListStory = {};

/** A single practice. */
export const One: ListStory = { args: { practices: many(1) } };

/** More than fit on one page. */
export const Pages: ListStory = { args: { practices: many(60), pageSize: 6, page: 5 } };

/** As many as a whole country has: a page at a time. */
export const Thousands: ListStory = { args: { practices: many(10_000) } };

/** All on one page, as a reader may ask: what is in sight at once, the rest as the browser has time. */
export const AllAtOnce: ListStory = { args: { practices: many(70), page: ALL_PAGES } };

/** Nothing was found. */
export const Empty: ListStory = { args: { practices: [] } };

/** The first load: what the page wrote between the tags stands. */
export const Loading: ListStory = { args: { practices: undefined, state: 'loading', progress: { done: 1, total: 3 } } };

/** Loading again: what was there before stays. */
export const LoadingAgain: ListStory = { args: { state: 'loading' } };

/** Loading failed, and there was nothing before it. */
export const Failed: ListStory = { args: { practices: undefined, state: 'failed' } };

/** Loading failed; the last good answer stays. */
export const FailedLater: ListStory = { args: { practices: many(3), state: 'failed' } };

/** Every card answers what a parent asks. */
export const ForParents: ListStory = { args: { practices: [complete, ...many(3)], lens: 'parent' } };

/** Short cards, for a narrow column. */
export const Compact: ListStory = { args: { compact: true } };

/** Long Dutch words and names: nothing is cut, nothing sticks out. */
export const LongWords: ListStory = { args: { practices: [longWords, complete] } };

/** Read from right to left. */
export const RightToLeft: ListStory = {
  args: { practices: [arabic, ...many(8)], pageSize: 3 },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** The narrowest phone, and 400 % zoom. */
export const Narrow: ListStory = { args: { practices: many(12), pageSize: 5, page: 2 }, parameters: { width: 320 } };

/** A reader asks for all of them, and goes back to pages. */
export const ShowingAll: ListStory = {
  args: { practices: many(60), pageSize: 6 },
  play: async (context) => {
    const { misses, press, sees } = readerOf(context);
    await context.step('Asks for all of them', async () => {
      await press('Toon alles');
      await sees('Aanpak 60');
      await misses('Pagina 1 van 10');
    });
    await context.step('Goes back to pages', async () => {
      await press('Toon per pagina');
      await sees('Pagina 1 van 10');
      await misses('Aanpak 60');
    });
  },
};

/** A reader turns the pages. */
export const TurningPages: ListStory = {
  args: { practices: many(60), pageSize: 6 },
  play: async (context) => {
    const { press, sees } = readerOf(context);
    await context.step('Goes to the next page', async () => {
      await press('Volgende');
      await sees('Pagina 2 van 10');
    });
    await context.step('Goes to the last page', async () => {
      await press('10');
      await sees('Pagina 10 van 10');
    });
  },
};
