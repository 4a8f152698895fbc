import type { Challenge, Practice, Recurrence } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { addLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { LENSES } from '../shared/lens/lens.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { challenges, learningCatalogue, recurrenceOf } from '../shared/testing/learning.js';
import { complete, longWords, many, TODAY } from '../shared/testing/practices.js';
import { readerOf } from '../shared/testing/play.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './challenge.define.js';
import type { ChallengeNames } from './where-it-returns.js';

interface ChallengeArgs {
  readonly challenge: Challenge | undefined;
  readonly recurrence: Recurrence | undefined;
  readonly practices: readonly Practice[];
  readonly brief: boolean;
  readonly catalogue: ChallengeNames | undefined;
  readonly lens: Lens | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type ChallengeStory = Story<ChallengeArgs>;

const render = (args: ChallengeArgs): TemplateResult =>
  html`<gedeeld-challenge
    .challenge=${args.challenge}
    .recurrence=${args.recurrence}
    .practices=${args.practices}
    ?brief=${args.brief}
    .catalogue=${args.catalogue}
    lens=${args.lens ?? nothing}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees over dit probleem op de site van de gemeente.</p></gedeeld-challenge
  >`;

const help = recurrenceOf('hulp');

const meta: StoryMeta<ChallengeArgs> = {
  title: 'Challenge (uitdaging)',
  component: 'gedeeld-challenge',
  args: {
    challenge: challenges[0],
    recurrence: help,
    practices: [complete, ...many(2)],
    brief: false,
    catalogue: learningCatalogue,
    lens: undefined,
    headingLevel: 2,
    today: TODAY,
  },
  argTypes: { lens: { control: 'select', options: LENSES } },
  render,
};
export default meta;

/** A problem that comes back in unlike places, and what others do about it. */
export const Returning: ChallengeStory = {};

/** The places are alike. */
export const AlikePlaces: ChallengeStory = { args: { recurrence: help && { ...help, spread: 0.2 } } };

/** Nobody knows what the places are like. */
export const UnknownPlaces: ChallengeStory = { args: { recurrence: help && { ...help, spread: null } } };

/** One municipality alone reports it; that is no spread. */
export const OnePlace: ChallengeStory = {
  args: { challenge: challenges[2], recurrence: recurrenceOf('rondkomen') },
};

/** More municipalities than the catalogue has names for. */
export const ManyPlaces: ChallengeStory = {
  args: {
    recurrence: help && {
      ...help,
      municipalities: 140,
      of: 342,
      places: [...help.places, ...Array.from({ length: 137 }, (_, at) => `GM${1000 + at}`)],
      schools: 56,
      people: 81,
      withClose: 190,
    },
  },
};

/** Reported by nobody yet. */
export const Nowhere: ChallengeStory = {
  args: { challenge: challenges[3], recurrence: recurrenceOf('nergens'), practices: [] },
};

/** On a page with many challenges: the titles, and the cards when asked for. */
export const Brief: ChallengeStory = { args: { brief: true } };

/** More practices than fit on one page. */
export const ManyPractices: ChallengeStory = { args: { practices: many(30) } };

/** With what a parent asks on every card. */
export const ForParents: ChallengeStory = { args: { lens: 'parent' } };

/** Before there is a challenge, the page's own text stands. */
export const NoChallenge: ChallengeStory = { args: { challenge: undefined } };

const long: Challenge = {
  id: 'lang',
  title: 'Onderwijsachterstandenbeleidsmedewerkers en schoolmaatschappelijkwerkcoördinatoren vinden elkaar niet',
  description: 'Meertaligheidsondersteuningsvoorzieningen en leerplichtambtenarenspreekuren liggen ver uit elkaar.',
  domains: ['education', 'youth', 'poverty', 'health', 'culture', 'space'],
  reportedBy: [],
  sameAs: [],
};

/** Long Dutch words: nothing is cut, nothing sticks out. */
export const LongWords: ChallengeStory = { args: { challenge: long, practices: [longWords] } };

/** Read from right to left. */
export const RightToLeft: ChallengeStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: ChallengeStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: ChallengeStory = {
  args: { challenge: long, practices: [longWords] },
  parameters: { width: 320 },
};

/** Text from a stranger is text. */
export const Hostile: ChallengeStory = {
  args: {
    challenge: {
      ...long,
      id: '__proto__',
      title: '<img src=x onerror=alert(1)>',
      description: '<script>alert(2)</script>{of}',
      domains: [],
    },
    practices: [],
  },
};

/** A reader of a page with many challenges wants to know more of one. */
export const ReadingMore: ChallengeStory = {
  args: { brief: true },
  play: async (context) => {
    const { press, finds } = readerOf(context);
    await context.step('Opens the cards', () => press('Lees meer'));
    await context.step('Finds them', async () => {
      await finds('gedeeld-practice-card');
    });
  },
};
