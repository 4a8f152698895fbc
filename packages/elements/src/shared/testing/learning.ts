import type {
  Adoption,
  AdoptionTrail,
  Catalogue,
  Challenge,
  LearningNetwork,
  Lesson,
  LocalizedText,
  Meeting,
  Recurrence,
} from '@gedeeld/core';
import { adoptionTrail, recurrences } from '@gedeeld/core';
import { buildCatalogue, buildContext, buildOrganisation, buildPractice } from '@gedeeld/core/testing';

import { complete, ordinary } from './practices.js';

const both = (nl: string, en: string): LocalizedText => ({ nl, en });

const verslag = { title: 'Verslag van het leernetwerk', url: 'https://example.org/verslag', on: '2024-11-25' };

/** One of every kind, by different roles. */
export const lessons: readonly Lesson[] = [
  {
    id: 'les-tips',
    kind: 'lesson',
    text: both(
      'Een collega van een heel andere school gaf tips die direct werken.',
      'A colleague from a very different school gave tips that work at once.',
    ),
    by: { role: 'school-leader', organisation: 'school' },
    about: ['schoolleiders', 'compleet'],
    sources: [verslag],
  },
  {
    id: 'les-kinderen',
    kind: 'advice',
    text: both(
      'Betrek kinderen altijd. Zij zijn nu al deel van de stad.',
      'Always involve children. They are part of the city now.',
    ),
    by: { role: 'alderman', organisation: 'waterrijk', name: 'Samira de Boer' },
    about: ['wethouders'],
    sources: [verslag],
  },
  {
    id: 'les-waarom',
    kind: 'motivation',
    text: both('Ik wil weten hoe anderen dit doen.', 'I want to know how others do this.'),
    by: { role: 'teacher' },
    about: [],
    sources: [],
  },
  {
    id: 'les-vaders',
    kind: 'experience',
    text: both(
      'Eerst kwamen er drie moeders. Na een jaar was het lokaal te klein.',
      'At first three mothers came. After a year the room was too small.',
    ),
    by: { role: 'parent', organisation: 'school' },
    about: ['compleet'],
    sources: [{ url: 'https://www.example.org/ervaring' }],
  },
];

export const longLesson: Lesson = {
  id: 'les-lang',
  kind: 'experience',
  text:
    'De onderwijsachterstandenbeleidsmedewerkers en de schoolmaatschappelijkwerkcoördinatoren van het ' +
    'samenwerkingsverband spraken elkaar voor het eerst. Dat leverde een kansengelijkheidsuitvoeringsagenda op ' +
    'waar iedereen achter staat, en een lijst van 34 dingen die wij niet meer doen.',
  by: {
    role: 'policy-officer',
    organisation: 'lang',
    name: 'Wilhelmina van der Meulen-Oosterhuizen tot Zuid-Kennemerland',
  },
  about: [],
  sources: [{ url: 'https://www.samenwerkingsverbandpassendonderwijszuidkennemerland.example/verslag/2024' }],
};

export const hostileLesson: Lesson = {
  id: 'constructor',
  kind: 'lesson',
  text: '<img src=x onerror=alert(1)> \u202Eesrever {kinds}',
  by: { role: 'partner', organisation: '__proto__', name: '<b>Eva</b>' },
  about: [],
  sources: [{ title: '<script>alert(2)</script>', url: 'javascript:alert(3)' }],
};

export const arabicLesson: Lesson = {
  id: 'les-arabisch',
  kind: 'advice',
  text: {
    nl: 'Betrek kinderen altijd.',
    ar: { text: 'أشركوا الأطفال دائمًا. فهم جزء من المدينة منذ الآن.', translatedBy: 'machine' },
  },
  by: { role: 'alderman', organisation: 'waterrijk', name: 'Samira de Boer' },
  about: [],
  sources: [verslag],
};

export const challenges: readonly Challenge[] = [
  {
    id: 'hulp',
    title: both('Gezinnen vinden de weg naar hulp niet', 'Families do not find their way to help'),
    description: both(
      'Er is veel hulp, maar wie die nodig heeft, weet vaak niet waar te beginnen.',
      'There is much help, but those who need it often do not know where to begin.',
    ),
    domains: ['youth', 'poverty'],
    reportedBy: [
      { organisation: 'waterrijk', role: 'alderman', on: '2024-11' },
      { organisation: 'dijkstad', on: '2025-02' },
      { organisation: 'heuveldorp', on: '2025-03' },
      { organisation: 'school', role: 'teacher' },
    ],
    sameAs: [
      { challenge: 'schaamte', match: 'close' },
      { challenge: 'rondkomen', match: 'broad' },
    ],
  },
  {
    id: 'schaamte',
    title: both('Ouders schamen zich om hulp te vragen', 'Parents are ashamed to ask for help'),
    domains: ['youth'],
    reportedBy: [{ organisation: 'lang' }, { organisation: 'duinstad' }],
    sameAs: [],
  },
  {
    id: 'rondkomen',
    title: both('Gezinnen kunnen niet rondkomen', 'Families cannot make ends meet'),
    domains: ['poverty'],
    reportedBy: [{ organisation: 'duinstad' }],
    sameAs: [],
  },
  {
    id: 'nergens',
    title: both('Kinderen missen een plek om te lezen', 'Children lack a place to read'),
    domains: ['culture'],
    reportedBy: [],
    sameAs: [],
  },
];

const practices = [complete, { ...ordinary, challenges: ['hulp'] }, buildPractice('leesclub', { title: 'Leesclub' })];

