import { rotterdamAgendaText, standingOfGoals, waterrijkAgendaText } from '../content/agenda.js';
import { challengesText, lessonsText, networksText } from '../content/knowledge.js';
import { practiceLinks } from '../content/practices.js';
import { TODAY } from '../data.js';

export const WATERRIJK = {
  layout: /** @type {const} */ ('waterrijk'),
  lang: 'nl',
  theme: /** @type {const} */ ('voorbeeld'),
  trail: [{ title: 'Home', path: '/' }],
};

const AGENDA_TRAIL = [...WATERRIJK.trail, { title: 'Onze gedeelde agenda', path: '/agenda/' }];

/** The site of the invented municipality. @type {readonly import('../pages.js').Page[]} */
export const waterrijkPages = [
  {
    ...WATERRIJK,
    file: 'index.html',
    source: 'home.html',
    title: 'Gelijke kansen voor elk kind',
    description:
      'In Waterrijk werken scholen, verenigingen en de gemeente aan één agenda voor gelijke kansen van kinderen.',
    scripts: [],
    parts: () => ({ standing: standingOfGoals() }),
  },
  {
    ...WATERRIJK,
    file: 'aanpakken/index.html',
    source: 'practices.html',
    title: 'Zo pakken anderen het aan',
    description: 'Aanpakken voor gelijke kansen uit het hele land, voor iedereen die in Waterrijk met kinderen werkt.',
    menu: 'practices',
    scripts: ['practices'],
    rendered: true,
    parts: () => ({ fallback: practiceLinks() }),
  },
  {
    ...WATERRIJK,
    file: 'agenda/index.html',
    source: 'agenda.html',
    title: 'Onze gedeelde agenda',
    description: 'De doelen van Waterrijk voor kinderen, wie wat doet, en welke actie helpt bij welk doel.',
    menu: 'agenda',
    scripts: ['agenda'],
    rendered: true,
    parts: () => ({ today: TODAY, fallback: waterrijkAgendaText() }),
  },
  {
    ...WATERRIJK,
    file: 'agenda/rotterdam/index.html',
    source: 'rotterdam.html',
    title: 'Een echte agenda: Rotterdam',
    description:
      'De doelen, startcijfers en streefcijfers die Rotterdam publiceerde, en wat je daar wel en niet uit leest.',
    menu: 'agenda',
    trail: AGENDA_TRAIL,
    scripts: ['agenda'],
    rendered: true,
    parts: () => ({ today: TODAY, fallback: rotterdamAgendaText() ?? '' }),
  },
  {
    ...WATERRIJK,
    file: 'jouw-actie/index.html',
    source: 'action.html',
    title: 'Jouw actie en onze agenda',
    description:
      'Vul in wat je doet, voor welk doel en waarom. Je ziet meteen of je actie bijdraagt, en hoe zeker dat is.',
    menu: 'action',
    scripts: ['check'],
    parts: () => ({ today: TODAY }),
  },
  {
    ...WATERRIJK,
    file: 'uitdagingen/index.html',
    source: 'challenges.html',
    title: 'Uitdagingen die terugkomen',
    description: 'Wat leraren, schoolleiders en wethouders in heel verschillende plaatsen tegenkomen.',
    menu: 'challenges',
    scripts: ['network'],
    rendered: true,
    parts: () => ({ fallback: challengesText() }),
  },
  {
    ...WATERRIJK,
    file: 'leernetwerken/index.html',
    source: 'networks.html',
    title: 'Leernetwerken',
    description:
      'Drie landelijke leernetwerken over gelijke kansen: wat leraren, schoolleiders en wethouders van elkaar leerden.',
    menu: 'networks',
    scripts: ['network'],
    rendered: true,
    parts: () => ({
      fallback: networksText(),
      leraren: lessonsText(['teacher']),
      schoolleiders: lessonsText(['school-leader']),
      wethouders: lessonsText(['alderman']),
    }),
  },
  {
    ...WATERRIJK,
    file: 'toegankelijkheid/index.html',
    source: 'accessibility.html',
    title: 'Toegankelijkheid',
    description: 'Hoe toegankelijk deze voorbeeldsite is, hoe dat is onderzocht, en waar je een probleem meldt.',
    scripts: [],
  },
  {
    ...WATERRIJK,
    file: 'privacy/index.html',
    source: 'privacy.html',
    title: 'Privacy',
    description: 'Deze site plaatst geen cookies, volgt je niet en stuurt niets naar anderen.',
    scripts: [],
  },
];
