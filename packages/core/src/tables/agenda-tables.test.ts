import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyFieldDocument } from '../../fixtures/documents.js';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import { describeTableProblem } from '../locales/describe-table-problem.js';
import { tableTexts as en } from '../locales/en.js';
import { tableTexts as nl } from '../locales/nl.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { agendaFromTables } from './agenda-from-tables.js';
import { agendaToTables, tableText } from './agenda-to-tables.js';
import { readDate, readNumber } from './cells.js';
import { defuse, rearm } from './formula.js';
import { newId } from '../model/new-id.js';
import { splitTable } from './split-table.js';
import { tableWords as english } from './words-en.js';
import { tableWords as dutch } from './words-nl.js';

const partners = 'Partner\tSoort\tCoördinator\nGemeente Waterrijk\tgemeente\tja\nDe Vuurtoren\tschool\t';
const goals =
  'Doel;Waarom dit doel;Gedeeld;Domein\nElk kind leest goed;Wie leest, leert;ja;onderwijs\nOuders doen mee;;nee;jeugd, armoede';
const actions = [
  'Actie,Wie,Status,Begint op,Klaar op,Doel,Waarom',
  'Taalcafé,De Vuurtoren,bezig,1-10-2023,2025,Ouders doen mee,"Zij oefenen, samen"',
  'Taalcafé,De Vuurtoren,bezig,1-10-2023,2025,Elk kind leest goed,Thuis is er meer taal',
  'Voorlezen,gemeente waterrijk,idee,,,elk kind leest goed,',
].join('\n');

/** A catalogue around an agenda, to hold what the tables make against the parser. */
const parsed = ({ agenda, organisations }: ReturnType<typeof agendaFromTables>) =>
  parseCatalogue({
    ...everyFieldDocument(),
    publisher: organisations[0]?.id,
    organisations,
    challenges: [],
    practices: [],
    adoptions: [],
    lessons: [],
    networks: [],
    meetings: [],
    agendas: [agenda],
  });