const adoption: Adoption = {
  id: 'overname-dijkstad',
  practice: 'compleet',
  organisation: 'dijkstad',
  state: 'adapted',
  inspiredBy: { organisation: 'waterrijk', meeting: 'slot' },
  kept: both('Koffie, en een vast gezicht.', 'Coffee, and a familiar face.'),
  changed: both('Bij ons is het in de bibliotheek.', 'Ours is in the library.'),
  since: '2024-09',
  sources: [verslag],
};

const first: Adoption = {
  id: 'overname-waterrijk',
  practice: 'compleet',
  organisation: 'waterrijk',
  state: 'adopted',
  since: '2022',
  result: both('Na drie jaar komen er 75 ouders.', 'After three years 75 parents come.'),
  sources: [],
};

const trying: Adoption = {
  id: 'overname-heuveldorp',
  practice: 'compleet',
  organisation: 'heuveldorp',
  state: 'trying',
  inspiredBy: { adoption: 'overname-dijkstad', lesson: 'les-vaders' },
  dropped: both('De ochtend: ouders werken dan.', 'The morning: parents are at work then.'),
  sources: [],
};

const stopped: Adoption = {
  id: 'overname-duinstad',
  practice: 'compleet',
  organisation: 'duinstad',
  state: 'stopped',
  inspiredBy: { role: 'alderman' },
  result: both('Er was geen lokaal meer vrij.', 'No room was free any more.'),
  sources: [],
};

export const networks: readonly LearningNetwork[] = [
  {
    id: 'schoolleiders',
    title: both('Leernetwerk voor schoolleiders', 'Learning network for school leaders'),
    roles: ['school-leader'],
    period: { from: '2024-01', to: '2024-11-04' },
    organiser: 'alliantie',
    members: [
      { organisation: 'school', role: 'school-leader' },
      { organisation: 'kindcentrum', role: 'school-leader' },
      { organisation: 'waterrijk', role: 'policy-officer' },
    ],
    sources: [verslag],
  },
  {
    id: 'wethouders',
    title: both('Leernetwerk voor wethouders', 'Learning network for aldermen'),
    roles: ['alderman'],
    members: [],
    sources: [],
  },
];

export const meetings: readonly Meeting[] = [
  {
    id: 'slot',
    title: both('Slotbijeenkomst: samen verder', 'Closing meeting: on together'),
    on: '2024-11-04',
    networks: ['schoolleiders', 'wethouders'],
    place: 'Utrecht',
    speakers: [],
    topics: [],
    produced: ['les-tips', 'overname-dijkstad', 'compleet', 'weg'],
    sources: [verslag],
  },
  {
    id: 'start',
    title: both('Startbijeenkomst', 'Opening meeting'),
    on: '2024-01-18',
    networks: ['schoolleiders'],
    speakers: ['Jan Terlouw-Bakker'],
    topics: [
      both('Wat is de rol van de school, en wat niet?', 'What is the role of the school, and what is not?'),
      both('Hoe maak je van veel doelen één visie?', 'How do you turn many goals into one vision?'),
    ],
    produced: [],
    sources: [],
  },
  {
    id: 'terugblik',
    title: both('Terugblik: wat deden wij ermee?', 'Looking back: what did we do with it?'),
    on: '2027-01',
    networks: ['schoolleiders'],
    speakers: [],
    topics: [],
    produced: [],
    sources: [],
  },
  {
    id: 'elders',
    title: both('Bijeenkomst van een ander netwerk', 'Meeting of another network'),
    on: '2024-05',
    networks: ['wethouders'],
    speakers: [],
    topics: [],
    produced: [],
    sources: [],
  },
];

/** What three learning networks could have left behind: challenges, practices, who took over what, and lessons. */
export const learningCatalogue: Catalogue = buildCatalogue({
  organisations: [
    buildOrganisation('waterrijk', {
      name: 'Waterrijk',
      municipality: 'GM9001',
      context: buildContext({ urbanity: 1, inhabitants: 520_000, multilingualShare: 0.5, lowIncomeShare: 0.2 }),
    }),
    buildOrganisation('dijkstad', {
      name: 'Dijkstad',
      municipality: 'GM9002',
      context: buildContext({ urbanity: 3, inhabitants: 45_000, multilingualShare: 0.15, lowIncomeShare: 0.1 }),
    }),
    buildOrganisation('heuveldorp', {
      name: 'Heuveldorp',
      municipality: 'GM9003',
      context: buildContext({ urbanity: 5, inhabitants: 8_000, multilingualShare: 0.02, lowIncomeShare: 0.06 }),
    }),
    buildOrganisation('duinstad', { name: 'Duinstad', municipality: 'GM9004' }),
    buildOrganisation('school', { name: both('Basisschool De Bron', 'De Bron primary school'), kind: 'school' }),
    buildOrganisation('kindcentrum', { name: 'IKC Het Lint', kind: 'child-centre' }),
    buildOrganisation('alliantie', { name: both('Alliantie Kansrijk', 'Alliance for chances'), kind: 'ministry' }),
    buildOrganisation('lang', {
      name: 'Samenwerkingsverband Passend Onderwijs Zuid-Kennemerland',
      kind: 'partnership',
      municipality: 'GM9005',
    }),
  ],
  challenges,
  practices,
  adoptions: [first, adoption, trying, stopped],
  lessons,
  networks,
  meetings,
});

/** Where a challenge of that catalogue comes back. */
export const recurrenceOf = (id: string): Recurrence | undefined =>
  recurrences([learningCatalogue]).find(({ challenges: same }) => same.includes(`${learningCatalogue.id}#${id}`));

/** Two places that each say they learnt it from the other. */
export const circularTrail: AdoptionTrail = adoptionTrail(
  [
    {
      ...learningCatalogue,
      adoptions: [
        { ...first, inspiredBy: { organisation: 'dijkstad' } },
        { ...adoption, inspiredBy: { organisation: 'waterrijk' } },
      ],
    },
  ],
  'compleet',
);
