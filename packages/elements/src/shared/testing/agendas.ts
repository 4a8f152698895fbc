import type { AgendaAnalysis, Catalogue, Contribution, LocalizedText, SharedAgenda } from '@gedeeld/core';
import { analyseAgenda } from '@gedeeld/core';
import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildIndicator,
  buildOrganisation,
  buildSharedGoal,
} from '@gedeeld/core/testing';

/** The day on which these agendas are shown. */
export const AGENDA_DAY = '2026-06-01';

const both = (nl: string, en: string): LocalizedText => ({ nl, en });

export const agendaCatalogue: Catalogue = buildCatalogue({
  publisher: 'gemeente',
  organisations: [
    buildOrganisation('gemeente', { name: both('Gemeente Waterrijk', 'Municipality of Waterrijk') }),
    buildOrganisation('school', { name: both('Basisschool De Bron', 'De Bron primary school'), kind: 'school' }),
    buildOrganisation('bibliotheek', { name: both('Bibliotheek', 'Library'), kind: 'library' }),
    buildOrganisation('welzijn', { name: both('Welzijn Waterrijk', 'Waterrijk Welfare'), kind: 'welfare' }),
    buildOrganisation('cultuurhuis', { name: both('Cultuurhuis', 'House of culture'), kind: 'culture' }),
    buildOrganisation('zwembad', { name: both('Zwembad De Plons', 'De Plons swimming pool'), kind: 'sport' }),
    buildOrganisation('ouders', { name: both('Ouderplatform', 'Parents’ platform'), kind: 'parents' }),
  ],
});

const goals = [
  buildSharedGoal('kansrijk', {
    title: both('Elk kind kan laten zien wat het kan', 'Every child can show what it can do'),
    why: both(
      'In Noord lezen minder kinderen goed dan elders.',
      'In the north fewer children read well than elsewhere.',
    ),
    domains: ['education'],
    indicators: [
      buildIndicator('lezen', {
        title: both('Leerlingen op streefniveau lezen (2F)', 'Pupils at target level in reading (2F)'),
        baseline: { value: 58.2, on: '2023-07' },
        targets: [{ value: 66, on: '2027-07' }],
        measurements: [
          { value: 59.9, on: '2024-07' },
          { value: 61.4, on: '2025-07' },
        ],
      }),
    ],
  }),
  buildSharedGoal('zwemmen', {
    title: both('Elk kind heeft een zwemdiploma', 'Every child has a swimming certificate'),
    domains: ['sport'],
    indicators: [
      buildIndicator('zonder-diploma', {
        title: both('Kinderen zonder zwemdiploma', 'Children without a swimming certificate'),
        direction: 'down',
        baseline: { value: 19, on: '2023' },
        targets: [{ value: 5, on: '2027' }],
        measurements: [{ value: 21, on: '2025-06' }],
      }),
    ],
  }),
  buildSharedGoal('spelen', {
    title: both('Elk kind kan veilig buiten spelen, dicht bij huis', 'Every child can play outside, close to home'),
    why: both('Kinderen vroegen hier zelf om.', 'Children themselves asked for this.'),
    domains: ['space'],
    indicators: [
      buildIndicator('speelplek', {
        title: both('Kinderen met een speelplek binnen 300 meter', 'Children with a place to play within 300 metres'),
        baseline: { value: 63, on: '2024-05' },
        targets: [{ value: 90, on: '2027-05' }],
      }),
    ],
  }),
  buildGoal('ontbijt', {
    title: both('Kinderen beginnen de dag klaar om te leren', 'Children start the day ready to learn'),
    indicators: [
      buildIndicator('ontbijten', {
        title: both('Kinderen die ontbijten', 'Children who have breakfast'),
        baseline: { value: 81, on: '2023-09' },
        targets: [{ value: 95, on: '2027-07' }],
        measurements: [{ value: 90, on: '2025-03' }],
      }),
    ],
  }),
  buildGoal('partners', {
    title: both('Ouders en school zijn partners', 'Parents and school are partners'),
    indicators: [
      buildIndicator('gesprekken', {
        title: both('Gesprekken met ouders in een jaar', 'Talks with parents in a year'),
        unit: both('aantal', 'number'),
        baseline: { value: 1200, on: '2023-11' },
        targets: [{ value: 2000, on: '2027-05' }],
        measurements: [{ value: 1540, on: '2025-11' }],
      }),
    ],
  }),
  buildGoal('taal', { title: both('Thuis is er meer taal', 'There is more language at home') }),
];

