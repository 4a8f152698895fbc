import type { Catalogue, LocalizedText, Practice } from '@gedeeld/core';
import { buildCatalogue, buildEvidence, buildOrganisation, buildPractice } from '@gedeeld/core/testing';

/** A day on which nothing in these practices has expired but what says so. */
export const TODAY = '2026-11-23';

/** A practice with everything a card can tell, in two languages. */
export const ordinary: Practice = buildPractice('huiskamer', {
  title: { nl: 'Huiskamer op school', en: 'Living room at school' },
  summary: {
    nl: 'Ouders drinken koffie op school en vinden er hulp.',
    en: 'Parents have coffee at school and find help.',
  },
  problem: { nl: 'Gezinnen vinden de weg naar hulp niet.', en: 'Families do not find their way to help.' },
  domains: ['education', 'youth'],
  audience: { ages: { from: 4, to: 12 }, groups: ['children', 'parents'] },
  roles: ['school-leader', 'teacher'],
  usedBy: [{ organisation: 'waterrijk' }, { organisation: 'dijkstad' }, {}, {}],
  steps: [
    {
      nl: 'Zet twee ochtenden in de week een lokaal open, met koffie en iemand die luistert.',
      en: 'Open a classroom two mornings a week, with coffee and someone who listens.',
    },
  ],
  evidence: [
    buildEvidence({
      scheme: 'nji',
      level: 'good-indications',
      on: '2024-05',
      source: { title: 'Databank Effectieve Jeugdinterventies', url: 'https://example.org/huiskamer' },
    }),
  ],
  sources: [{ title: 'Huiskamer op school', url: 'https://example.org/huiskamer' }],
});

const both = (nl: string, en: string): LocalizedText => ({ nl, en });

/** A practice of which everything is told that the format has room for. */
export const complete: Practice = {
  ...ordinary,
  id: 'compleet',
  description: both(
    'Een vast gezicht zit twee ochtenden in de week in de huiskamer. Ouders lopen binnen na het brengen.\n\nWie een vraag heeft over geld, taal of opvoeden, krijgt daar meteen hulp of een afspraak.',
    'A familiar face sits in the living room two mornings a week. Parents drop in after bringing their child.\n\nWho has a question about money, language or upbringing gets help there, or an appointment.',
  ),
  steps: [
    both(
      'Vraag morgen bij de deur aan 5 ouders wat zij nodig hebben.',
      'Tomorrow at the door, ask 5 parents what they need.',
    ),
    both(
      'Zet twee ochtenden in de week een lokaal open, met koffie en iemand die luistert.',
      'Open a classroom two mornings a week, with coffee and someone who listens.',
    ),
    both(
      'Spreek met het wijkteam af wie er op welke ochtend is.',
      'Agree with the neighbourhood team who is there on which morning.',
    ),
  ],
  conditions: [
    { feature: 'ruimte', oneOf: [], text: both('Een lokaal dat twee ochtenden vrij is.', 'A room that is free.') },
    {
      feature: 'phases',
      oneOf: ['primary'],
      text: both('Een basisschool: ouders komen daar elke dag.', 'A primary school: parents come there every day.'),
    },
  ],
  reflection: [
    both('Welke ouders zie ik nooit op school, en waarom?', 'Which parents do I never see at school, and why?'),
    both('Wat denk ik over ouders die niet komen?', 'What do I think of parents who do not come?'),
  ],
  cost: {
    text: both('Gratis voor ouders. De school betaalt ongeveer € 6.000 per jaar.', 'Free for parents.'),
    payer: both('de school en de gemeente', 'the school and the municipality'),
  },
  duration: both('Een schooljaar om te beginnen; daarna doorlopend', 'A school year to begin with; then it goes on'),
  contact: {
    role: both('Coördinator van de huiskamers', 'Coordinator of the living rooms'),
    name: both('Gemeente Waterrijk, team Jeugd', 'Waterrijk, youth team'),
    url: 'mailto:jeugd@waterrijk.example',
  },
  evidence: [
    ...ordinary.evidence,
    buildEvidence({
      scheme: 'local',
      level: 'observed',
      on: '2025-11',
      source: { title: both('Telling van de school', 'Count by the school'), url: 'https://example.org/telling' },
      note: both(
        'Vorig jaar kwamen 40 ouders binnen, dit jaar 75. Wij weten niet of dat door de huiskamer komt.',
        'Last year 40 parents dropped in, this year 75. We do not know whether that is because of the living room.',
      ),
    }),
  ],
  usedBy: [{ organisation: 'waterrijk', since: '2022' }, { organisation: 'dijkstad', since: '2024-09' }, {}],
  questions: [
    {
      text: both('Komen ook de vaders?', 'Do fathers come as well?'),
      role: 'researcher',
      answer: both('Nog weinig. Sinds mei is er ook een zaterdag.', 'Few so far. Since May there is a Saturday too.'),
    },
    { text: both('Wat gebeurt er als de vrijwilliger stopt?', 'What happens when the volunteer stops?') },
  ],
  reviewed: { on: '2026-09', by: 'waterrijk' },
  modified: '2026-09-14',
};

