import type { LocalContext, PracticeHit, PracticeSearch } from '@gedeeld/core';
import { similarity } from '@gedeeld/core';
import { buildContext, buildOrganisation } from '@gedeeld/core/testing';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { findPlainly, hitOf } from '../shared/testing/find-plainly.js';
import { bare, catalogue, hostile, longWords, many, ordinary, TODAY } from '../shared/testing/practices.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import type { FinderQuery } from './finder-query.js';
import type { FinderCatalogue } from './finder-view.js';
import './practice-finder.define.js';

interface FinderArgs {
  readonly search: PracticeSearch | undefined;
  readonly catalogues: readonly FinderCatalogue[];
  readonly query: Partial<FinderQuery>;
  readonly context: LocalContext | undefined;
  readonly lens: Lens | undefined;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly today: string;
}

type FinderStory = Story<FinderArgs>;

const render = (args: FinderArgs): TemplateResult =>
  html`<gedeeld-practice-finder
    .search=${args.search}
    .catalogues=${args.catalogues}
    .query=${args.query}
    .context=${args.context}
    lens=${args.lens ?? nothing}
    page-size=${args.pageSize}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees over onze aanpakken op de site van de gemeente.</p></gedeeld-practice-finder
  >`;

/** The problems that readers of the stories may have. */
const problems: FinderCatalogue = {
  ...catalogue,
  id: 'https://example.org/catalogue',
  challenges: [
    {
      id: 'honger',
      title: { nl: 'Kinderen komen met een lege maag op school', en: 'Children come to school hungry' },
      domains: [],
      reportedBy: [],
      sameAs: [],
    },
    {
      id: 'taal',
      title: { nl: 'Kinderen spreken nog weinig Nederlands', en: 'Children speak little Dutch yet' },
      domains: [],
      reportedBy: [],
      sameAs: [],
    },
  ],
};

const condition = {
  feature: 'pupils',
  oneOf: [],
  text: { nl: 'Een school met meer dan 300 kinderen.', en: 'A large school.' },
};

/** Everything that can be said about why a practice is here. */
const withReasons = (hit: PracticeHit): PracticeHit => {
  const why = { ...hit.why, challenge: { relation: 'same' as const } };
  if (hit.practice.id === 'taal') return { ...hit, why, otherPlace: true, ask: [condition] };
  if (hit.practice.id === 'kaal')
    return { ...hit, why: { ...why, challenge: { relation: 'close' } }, notApplicable: [condition] };
  return { ...hit, why };
};

const three = [ordinary, longWords, bare];