const actions = [
  buildAction('schoolontbijt', {
    title: both('Ontbijt op school', 'Breakfast at school'),
    owner: 'school',
    period: { from: '2024-01-08' },
    deliveredAsPlanned: { answer: 'yes', on: '2025-06' },
    domains: ['poverty', 'health'],
    audience: { ages: { from: 4, to: 12 }, groups: ['children'] },
  }),
  buildAction('vast-gezicht', {
    title: both('Een vast gezicht voor ouders op school', 'A familiar face for parents at school'),
    owner: 'school',
    partners: ['gemeente'],
    period: { from: '2024-02-01' },
    deliveredAsPlanned: { answer: 'yes', on: '2025-06' },
    domains: ['education'],
  }),
  buildAction('familieschool', {
    title: both('Familieschool beginnen', 'Starting a family school'),
    owner: 'school',
    status: 'planned',
    period: { from: '2026-09-01' },
    domains: ['education'],
  }),
  buildAction('taalcafe', {
    title: both('Taalcafé voor ouders', 'Language café for parents'),
    owner: 'bibliotheek',
    period: { from: '2023-10-01' },
    domains: ['culture'],
  }),
  buildAction('naschools', {
    title: both('Sport en muziek tot half zes', 'Sport and music until half past five'),
    owner: 'cultuurhuis',
    period: { from: '2024-09-02' },
    domains: ['culture', 'sport'],
  }),
  buildAction('bijdrage', {
    title: both('Ouders betalen mee aan huiswerkhulp', 'Parents pay part of homework help'),
    owner: 'gemeente',
    status: 'planned',
    period: { from: '2026-09-01' },
    domains: ['education'],
  }),
  buildAction('naam', {
    title: both('De portefeuille heet Talentontwikkeling', 'The portfolio is called Talent'),
    owner: 'gemeente',
    status: 'done',
    period: { from: '2024-11-04', to: '2024-12-31' },
  }),
  buildAction('vangnet', {
    title: both('Gratis zwemles voor kinderen zonder diploma', 'Free lessons for children without a certificate'),
    owner: 'zwembad',
    status: 'stopped',
    period: { from: '2023-09-01', to: '2025-07-31' },
    domains: ['sport'],
  }),
  buildAction('schoolzwemmen', {
    title: both('Schoolzwemmen terug in groep 5', 'Swimming lessons in school time'),
    owner: 'gemeente',
    status: 'idea',
    domains: ['sport'],
  }),
];

const seen = buildEvidence({ on: '2025-11', source: { title: both('Eigen meting', 'Own measurement') } });

const contributions: readonly Contribution[] = [
  buildContribution('ontbijt', 'kansrijk', {
    because: both('Een kind met een volle maag leert beter.', 'A child with a full stomach learns better.'),
    evidence: [seen],
  }),
  buildContribution('partners', 'kansrijk', {
    because: both(
      'Kinderen leren meer als school en ouders samenwerken.',
      'Children learn more when school and parents work together.',
    ),
    evidence: [seen],
  }),
  buildContribution('taal', 'kansrijk', {
    because: both(
      'Wie thuis veel taal hoort, leert makkelijker lezen.',
      'Who hears much language at home learns to read more easily.',
    ),
  }),
  buildContribution('schoolontbijt', 'ontbijt', {
    because: both(
      'Wie thuis geen ontbijt krijgt, krijgt het op school.',
      'Those who get no breakfast at home get it at school.',
    ),
    evidence: [{ ...seen, level: 'compared' }],
    otherFactors: both(
      'In 2024 kregen gezinnen ook meer kindgebonden budget.',
      'In 2024 families also received more child benefit.',
    ),
    confirmedBy: ['welzijn'],
    questions: [
      {
        text: both('Eten kinderen nu thuis minder vaak?', 'Do children now eat less often at home?'),
        role: 'researcher',
        answer: both('Nee. Dat vroegen wij aan 60 ouders.', 'No. We asked 60 parents.'),
      },
    ],
  }),
  buildContribution('vast-gezicht', 'partners', {
    because: both('Ouders vragen meer aan iemand die zij kennen.', 'Parents ask more of someone they know.'),
    evidence: [seen],
    questions: [
      { text: both('Komen ook de ouders die eerst nooit kwamen?', 'Do parents who never came before come now?') },
    ],
  }),
  buildContribution('familieschool', 'partners', {
    because: both('Ouders vinden op school een vast punt voor hulp.', 'Parents find a fixed help point at school.'),
    needs: ['vast-gezicht'],
  }),
  buildContribution('taalcafe', 'taal'),
  buildContribution('naschools', 'kansrijk', {
    because: both('Wie ergens goed in is, krijgt zelfvertrouwen.', 'Who is good at something gains confidence.'),
  }),
  buildContribution('naschools', 'partners', {
    effect: 'undermines',
    because: both(
      'Ouders en leraren zien elkaar niet meer bij de deur.',
      'Parents and teachers no longer meet at the door.',
    ),
  }),
  buildContribution('bijdrage', 'partners', {
    effect: 'undermines',
    because: both('Wie het niet kan betalen, haakt af.', 'Those who cannot pay drop out.'),
  }),
  buildContribution('vangnet', 'zwemmen', {
    because: both('De les is gratis, dus geld houdt niemand tegen.', 'Lessons are free, so money stops no one.'),
  }),
  buildContribution('schoolzwemmen', 'zwemmen', {
    because: both('Elk kind krijgt les onder schooltijd.', 'Every child gets lessons in school time.'),
  }),
];