/** Long words, long names and a long title, as municipalities have them. */
export const longWords: Practice = buildPractice('taal', {
  title: {
    nl: 'Onderwijsachterstandenbeleidsmedewerkersoverleg voor gemeenten en samenwerkingsverbanden',
    en: 'Consultation of policy officers for educational disadvantage in municipalities and special-needs partnerships',
  },
  summary: {
    nl: 'Beleidsmedewerkers en schoolmaatschappelijkwerkcoördinatoren stemmen de kansengelijkheidsuitvoeringsagenda af.',
    en: 'Policy officers and coordinators align the implementation agenda for equal opportunities.',
  },
  domains: ['education', 'youth', 'poverty', 'health', 'culture'],
  audience: {
    ages: { from: 2.5, to: 18 },
    groups: ['children', 'young-people', 'parents', 'school-team', 'newcomers'],
  },
  roles: ['policy-officer', 'school-leader', 'alderman', 'partner'],
  usedBy: [{ organisation: 'lang' }, { place: 'Alphen aan den Rijn' }],
  evidence: [
    buildEvidence({
      scheme: 'unrated',
      direction: 'unknown',
      source: {
        title: 'Landelijke monitor onderwijsachterstandenbeleid en voorschoolse educatie',
        url: 'https://www.rijksuniversiteitsbibliotheekvereniging.example/monitor',
      },
    }),
  ],
  sources: [{ title: 'Monitor', url: 'https://example.org/monitor' }],
});

/** Only what the format requires. */
export const bare: Practice = buildPractice('kaal', {
  title: { nl: 'Leesclub in de wijk', en: 'Reading club in the neighbourhood' },
  summary: { nl: 'Kinderen lezen samen in het buurthuis.', en: 'Children read together in the community centre.' },
  domains: [],
  roles: [],
  audience: { groups: [] },
  sources: [],
});

/** Judged long ago; the judgement no longer holds. */
export const expired: Practice = {
  ...ordinary,
  id: 'verlopen',
  evidence: [buildEvidence({ scheme: 'nji', level: 'good-indications', on: '2019' })],
};

/** Studies that do not agree. */
export const contested: Practice = {
  ...ordinary,
  id: 'omstreden',
  evidence: [
    buildEvidence({ scheme: 'eef-toolkit', level: '4', on: '2021' }),
    buildEvidence({ scheme: 'essa', level: 'tier-2', on: '2022' }),
    buildEvidence({ scheme: 'sms', level: '3', direction: 'negative', on: '2023' }),
  ],
};

/** In Arabic, put into it by a machine. */
export const arabic: Practice = {
  ...ordinary,
  id: 'arabisch',
  title: { nl: 'Huiskamer op school', ar: { text: 'غرفة معيشة في المدرسة', translatedBy: 'machine' } },
  problem: {
    nl: 'Gezinnen vinden de weg naar hulp niet.',
    ar: { text: 'لا تجد العائلات الطريق إلى المساعدة.', translatedBy: 'machine' },
  },
  steps: [],
};

/** Everything a stranger could put in a feed. */
export const hostile: Practice = buildPractice('__proto__', {
  title: '<img src=x onerror=alert(1)>"\'</h3><script>alert(2)</script>',
  summary: '{{constructor}} ${alert(3)} \u202Eesrever <style>*{display:none}</style>',
  usedBy: [{ organisation: 'constructor' }, { place: '<b>hier</b>' }],
  evidence: [buildEvidence({ scheme: 'nji', level: '__proto__', source: { url: 'javascript:alert(4)' } })],
  sources: [{ url: 'javascript:alert(5)' }, { url: 'data:text/html,<script>alert(6)</script>' }],
});

export const catalogue: Catalogue = buildCatalogue({
  organisations: [
    buildOrganisation('waterrijk', { name: 'Waterrijk' }),
    buildOrganisation('dijkstad', { name: 'Dijkstad' }),
    buildOrganisation('lang', { name: 'Samenwerkingsverband Passend Onderwijs Zuid-Kennemerland' }),
  ],
});

/** As many practices as asked for, no two with the same title. */
export const many = (count: number): readonly Practice[] =>
  Array.from({ length: count }, (_, index) => {
    const base = [ordinary, longWords, bare, expired, contested][index % 5] ?? ordinary;
    return { ...base, id: `aanpak-${index + 1}`, title: { nl: `Aanpak ${index + 1}`, en: `Practice ${index + 1}` } };
  });