const meta: StoryMeta<FinderArgs> = {
  title: 'Practice finder (aanpakken zoeken)',
  component: 'gedeeld-practice-finder',
  args: {
    search: findPlainly(many(40)),
    catalogues: [problems],
    query: {},
    context: undefined,
    lens: undefined,
    pageSize: 6,
    headingLevel: 3,
    today: TODAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** Nothing is asked yet: everything is there, in the order of the method. */
export const Ordinary: FinderStory = {};

/** Words, and where they were found. */
export const WithWords: FinderStory = { args: { search: findPlainly(three), query: { text: 'koffie' } } };

/** Filters that are on, each to be taken off. */
export const Filtered: FinderStory = {
  args: { query: { text: '', domains: ['education', 'youth'], roles: ['teacher'], audience: ['parents'], page: 1 } },
};

/** The reader's problem and place are known: why each practice is here, and what speaks against it. */
export const WithReasons: FinderStory = {
  args: {
    search: findPlainly(three, withReasons),
    query: { challenge: 'honger' },
    context: buildContext({ urbanity: 2, inhabitants: 60_000 }),
  },
};

/** What the reader's place is like, and two places that use what was found: one well known, one hardly. */
const mine = buildContext({ urbanity: 1, inhabitants: 96_842, multilingualShare: 0.4, phases: ['primary'] });
const dijkstad = buildContext({ urbanity: 1, inhabitants: 165_235, multilingualShare: 0.12, phases: ['primary'] });
const users: FinderCatalogue = {
  ...problems,
  organisations: [
    buildOrganisation('dijkstad', { name: { nl: 'Gemeente Dijkstad', en: 'Municipality of Dijkstad' } }),
    buildOrganisation('meer', { name: { nl: 'Gemeente Meer', en: 'Municipality of Meer' } }),
  ],
};

const usedIn = (hit: PracticeHit): PracticeHit => {
  const [organisation, theirs] =
    hit.practice.id === 'kaal' ? ['meer', buildContext({ inhabitants: 12_000 })] : ['dijkstad', dijkstad];
  return {
    ...hit,
    why: { ...hit.why, place: { organisation: `${users.id}#${organisation}`, similarity: similarity(mine, theirs) } },
  };
};

/** How the places that use a practice compare with the reader's, also where too little is known for a fit. */
export const ComparedPlaces: FinderStory = {
  args: { search: findPlainly([ordinary, bare], usedIn), catalogues: [users], context: mine },
};

/** Nothing has all the words, but some come near. */
export const ComesNear: FinderStory = {
  args: {
    search: () => ({
      total: 0,
      hits: [],
      facets: { challenge: [], domains: [], roles: [], audience: [], phases: [] },
      nearest: [ordinary, bare].map((practice) => {
        const hit = hitOf(practice, { text: 'koffie' });
        return { ...hit, why: { ...hit.why, missing: ['zeppelin'] } };
      }),
    }),
    query: { text: 'koffie zeppelin' },
  },
};

/** Nothing at all was found, with a filter on. */
export const Nothing: FinderStory = { args: { query: { text: 'zeppelin', domains: ['sport'] } } };

/** The search takes its time, as a worker may. */
export const Waiting: FinderStory = { args: { search: () => new Promise(() => undefined) } };

/** The search failed. */
export const Failed: FinderStory = { args: { search: () => Promise.reject(new Error('no index')) } };

/** Before there is a search, the page's own text stands. */
export const NoSearch: FinderStory = { args: { search: undefined } };

/** Every card answers what a parent asks. */
export const ForParents: FinderStory = { args: { lens: 'parent', pageSize: 3 } };

/** As many as a whole country has. */
export const Thousands: FinderStory = { args: { search: findPlainly(many(10_000)), pageSize: 24 } };

/** Long Dutch words and names: nothing is cut, nothing sticks out. */
export const LongWords: FinderStory = { args: { search: findPlainly([longWords]), query: { domains: ['education'] } } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: FinderStory = {
  args: { query: { domains: ['education'] }, pageSize: 3 },
  parameters: { width: 320 },
};

/** Read from right to left, in Arabic. */
export const RightToLeft: FinderStory = {
  args: { pageSize: 3 },
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** Text from a stranger is text, in a reason too. */
export const Hostile: FinderStory = {
  args: {
    search: findPlainly([hostile], (hit) => ({
      ...hit,
      why: {
        ...hit.why,
        text: [
          {
            field: 'steps',
            item: 0,
            lang: 'nl',
            text: '<img src=x onerror=alert(1)>',
            ranges: [
              [0, 4],
              [900, 2],
            ],
          },
        ],
      },
    })),
  },
};

/** A reader searches, puts a filter on and turns the page. */
export const Searching: FinderStory = {
  play: async (context) => {
    const { press, sees, write } = readerOf(context);
    await context.step('Types, and the list follows', async () => {
      await write('Zoek een aanpak', 'aanpak');
      await sees('40 aanpakken gevonden. Pagina 1 van 7');
    });
    await context.step('Puts a filter on', async () => {
      await press('Cultuur');
      await sees('8 aanpakken gevonden. Pagina 1 van 2');
    });
    await context.step('Turns the page', async () => {
      await press('Volgende');
      await sees('Pagina 2 van 2');
    });
  },
};