/** An agenda in which every verdict, every coverage but one and harm occur, in two languages. */
export const fullAgenda: SharedAgenda = buildAgenda({
  id: 'waterrijk',
  title: both('Samen kansrijk in Waterrijk', 'Together for equal chances in Waterrijk'),
  ambition: both(
    'Alle kinderen in Waterrijk groeien veilig, gezond en kansrijk op.',
    'All children in Waterrijk grow up safe, healthy and with good chances.',
  ),
  forWhom: both('Kinderen van 0 tot 12 jaar, vooral in Noord', 'Children aged 0 to 12, above all in the north'),
  period: { from: '2023-08-01', to: '2027-07-31' },
  coordinator: 'gemeente',
  partners: ['gemeente', 'school', 'bibliotheek', 'welzijn', 'cultuurhuis', 'zwembad', 'ouders'],
  goals,
  actions,
  contributions,
  childParticipation: { voice: both('De Kinderraad dacht mee.', 'The children’s council had a say.') },
  contact: {
    role: both('Coördinator van de agenda', 'Coordinator of the agenda'),
    url: 'https://example.org/agenda',
  },
  modified: '2026-05-18',
});

/** Goals without a single action: nothing is said about who does what. */
export const goalsOnly: SharedAgenda = {
  ...fullAgenda,
  id: 'alleen-doelen',
  actions: [],
  contributions: contributions.filter(({ to, from }) => to === 'kansrijk' && from !== 'naschools'),
};

/** The same agenda with the goals in another order: those for which a school does something come last. */
export const schoolsLast: SharedAgenda = { ...fullAgenda, id: 'scholen-achteraan', goals: [...goals].reverse() };

/** Only what the format requires. */
export const bareAgenda: SharedAgenda = buildAgenda({
  id: 'kaal',
  title: both('Wijkagenda Zuid', 'Agenda for the south'),
});

/** Long words and names, many steps below each other, and a circle. */
export const longAgenda: SharedAgenda = buildAgenda({
  id: 'lang',
  title: 'Kansengelijkheidsuitvoeringsagenda van de onderwijsachterstandenbeleidsmedewerkers',
  ambition:
    'Alle schoolmaatschappelijkwerkcoördinatoren en onderwijsachterstandenbeleidsmedewerkers stemmen hun kansengelijkheidsuitvoeringsagenda af.',
  coordinator: 'onbekend',
  partners: ['onbekend'],
  goals: [
    buildSharedGoal('a', { title: 'Meertaligheidsondersteuningsvoorzieningen voor elk nieuwkomersgezin' }),
    ...['b', 'c', 'd', 'e'].map((id) => buildGoal(id, { title: `Voorschoolse-educatiedeelnamebevordering (${id})` })),
  ],
  actions: [
    buildAction('x', { title: 'Leerplichtambtenarenspreekuurorganisatieverbetering', owner: 'onbekend' }),
    buildAction('constructor', { title: '<b>__proto__</b>', owner: 'gemeente' }),
  ],
  contributions: [
    buildContribution('b', 'a', { because: 'Arbeidsmarktgeletterdheidsbevorderingsmaatregelen helpen.' }),
    buildContribution('c', 'b'),
    buildContribution('d', 'c'),
    buildContribution('e', 'd'),
    buildContribution('b', 'e'),
    buildContribution('x', 'e', { because: 'Dat ziet iedereen.' }),
    buildContribution('constructor', 'a', { because: '<img src=x onerror=alert(1)>' }),
  ],
});

/** Every goal of the full agenda, and four more, as goals that are shared. */
export const manyGoals: SharedAgenda = {
  ...fullAgenda,
  id: 'veel-doelen',
  goals: [
    ...goals.map((goal) => ({ ...goal, shared: true })),
    ...[1, 2, 3, 4].map((number) =>
      buildSharedGoal(`doel-${number}`, { title: both(`Doel ${number}`, `Goal ${number}`) }),
    ),
  ],
};

/** What the analysis says of one of these agendas on {@link AGENDA_DAY}. */
export const analysisOf = (agenda: SharedAgenda): AgendaAnalysis =>
  analyseAgenda(agenda, { today: AGENDA_DAY, catalogues: [agendaCatalogue] });