describe('agendaFromTables', () => {
  test('makes an agenda of three pasted tables, each with its own separator', () => {
    const made = agendaFromTables({ goals, partners, actions }, { title: 'Samen kansrijk' });
    expect(made.problems).toEqual([]);
    expect(made.organisations).toEqual([
      { id: 'gemeente-waterrijk', name: 'Gemeente Waterrijk', kind: 'municipality' },
      { id: 'de-vuurtoren', name: 'De Vuurtoren', kind: 'school' },
    ]);
    expect(made.agenda).toMatchObject({
      id: 'samen-kansrijk',
      coordinator: 'gemeente-waterrijk',
      partners: ['gemeente-waterrijk', 'de-vuurtoren'],
      goals: [
        { id: 'elk-kind-leest-goed', why: 'Wie leest, leert', shared: true, domains: ['education'] },
        { id: 'ouders-doen-mee', shared: false, domains: ['youth', 'poverty'] },
      ],
      actions: [
        { id: 'taalcafé', owner: 'de-vuurtoren', status: 'running', period: { from: '2023-10-01', to: '2025' } },
        { id: 'voorlezen', owner: 'gemeente-waterrijk', status: 'idea' },
      ],
      contributions: [
        { from: 'taalcafé', to: 'ouders-doen-mee', because: 'Zij oefenen, samen' },
        { from: 'taalcafé', to: 'elk-kind-leest-goed', because: 'Thuis is er meer taal' },
        { from: 'voorlezen', to: 'elk-kind-leest-goed' },
      ],
    });
    expect(parsed(made).problems).toEqual([]);
    expect(parsed(made).catalogue!.agendas).toEqual([made.agenda]);
  });

  test('reads English headings and words, and rows of cells', () => {
    const made = agendaFromTables({
      goals: [
        ['Goal', 'Indicator', 'Unit', 'Baseline', 'Start date', 'Target', 'Target date'],
        ['Read', 'Level', '%', '58.2', 'July 2023', '66', '2027'],
      ],
      partners: [
        ['Name', 'Kind'],
        ['School A', 'school'],
      ],
      actions: [
        ['Action', 'Owner', 'Status', 'Goal', 'Effect'],
        ['Fees', 'School A', 'In progress', 'read', 'hinders'],
      ],
    });
    expect(made.problems).toEqual([]);
    expect(made.agenda.goals[0]).toMatchObject({
      shared: true,
      indicators: [
        {
          title: 'Level',
          unit: '%',
          direction: 'up',
          baseline: { value: 58.2, on: '2023-07' },
          targets: [{ value: 66, on: '2027' }],
        },
      ],
    });
    expect(made.agenda.contributions[0]).toMatchObject({ from: 'fees', to: 'read', effect: 'undermines' });
  });

  test('says of every cell that cannot be used in which row and column it is, and loses no more', () => {
    const made = agendaFromTables({
      partners: 'Partner\tSoort\tWebsite\tGemeentecode\nSchool\tschol\tjavascript:x\tGM1\n\tgemeente\t\t',
      goals:
        'Doel\tDraagt bij aan\tIndicator\tNulmeting\tDatum nulmeting\tLievelingskleur\nLezen\tLezen\tNiveau\tveel\t2023\tblauw\nRekenen\tSchrijven\t\t5\t\t',
      actions:
        'Actie\tWie\tStatus\tVan\tTot\tDoel\tWaarom\tEffect\nA\tBieb\t\tooit\t2024\tLezen; Zingen\tdaarom\t\n\tSchool\tbezig\t\t\t\t\t\nB\tSchool\tbezig\t2025\t2024\t\tomdat\t\nC\tSchool\tbezig\t\t\tLezen\t\thindrt',
    });
    expect(
      made.problems.map(({ code, severity, table, row, column, value }) => [code, severity, table, row, column, value]),
    ).toEqual([
      ['cell-not-in-list', 'error', 'partners', 2, 2, 'schol'],
      ['cell-no-link', 'error', 'partners', 2, 3, 'javascript:x'],
      ['cell-no-code', 'error', 'partners', 2, 4, 'GM1'],
      ['cell-empty', 'error', 'partners', 3, 1, ''],
      ['column-unknown', 'error', 'goals', 1, 6, 'Lievelingskleur'],
      ['cell-no-number', 'error', 'goals', 2, 4, 'veel'],
      ['cell-empty', 'error', 'goals', 2, 1, ''],
      ['cell-empty', 'error', 'goals', 3, 5, ''],
      ['cell-empty', 'error', 'goals', 3, 3, ''],
      ['cell-goal-itself', 'error', 'goals', 2, 2, 'Lezen'],
      ['cell-goal-unknown', 'error', 'goals', 3, 2, 'Schrijven'],
      ['cell-status-assumed', 'warning', 'actions', 2, 3, ''],
      ['cell-no-date', 'error', 'actions', 2, 4, 'ooit'],
      ['cell-needs-start', 'error', 'actions', 2, 5, '2024'],
      ['cell-partner-added', 'warning', 'actions', 2, 2, 'Bieb'],
      ['cell-goal-unknown', 'error', 'actions', 2, 6, 'Zingen'],
      ['cell-empty', 'error', 'actions', 3, 1, ''],
      ['cell-ends-first', 'error', 'actions', 4, 5, '2024'],
      ['cell-needs-goal', 'error', 'actions', 4, 7, 'omdat'],
      ['cell-not-in-list', 'error', 'actions', 5, 8, 'hindrt'],
    ]);
    expect(made.agenda.actions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(made.agenda.contributions).toMatchObject([{ from: 'a', to: 'lezen' }]);
    expect(parsed(made).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says which column is missing, and that a table is empty', () => {
    const { agenda, problems } = agendaFromTables({ goals: 'Iets\tAnders\n1\t2', partners: '', actions: [] });
    expect(agenda.goals).toEqual([]);
    expect(problems.map(({ code, table }) => [code, table])).toEqual([
      ['table-empty', 'partners'],
      ['column-unknown', 'goals'],
      ['column-unknown', 'goals'],
      ['column-missing', 'goals'],
      ['table-empty', 'actions'],
    ]);
    expect(describeTableProblem(problems[3]!, nl)).toBe(
      'Tabel doelen, rij 1, kolom 1 (Iets): Er is geen kolom “Doel”. Zet die kop boven een kolom.',
    );
    expect(describeTableProblem(problems[3]!, en)).toContain('There is no column');
  });

  test('whatever is in the tables, it throws nothing and makes an agenda that the parser keeps whole', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Doel',
        'Actie',
        'Wie',
        'a',
        'A',
        '__proto__',
        'constructor',
        '=1+1',
        '"',
        'a\nb',
        '2024',
        '5',
        'ja',
        'bezig',
        'school',
        'a; b',
        '👧',
      ),
      fc.string(),
    );
    const table = fc.oneof(fc.string(), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }));
    const headed = (headings: readonly string[]) =>
      fc
        .array(fc.array(cell, { maxLength: headings.length }), { maxLength: 6 })
        .map((rows) => [[...headings], ...rows]);
    const first = (words: object) => Object.values(words).map(([word]: string[]) => word!);
    const tables = fc.record({
      goals: fc.oneof(table, headed(first(dutch.columns.goals))),
      partners: fc.oneof(table, headed(first(dutch.columns.partners))),
      actions: fc.oneof(table, headed(first(english.columns.actions))),
    });
    fc.assert(
      fc.property(tables, (input) => {
        const made = agendaFromTables(input);
        const { catalogue, problems } = parsed(made);
        expect(problems.filter(({ severity, path }) => severity === 'error' && path[0] !== 'publisher')).toEqual([]);
        expect(catalogue!.agendas).toEqual([made.agenda]);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

describe('agendaFromTables, of junk', () => {
  const codesOf = (made: ReturnType<typeof agendaFromTables>) =>
    made.problems.map(({ code, table, row, column }) => [code, table, row, column]);

  test('merged cells: what is empty below is taken from the row above, and said', () => {
    const made = agendaFromTables({
      goals: [
        ['Doel', 'Draagt bij aan', 'Indicator', 'Richting'],
        ['Lezen', '', 'Niveau', 'omhoog'],
        ['', '', 'Plezier', 'omhoog'],
        ['Rekenen', '', '', ''],
      ],
      partners: [['Partner'], ['Bieb'], ['School']],
      actions: [
        ['Actie', 'Wie', 'Status', 'Doel', 'Waarom'],
        ['Voorlezen', 'Bieb', 'bezig', 'Lezen', 'Wie luistert, leert'],
        ['', '', '', 'Rekenen', 'Ook tellen hoort erbij'],
        ['Taalcafé', '', 'gepland', 'Lezen', ''],
        ['', '', '', '', 'zomaar'],
      ],
    });
    expect(codesOf(made)).toEqual([
      ['cell-from-above', 'goals', 3, 1],
      ['cell-from-above', 'actions', 3, 1],
      ['cell-from-above', 'actions', 4, 2],
      ['cell-empty', 'actions', 5, 1],
      ['cell-empty', 'actions', 5, 2],
    ]);
    expect(made.agenda.goals.map(({ indicators }) => indicators.length)).toEqual([2, 0]);
    expect(made.agenda.actions).toMatchObject([
      { title: 'Voorlezen', owner: 'bieb' },
      { title: 'Taalcafé', owner: 'bieb' },
    ]);
    expect(made.agenda.contributions.map(({ from, to }) => [from, to])).toEqual([
      ['voorlezen', 'lezen'],
      ['voorlezen', 'rekenen'],
      ['taalcafé', 'lezen'],
    ]);
  });

  test('a title above the headings is passed over, and said', () => {
    const made = agendaFromTables({
      goals: 'Agenda 2025, Waterrijk\n\nDoel|Domein\nLezen|onderwijs',
      partners: 'Partners\nBieb',
      actions: 'Onze acties;;\nActie;Wie;Status\nVoorlezen;Bieb;bezig',
    });
    expect(codesOf(made)).toEqual([
      ['row-above-headings', 'goals', 1, 1],
      ['row-above-headings', 'actions', 1, 1],
    ]);
    expect(made.agenda.actions).toHaveLength(1);
    expect(made.agenda.goals).toMatchObject([{ title: 'Lezen', domains: ['education'] }]);
  });

  test('accents that were lost are mended where that can be done, and said either way', () => {
    const made = agendaFromTables({
      goals: [['Doel'], ['Elk kind heeft ideeÃ«n'], ['Kinderen blij maken â€“ samen'], ['Caf\uFFFD’s']],
      partners: [
        ['Partner', 'CoÃ¶rdinator'],
        ['Bieb', 'ja'],
      ],
      actions: [
        ['Actie', 'Wie', 'Status'],
        ['“CAFÉ” à la carte', 'Bieb', 'bezig'],
      ],
    });
    expect(codesOf(made)).toEqual([
      ['cell-garbled', 'goals', 2, 1],
      ['cell-garbled', 'goals', 3, 1],
      ['cell-unreadable', 'goals', 4, 1],
    ]);
    expect(made.agenda.goals.map(({ title }) => title)).toEqual([
      'Elk kind heeft ideeën',
      'Kinderen blij maken – samen',
      'Caf\uFFFD’s',
    ]);
    expect(made.agenda.coordinator).toBe('bieb');
    expect(made.agenda.actions[0]!.title).toBe('“CAFÉ” à la carte');
  });

  test('formulas, and what a failed one leaves, are left out cell by cell', () => {
    const made = agendaFromTables({
      goals: [
        ['Doel', 'Waarom'],
        ['Lezen', '=A1&B2'],
        ['=CMD()', 'x'],
        ['#VERW!', ''],
        ['#1 in lezen', '#N/B'],
      ],
      partners: [['Partner'], ['Bieb']],
      actions: [
        ['Actie', 'Wie', 'Status', 'Van'],
        ["'=Voorlezen", 'Bieb', 'bezig', '########'],
        ['- samen', 'Bieb', 'idee', ''],
      ],
    });
    expect(codesOf(made)).toEqual([
      ['cell-formula', 'goals', 2, 2],
      ['cell-formula', 'goals', 3, 1],
      ['cell-formula', 'goals', 4, 1],
      ['cell-formula', 'goals', 5, 2],
      ['cell-empty', 'goals', 3, 1],
      ['cell-empty', 'goals', 4, 1],
      ['cell-formula', 'actions', 2, 4],
    ]);
    expect(made.agenda.goals.map(({ title }) => title)).toEqual(['Lezen', '#1 in lezen']);
    expect(made.agenda.actions.map(({ title }) => title)).toEqual(['=Voorlezen', '- samen']);
  });

  test('ten thousand rows are read, and each cell that is wrong is told of', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `Actie ${at}\tBieb\t${at % 10 === 0 ? 'hoezo' : 'bezig'}`);
    const made = agendaFromTables({
      goals: 'Doel\nLezen',
      partners: 'Partner\nBieb',
      actions: ['Actie\tWie\tStatus', ...rows].join('\n'),
    });
    expect(made.agenda.actions).toHaveLength(10_000);
    expect(made.problems.filter(({ code }) => code === 'cell-not-in-list')).toHaveLength(1000);
  });

  test('what begins behind white space or in wide characters is defused as well', () => {
    for (const cell of [' =1+1', '\u00a0@SUM(A1)', '＝1', '\n+A1', '\t-A1']) expect(defuse(cell)).toBe(`'${cell}`);
  });
});

describe('agendaToTables', () => {
  const { catalogue } = parseCatalogue(everyFieldDocument());
  const agenda = catalogue!.agendas[0]!;

  /** What the tables have columns for. */
  const held = ({ goals: all, actions: acts, contributions, coordinator }: SharedAgenda) => ({
    coordinator,
    goals: all.map(({ id, title, why, shared, domains, indicators }) => ({
      id,
      title,
      why,
      shared,
      domains,
      indicators: indicators.map(({ title: name, unit, direction, baseline, targets }) => ({
        name,
        unit,
        direction,
        baseline,
        targets,
      })),
    })),
    actions: acts.map(({ id, title, owner, partners: others, status, period, domains }) => ({
      id,
      title,
      owner,
      others,
      status,
      period,
      domains,
    })),
    contributions: contributions.map(({ from, to, because, effect }) => ({
      from,
      to,
      because: typeof because === 'object' ? because['nl'] : because,
      effect,
    })),
  });

  test.each([
    ['nl', dutch],
    ['en', english],
  ] as const)('can be read back, in %s, as text and as cells', (_, words) => {
    const tables = agendaToTables(agenda, catalogue!.organisations, { words });
    const asText = {
      goals: tableText(tables.goals),
      partners: tableText(tables.partners),
      actions: tableText(tables.actions),
    };
    const asFiles = {
      goals: tableText(tables.goals, ';'),
      partners: tableText(tables.partners, ';'),
      actions: tableText(tables.actions, ','),
    };
    for (const input of [tables, asText, asFiles]) {
      const back = agendaFromTables(input, { id: agenda.id, title: 'Samen kansrijk' });
      expect(back.problems).toEqual([]);
      expect(held(back.agenda)).toEqual(held(agenda));
      expect(back.organisations.map(({ id, kind }) => [id, kind])).toEqual(
        catalogue!.organisations.map(({ id, kind }) => [id, kind]),
      );
    }
  });

  test('no cell can run as a formula, and none is changed by it', () => {
    const title = '=HYPERLINK("https://x")';
    const risky = {
      ...agenda,
      goals: agenda.goals.map((goal) => ({ ...goal, title, why: "+1-1'", id: `${goal.id}` })),
    };
    const tables = agendaToTables(risky, catalogue!.organisations);
    for (const cell of [...tables.goals, ...tables.partners, ...tables.actions].flat())
      expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
    const back = agendaFromTables({ ...tables, goals: tables.goals.slice(0, 2) }, { id: agenda.id });
    expect(back.agenda.goals[0]).toMatchObject({ title, why: "+1-1'" });
  });
});

describe('defuse and rearm', () => {
  test('are each other’s inverse, on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@]{0,4}\w?$/)),
        (text) => rearm(defuse(text)) === text,
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect(['-1', '+31', '-0,5', '-a', "'=1", "'t Zand", '@x'].map(defuse)).toEqual([
      '-1',
      '+31',
      '-0,5',
      "'-a",
      "''=1",
      "'t Zand",
      "'@x",
    ]);
  });
});

describe('splitTable', () => {
  test('takes quotes, doubled quotes, line breaks in cells, and a lonely quote', () => {
    expect(splitTable('a;b\n"x;""y""\nz";2\r\n"half;3')).toEqual([
      ['a', 'b'],
      ['x;"y"\nz', '2'],
      ['"half', '3'],
    ]);
    expect(splitTable('\uFEFFa,b\n\n1,2\n\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
    expect(splitTable('')).toEqual([]);
  });
  test('a table of very many rows is read no further than it is used', () => {
    expect(splitTable('a\n'.repeat(1_000_000)).length).toBeLessThan(21_000);
    expect(splitTable('"'.repeat(100_001)).length).toBe(1);
  });
});

describe('cells', () => {
  test.each([
    ['4-11-2024', '2024-11-04'],
    ['04/11/2024', '2024-11-04'],
    ['4 november 2024', '2024-11-04'],
    ['4 nov. 2024', '2024-11-04'],
    ['March 2024', '2024-03'],
    ['11-2024', '2024-11'],
    ['2024-2025', '2024/2025'],
    ['2024 - 2025', '2024/2025'],
    ['2024', '2024'],
    ['31-2-2024', undefined],
    ['13-2024', undefined],
    ['2024-2026', undefined],
    ['binnenkort', undefined],
    ['mei', undefined],
  ])('the date %s is %s', (text, date) => expect(readDate(text, [dutch, english])).toBe(date));
  test.each([
    ['58,2', 58.2],
    ['58.2', 58.2],
    ['58,2 %', 58.2],
    ['1.234', 1234],
    ['1.234.567,8', 1234567.8],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['1e3', 1000],
    ['5 kinderen', undefined],
    ['1,2,3', undefined],
    ['', undefined],
  ])('the number %s is %s', (text, value) => expect(readNumber(text)).toBe(value));
});

describe('newId', () => {
  test('keeps letters of any script, and never gives an id twice', () => {
    const taken = new Set<string>(['constructor']);
    expect(
      ['Élk kind!', 'élk kind', 'constructor', '子ども', '***', '', 'x'.repeat(300)].map((title) =>
        newId(title, taken),
      ),
    ).toEqual(['élk-kind', 'élk-kind-2', 'constructor-2', '子ども', 'id', 'id-2', 'x'.repeat(60)]);
  });
});
