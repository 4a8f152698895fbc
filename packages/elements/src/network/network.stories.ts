import type { LearningNetwork, Meeting, Practice } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { addLanguage } from '../shared/languages.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { hostileLesson, learningCatalogue, longLesson, meetings, networks } from '../shared/testing/learning.js';
import { TODAY } from '../shared/testing/practices.js';
import type { Story, StoryMeta } from '../shared/testing/story.js';
import './network.define.js';
import type { NetworkRecords } from './network-view.js';

interface NetworkArgs {
  readonly network: LearningNetwork | undefined;
  readonly meetings: readonly Meeting[];
  readonly catalogue: NetworkRecords | undefined;
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
  readonly headingLevel: number;
  readonly today: string;
}

type NetworkStory = Story<NetworkArgs>;

const render = (args: NetworkArgs): TemplateResult =>
  html`<gedeeld-network
    .network=${args.network}
    .meetings=${args.meetings}
    .catalogue=${args.catalogue}
    .hrefOf=${args.hrefOf}
    heading-level=${args.headingLevel}
    today=${args.today}
    ><p>Lees over onze leernetwerken op de site van de gemeente.</p></gedeeld-network
  >`;

const meta: StoryMeta<NetworkArgs> = {
  title: 'Network (leernetwerk)',
  component: 'gedeeld-network',
  args: {
    network: networks[0],
    meetings,
    catalogue: learningCatalogue,
    hrefOf: ({ id }) => `/aanpakken/${id}`,
    headingLevel: 2,
    today: TODAY,
  },
  render,
};
export default meta;

/** Who takes part, and the meetings on a time line: what has been, and what is planned. */
export const WithMeetings: NetworkStory = {};

/** A single meeting. */
export const OneMeeting: NetworkStory = { args: { meetings: meetings.slice(0, 1) } };

/** Nobody told more than its name. */
export const Bare: NetworkStory = { args: { network: networks[1], meetings: [] } };

const monthly: readonly Meeting[] = Array.from({ length: 24 }, (_, at) => ({
  ...meetings[1]!,
  id: `maand-${at}`,
  title: `Bijeenkomst ${at + 1}`,
  on: `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  topics: [],
}));

/** Two years of meetings. */
export const ManyMeetings: NetworkStory = { args: { meetings: monthly } };

/** Before there is a network, the page's own text stands. */
export const NoNetwork: NetworkStory = { args: { network: undefined } };

const long: LearningNetwork = {
  ...networks[0]!,
  id: 'lang',
  title: 'Leernetwerk voor onderwijsachterstandenbeleidsmedewerkers en schoolmaatschappelijkwerkcoördinatoren',
  organiser: 'lang',
  members: [
    { organisation: 'lang', role: 'policy-officer' },
    { organisation: 'onbekend', role: 'partner' },
  ],
};

/** Long Dutch words and names: nothing is cut, nothing sticks out. */
export const LongWords: NetworkStory = {
  args: {
    network: long,
    meetings: [
      {
        ...meetings[0]!,
        networks: ['lang'],
        title: 'Kansengelijkheidsuitvoeringsagendabijeenkomst',
        produced: ['les-lang'],
      },
    ],
    catalogue: { ...learningCatalogue, lessons: [longLesson] },
  },
};

/** Read from right to left. */
export const RightToLeft: NetworkStory = {
  parameters: { lang: 'ar', dir: 'rtl' },
  render: (args) => {
    addLanguage('ar', arabicFile);
    return render(args);
  },
};

/** In English. */
export const English: NetworkStory = { parameters: { lang: 'en' } };

/** The narrowest phone, and 400 % zoom. */
export const Narrow: NetworkStory = { parameters: { width: 320 } };

/** Text from a stranger is text. */
export const Hostile: NetworkStory = {
  args: {
    network: { ...long, id: '__proto__', title: '<img src=x onerror=alert(1)>' },
    meetings: [
      {
        ...meetings[0]!,
        networks: ['__proto__'],
        title: '<script>alert(2)</script>',
        on: '2024/2025',
        speakers: ['<b>wij</b>'],
        produced: ['constructor', '__proto__'],
      },
    ],
    catalogue: { ...learningCatalogue, lessons: [hostileLesson] },
  },
};
