import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../model/catalogue.js';
import type { Problem } from '../problems/problem.js';
import { anyDocument, everyFieldDocument, set } from '../../fixtures/documents.js';
import { whatIsLeft, withoutAdditions } from '../../fixtures/what-is-left.js';
import { parseCatalogue } from './parse-catalogue.js';
import { parseCatalogueText } from './parse-catalogue-text.js';

/** Reads the full document after one change. */
const readWith = (
  path: (string | number)[],
  value: unknown,
): { catalogue: Catalogue; problems: readonly Problem[] } => {
  const document = anyDocument();
  set(document, path, value);
  const { catalogue, problems } = parseCatalogue(document);
  expect(withoutAdditions(catalogue)).toEqual(withoutAdditions(whatIsLeft(document, problems)));
  return { catalogue: catalogue!, problems };
};

const brief = ({ code, severity, path, leftOut }: Problem) => [code, severity, path.join('.'), leftOut?.join('.')];

describe('parseCatalogue', () => {
  test('reads a document that uses every field, without a problem and without a change', () => {
    const document = everyFieldDocument();
    const { catalogue, problems } = parseCatalogue(document);
    expect(problems).toEqual([]);
    expect(withoutAdditions(catalogue)).toEqual(withoutAdditions(document));
    expect(document).toEqual(everyFieldDocument());
  });

  test('makes absent lists empty, at every depth', () => {
    const { catalogue, problems } = parseCatalogue({
      ...anyDocument(),
      lessons: undefined,
      organisations: [],
      agendas: [{ id: 'a', title: 'A', goals: [{ id: 'g', title: 'G', audience: {} }], contributions: [] }],
    });
    expect(catalogue).toMatchObject({ lessons: [], organisations: [] });
    expect(catalogue!.agendas[0]).toEqual({
      id: 'a',
      title: 'A',
      themes: [],
      area: [],
      partners: [],
      actions: [],
      contributions: [],
      sources: [],
      goals: [{ id: 'g', title: 'G', domains: [], indicators: [], sources: [], audience: { groups: [] } }],
    });
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('carries unknown keys along untouched, at every depth, whatever they hold', () => {
    const extra = { a: [1, null, { b: [] }], constructor: 'x', toString: {} };
    const document = anyDocument();
    const places = [
      [],
      ['practices', 0],
      ['agendas', 0, 'goals', 0, 'indicators', 0],
      ['practices', 0, 'cost'],
      ['agendas', 0, 'contributions', 1, 'evidence', 0],
    ];
    for (const place of places) set(document, [...place, 'x-later'], extra);
    const { catalogue, problems } = parseCatalogue(document);
    expect(problems).toEqual([]);
    for (const place of places) {
      expect(
        [...place, 'x-later'].reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], catalogue),
      ).toEqual(extra);
    }
  });

  test.each([
    ['nothing', undefined, 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['a number', 5, 'not-an-object'],
    ['a text', '{}', 'not-an-object'],
    ['a list', [], 'not-an-object'],
    ['a function', () => 1, 'not-data'],
    ['a symbol', Symbol('x'), 'not-data'],
    ['no format', { id: 'https://example.org/c' }, 'format-unknown'],
    ['another format', { ...everyFieldDocument(), format: 'gedeeld/2' }, 'format-unknown'],
    ['no id', { ...everyFieldDocument(), id: undefined }, 'id-unusable'],
    ['an id that is no IRI', { ...everyFieldDocument(), id: 'waterrijk' }, 'id-unusable'],
    ['an id that is a number', { ...everyFieldDocument(), id: 5 }, 'id-unusable'],
  ])('refuses %s whole, with one problem', (_, input, code) => {
    const { catalogue, problems } = parseCatalogue(input);
    expect(catalogue).toBeUndefined();
    expect(problems).toMatchObject([{ code, severity: 'error', path: [], leftOut: [] }]);
  });

  test('reads a catalogue whose own particulars are broken', () => {
    const { catalogue, problems } = parseCatalogue({
      ...everyFieldDocument(),
      title: 5,
      publisher: 5,
      licence: null,
      language: 'geen taal',
      modified: 'gisteren',
      next: 'ftp://x',
    });
    expect(catalogue).toMatchObject({ title: 'https://example.org/voorbeeld/catalogue.json', language: 'und' });
    expect(catalogue).not.toHaveProperty('publisher');
    expect(catalogue!.practices).toHaveLength(1);
    expect(problems.map(brief)).toEqual([
      ['wrong-type', 'error', 'title', 'title'],
      ['wrong-type', 'error', 'publisher', 'publisher'],
      ['wrong-type', 'error', 'licence', 'licence'],
      ['language-invalid', 'error', 'language', 'language'],
      ['date-invalid', 'error', 'modified', 'modified'],
      ['url-refused', 'error', 'next', 'next'],
    ]);
  });

  test('says once what a catalogue lacks, as a warning: all is kept', () => {
    const { problems } = readWith(['licence'], undefined);
    expect(problems.map(brief)).toEqual([['missing', 'warning', 'licence', undefined]]);
  });
});

describe('how much is left out', () => {
  test.each([
    // A broken optional part leaves only that part out.
    [['practices', 0, 'duration'], 5, 'wrong-type', 'practices.0.duration'],
    [
      ['practices', 0, 'summary'],
      { nl: 'Ja', en: 5 },
      'wrong-type',
      'practices.0.summary.en',
      'practices.0.summary.en',
    ],
    [['practices', 0, 'domains'], ['youth', 'jeugd'], 'not-in-list', 'practices.0.domains.1', 'practices.0.domains.1'],
    [['practices', 0, 'audience', 'ages'], { from: 8, to: 4 }, 'ages-out-of-order', 'practices.0.audience.ages'],
    [['practices', 0, 'audience', 'ages', 'from'], -2, 'number-too-low', 'practices.0.audience.ages'],
    [['practices', 0, 'steps', 1], 7, 'wrong-type', 'practices.0.steps.1'],
    [['practices', 0, 'contact', 'url'], 'http://example.org', 'url-refused', 'practices.0.contact'],
    [['practices', 0, 'usedBy', 0, 'until'], '2019', 'period-out-of-order', 'practices.0.usedBy.0.until'],
    [['practices', 0, 'cost', 'payer'], [], 'wrong-type', 'practices.0.cost.payer'],
    [['organisations', 0, 'municipality'], 'GM599', 'area-code-invalid', 'organisations.0.municipality'],
    [['organisations', 0, 'url'], 'javascript:alert(1)', 'url-refused', 'organisations.0.url'],
    [['organisations', 0, 'context', 'pupils'], 0, 'count-below-one', 'organisations.0.context.pupils'],
    [
      ['organisations', 0, 'context', 'multilingualShare'],
      12,
      'share-over-one',
      'organisations.0.context.multilingualShare',
    ],
    [
      ['organisations', 0, 'context', 'lateEntryShare', 'value'],
      12,
      'share-over-one',
      'organisations.0.context.lateEntryShare',
    ],
    [['organisations', 0, 'context', 'urbanity'], 6, 'number-too-high', 'organisations.0.context.urbanity'],
    [
      ['organisations', 0, 'context', 'inhabitants', 'level'],
      'stad',
      'not-in-list',
      'organisations.0.context.inhabitants',
    ],
    [['networks', 0, 'period'], { from: '2025', to: '2024' }, 'period-out-of-order', 'networks.0.period'],
    [
      ['practices', 0, 'evidence', 0, 'note', 'en', 'translatedBy'],
      'robot',
      'not-in-list',
      'practices.0.evidence.0.note.en.translatedBy',
    ],
    // A broken required part leaves out the smallest record around it.
    [['practices', 0, 'title'], 5, 'wrong-type', 'practices.0'],
    [['practices', 0, 'audience'], undefined, 'missing', 'practices.0'],
    [['practices', 0, 'evidence', 0, 'direction'], 'up', 'not-in-list', 'practices.0.evidence.0'],
    [['practices', 0, 'evidence', 0, 'level'], undefined, 'evidence-without-level', 'practices.0.evidence.0'],
    [['practices', 0, 'evidence', 1, 'note'], undefined, 'unrated-without-source', 'practices.0.evidence.1'],
    [['practices', 0, 'evidence', 1, 'level'], 'A', 'unrated-with-level', 'practices.0.evidence.1.level'],
    [['practices', 0, 'sources', 0], { on: '2024' }, 'source-empty', 'practices.0.sources.0'],
    [['practices', 0, 'usedBy', 0], 5, 'wrong-type', 'practices.0.usedBy.0'],
    [['adoptions', 1, 'about'], undefined, 'adoption-of-nothing', 'adoptions.1'],
    [['adoptions', 1, 'state'], 'klaar', 'not-in-list', 'adoptions.1'],
    [['organisations', 2, 'id'], 'de bieb', 'id-invalid', 'organisations.2'],
    [['removed', 0, 'on'], 'ooit', 'date-invalid', 'removed.0'],
    [
      ['agendas', 0, 'goals', 0, 'indicators', 0, 'direction'],
      'omhoog',
      'not-in-list',
      'agendas.0.goals.0.indicators.0',
    ],
    [
      ['agendas', 0, 'goals', 0, 'indicators', 0, 'targets', 0, 'on'],
      '30-06-2027',
      'date-invalid',
      'agendas.0.goals.0.indicators.0.targets.0',
    ],
    [['agendas', 0, 'actions', 0, 'period', 'from'], undefined, 'missing', 'agendas.0.actions.0.period'],
    [['agendas', 0, 'area', 0], 'GM99', 'area-code-invalid', 'agendas.0.area.0'],
    [['agendas', 0, 'policy', 'certain', 'grade'], 'best', 'not-in-list', 'agendas.0.policy.certain.grade'],
    [['agendas', 0, 'goals'], 'veel', 'wrong-type', 'agendas.0.goals'],
    // Whole lists and records.
    [['practices'], 'geen', 'wrong-type', 'practices'],
    [['lessons', 0], null, 'wrong-type', 'lessons.0'],
  ] as [(string | number)[], unknown, string, string, string?][])('%j = %j', (path, value, code, leftOut, at) => {
    const { problems } = readWith(path, value);
    const [first] = problems;
    expect(first).toMatchObject({ code, severity: 'error' });
    expect(first!.leftOut!.join('.')).toBe(leftOut);
    if (at) expect(first!.path.join('.')).toBe(at);
    // Nothing else is an error, but for contributions that lost an end and what a lost record was pointed at with.
    for (const { code: other, severity } of problems.slice(1)) {
      if (severity === 'error') expect(['reference-left-out', 'contribution-end-unknown']).toContain(other);
    }
  });
});

describe('agendas', () => {
  test.each([
    [['goals', 0, 'title'], 5],
    [['goals', 0, 'title'], undefined],
    [['goals', 0, 'title'], {}],
    [['goals', 0, 'title'], { nl: 5 }],
    [['actions', 0, 'title'], ['x']],
  ])('keeps a goal or action whose title is broken, with its id as the title: %j = %j', (path, value) => {
    const { catalogue, problems } = readWith(['agendas', 0, ...path], value);
    const [agenda] = catalogue.agendas;
    const node = agenda![path[0] as 'goals' | 'actions'][0]!;
    expect(node.title).toBe(node.id);
    expect(agenda!.contributions).toHaveLength(3);
    expect(agenda!.incomplete).toBe(true);
    expect(problems.map(({ leftOut }) => leftOut)).toEqual([['agendas', 0, ...path]]);
  });

  test('does not let an unsound id stand in', () => {
    const document = anyDocument();
    set(document, ['agendas', 0, 'goals', 1], { id: 'geen id', title: 5 });
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue!.agendas[0]!.goals.map(({ id }) => id)).toEqual(['kansrijk']);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'id-invalid',
      'wrong-type',
      'contribution-end-unknown',
      'contribution-end-unknown',
    ]);
  });

  test('leaves out a whole contribution rather than read hindrance as help, or a need as met', () => {
    for (const [key, value] of [
      ['effect', 'undermine'],
      ['needs', 'constructor'],
      ['needs', [5]],
    ] as const) {
      const { catalogue, problems } = readWith(['agendas', 0, 'contributions', 1, key], value);
      expect(catalogue.agendas[0]!.contributions.map(({ to }) => to)).toEqual(['kansrijk', 'kansrijk']);
      expect(problems.map(({ leftOut }) => leftOut)).toEqual([['agendas', 0, 'contributions', 1]]);
    }
  });

  test.each([
    ['from', 'bestaat-niet', 'contribution-end-unknown'],
    ['to', 'bestaat-niet', 'contribution-end-unknown'],
    ['to', 'taalcafe', 'contribution-to-action'],
    ['to', 'https://example.org/ander#doel', 'contribution-end-unknown'],
    ['from', '__proto__', 'contribution-end-unknown'],
    ['to', 'school', 'contribution-end-unknown'],
  ])('leaves out a contribution %s %s', (end, ref, code) => {
    const { catalogue, problems } = readWith(['agendas', 0, 'contributions', 1, end], ref);
    expect(catalogue.agendas[0]!.contributions).toHaveLength(2);
    expect(catalogue.agendas[0]!.incomplete).toBe(true);
    expect(problems).toMatchObject([
      { code, ref, path: ['agendas', 0, 'contributions', 1, end], leftOut: ['agendas', 0, 'contributions', 1] },
    ]);
  });

  test('leaves out a contribution to itself', () => {
    const { problems } = readWith(['agendas', 0, 'contributions', 0, 'to'], 'taal');
    expect(problems.map(brief)).toEqual([
      ['contribution-to-itself', 'error', 'agendas.0.contributions.0.to', 'agendas.0.contributions.0'],
    ]);
  });

  test('takes the full IRI of its own goals for their ids', () => {
    const document = anyDocument();
    const iri = (id: string) => `https://example.org/voorbeeld/catalogue.json#${id}`;
    set(document, ['agendas', 0, 'contributions', 1], {
      from: iri('taalcafe'),
      to: iri('taal'),
      needs: [iri('constructor')],
    });
    const { catalogue, problems } = parseCatalogue(document);
    expect(problems).toEqual([]);
    expect(catalogue!.agendas[0]!.contributions[1]).toMatchObject({
      from: 'taalcafe',
      to: 'taal',
      needs: ['constructor'],
    });
  });

  test('lets an agenda without goals, one action with what it contributes, point at goals elsewhere', () => {
    const to = 'https://example.org/ander#doel';
    const agendas = [
      {
        id: 'a',
        title: 'A',
        goals: [],
        actions: [{ id: 'x', title: 'X', owner: 'school', status: 'idea' }],
        contributions: [{ from: 'x', to }],
      },
    ];
    const { catalogue, problems } = parseCatalogue({ ...anyDocument(), agendas, lessons: [] });
    expect(catalogue!.agendas[0]!.contributions).toMatchObject([{ from: 'x', to }]);
    expect(problems.filter(({ path }) => path[0] === 'agendas')).toEqual([]);
  });

  test('is not incomplete when all was kept', () => {
    const { catalogue, problems } = readWith(['agendas', 0, 'actions', 0, 'owner'], 'de bieb');
    expect(catalogue.agendas[0]).not.toHaveProperty('incomplete');
    expect(catalogue.agendas[0]!.actions[0]!.owner).toBe('de bieb');
    expect(problems.map(brief)).toEqual([['reference-unknown', 'warning', 'agendas.0.actions.0.owner', undefined]]);
  });

  test('says why a contribution went with the action it came from', () => {
    const { catalogue, problems } = readWith(['agendas', 0, 'actions', 0, 'status'], 'bezig');
    expect(catalogue.agendas[0]!.actions.map(({ id }) => id)).toEqual(['constructor']);
    expect(problems.map(brief)).toEqual([
      ['not-in-list', 'error', 'agendas.0.actions.0.status', 'agendas.0.actions.0'],
      ['reference-left-out', 'error', 'agendas.0.contributions.1.from', 'agendas.0.contributions.1'],
    ]);
  });
});

describe('ids', () => {
  test('keeps the first of two records of one kind, and says so at the second', () => {
    const document = anyDocument();
    const [practice] = document['practices'] as object[];
    set(document, ['practices', 1], { ...practice, title: 'Een andere' });
    set(document, ['practices', 2], { ...practice, id: 'vrij' });
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue!.practices.map(({ id, title }) => [id, title])).toEqual([
      ['home-start', 'Home-Start'],
      ['vrij', 'Home-Start'],
    ]);
    expect(problems).toMatchObject([
      {
        code: 'id-twice',
        id: 'home-start',
        name: 'Een andere',
        path: ['practices', 1, 'id'],
        leftOut: ['practices', 1],
      },
    ]);
  });

  test('keeps the second when the first was broken', () => {
    const document = anyDocument();
    const [practice] = document['practices'] as object[];
    set(document, ['practices'], [{ ...practice, title: 5 }, practice]);
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue!.practices).toHaveLength(1);
    expect(problems.map(brief)).toEqual([['wrong-type', 'error', 'practices.0.title', 'practices.0']]);
  });

  test('goals and actions of an agenda share their ids; those of two agendas may be the same', () => {
    const document = anyDocument();
    set(document, ['agendas', 1], { ...(anyDocument()['agendas'] as object[])[0], id: 'tweede' });
    set(document, ['agendas', 0, 'actions', 1, 'id'], 'taal');
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue!.agendas.map(({ goals, actions }) => [goals.length, actions.length])).toEqual([
      [2, 1],
      [2, 2],
    ]);
    expect(problems.filter(({ severity }) => severity === 'error').map(brief)).toEqual([
      ['id-twice', 'error', 'agendas.0.actions.1.id', 'agendas.0.actions.1'],
      ['contribution-end-unknown', 'error', 'agendas.0.contributions.2.from', 'agendas.0.contributions.2'],
    ]);
    expect(problems.filter(({ code }) => code === 'id-shared').length).toBeGreaterThan(0);
  });

  test('a second contribution of the same id only loses the id', () => {
    const { catalogue, problems } = readWith(['agendas', 0, 'contributions', 2, 'id'], 'taal-helpt');
    expect(catalogue.agendas[0]!.contributions[2]).not.toHaveProperty('id');
    expect(problems.map(brief)).toEqual([
      ['id-twice', 'error', 'agendas.0.contributions.2.id', 'agendas.0.contributions.2.id'],
    ]);
  });

  test('two kinds of records that share an id both stay, with a warning', () => {
    const lesson = { ...everyFieldDocument().lessons[0]!, id: 'school' };
    const { catalogue, problems } = readWith(['lessons', 1], lesson);
    expect(catalogue.lessons).toHaveLength(2);
    expect(problems.map(brief)).toEqual([['id-shared', 'warning', 'lessons.1.id', undefined]]);
  });

  test.each(['constructor', '__proto__', 'toString', 'élève', 'ученик', '学生', 'مدرسة', 'a'.repeat(200)])(
    '%s is an id like any other',
    (id) => {
      const document = anyDocument();
      set(document, ['agendas', 0, 'actions', 1, 'id'], id);
      set(document, ['agendas', 0, 'contributions', 2, 'from'], id);
      set(document, ['agendas', 0, 'contributions', 1, 'needs'], [id]);
      set(document, ['organisations', 3], { id: `${id.slice(0, 199)}_`, name: 'Naam', kind: 'other' });
      set(document, ['agendas', 0, 'partners'], [`${id.slice(0, 199)}_`]);
      const { catalogue, problems } = parseCatalogue(JSON.parse(JSON.stringify(document)));
      expect(problems).toEqual([]);
      expect(catalogue!.agendas[0]!.actions[1]!.id).toBe(id);
    },
  );
});

describe('references', () => {
  test('each is looked up among the records it can mean, reported, and kept as written', () => {
    const document = anyDocument();
    set(
      document,
      ['practices', 0, 'challenges'],
      [
        'onbijt',
        'school',
        'https://example.org/voorbeeld/catalogue.json#niets',
        'https://example.org/ander#x',
        'geen iri#x',
      ],
    );
    set(document, ['lessons', 0, 'about'], ['taal', 'lezen', 'niets']);
    set(document, ['agendas', 0, 'contributions', 1, 'needs'], ['school', 'taal']);
    set(document, ['publisher'], 'home-start');
    const { catalogue, problems } = parseCatalogue(document);
    expect(
      problems
        .map(({ code, path, severity, ...rest }) => [
          code,
          path.join('.'),
          severity,
          'found' in rest ? rest.found : undefined,
        ])
        .sort(),
    ).toEqual([
      ['reference-to-other-kind', 'practices.0.challenges.1', 'warning', 'organisation'],
      ['reference-to-other-kind', 'publisher', 'warning', 'practice'],
      ['reference-unknown', 'agendas.0.contributions.1.needs.0', 'warning', undefined],
      ['reference-unknown', 'lessons.0.about.2', 'warning', undefined],
      ['reference-unknown', 'practices.0.challenges.0', 'warning', undefined],
      ['reference-unknown', 'practices.0.challenges.2', 'warning', undefined],
      ['reference-unknown', 'practices.0.challenges.4', 'warning', undefined],
    ]);
    expect(catalogue!.practices[0]!.challenges).toHaveLength(5);
  });

  test('to a record that was left out say so, and stay', () => {
    const { catalogue, problems } = readWith(['practices', 0, 'title'], 5);
    expect(problems.slice(1).map(brief)).toEqual(
      expect.arrayContaining([['reference-left-out', 'warning', 'adoptions.0.practice', undefined]]),
    );
    expect(catalogue.adoptions[0]!.practice).toBe('home-start');
    expect(new Set(problems.slice(1).map(({ code }) => code))).toEqual(new Set(['reference-left-out']));
  });

  test('inside what the format does not know are nobody’s business', () => {
    expect(readWith(['practices', 0, 'x-owner'], { organisation: 'wie-dan-ook' }).problems).toEqual([]);
  });
});

describe('hostile values', () => {
  test('getters and proxies that throw lose only themselves', () => {
    const document = anyDocument();
    const thrower = {
      get id(): string {
        throw new Error('no');
      },
    };
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    set(document, ['lessons', 1], thrower);
    set(document, ['lessons', 2], proxy);
    set(document, ['meetings', 0, 'topics'], revoked);
    set(document, ['meetings', 0, 'place'], () => 'Utrecht');
    set(document, ['meetings', 0, 'speakers'], ['a', Symbol('b'), 10n, 'c', undefined, NaN]);
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue!.lessons).toHaveLength(1);
    expect(catalogue!.meetings[0]!.speakers).toEqual(['a', 'c']);
    const lost = problems.filter(({ code }) => code === 'not-data').map(({ path }) => path.join('.'));
    expect(lost.sort()).toEqual([
      'lessons.1.id',
      'lessons.2',
      'meetings.0.place',
      'meetings.0.speakers.1',
      'meetings.0.speakers.2',
      'meetings.0.speakers.4',
      'meetings.0.speakers.5',
      'meetings.0.topics',
    ]);
  });

  test('a proxy may lie about its length', () => {
    const ofLength = (length: unknown) =>
      parseCatalogue({
        ...anyDocument(),
        lessons: new Proxy([], { get: (_, key) => (key === 'length' ? length : undefined) }),
      });
    for (const length of [NaN, -1, 'many']) expect(ofLength(length).catalogue!.lessons).toEqual([]);
    for (const length of [Infinity, 2 ** 40]) {
      expect(ofLength(length)).toMatchObject({ problems: [{ code: 'list-too-long', path: ['lessons'], leftOut: [] }] });
    }
  });

  test('what contains itself is cut where it begins again', () => {
    const document = anyDocument();
    set(document, ['practices', 0, 'x-self'], document);
    const { catalogue, problems } = parseCatalogue(document);
    expect(problems.map(brief)).toEqual([['contains-itself', 'error', 'practices.0.x-self', 'practices.0.x-self']]);
    expect(() => JSON.stringify(catalogue)).not.toThrow();
  });

  test('the same object twice is no circle', () => {
    const source = { title: 'Bron' };
    expect(readWith(['practices', 0, 'sources'], [source, source]).problems).toEqual([]);
  });

  test('one object reached along very many ways is refused before it fills the memory', () => {
    let doubled: unknown = [];
    for (let i = 0; i < 60; i += 1) doubled = [doubled, doubled];
    const { catalogue, problems } = parseCatalogue({ ...anyDocument(), 'x-bomb': doubled });
    expect(catalogue).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['too-many-values']);
  });

  test('a key called __proto__ goes, is told of, and changes no prototype', () => {
    const document = JSON.parse(
      JSON.stringify(anyDocument()).replace('"summary"', '"__proto__":{"polluted":1},"summary"'),
    );
    const { catalogue, problems } = parseCatalogue(document);
    expect(problems.map(brief)).toEqual([['key-refused', 'error', 'practices.0.__proto__', 'practices.0.__proto__']]);
    expect(Object.getPrototypeOf(catalogue!.practices[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a page that adds to the prototype of all objects adds nothing to a catalogue', () => {
    const prototype = Object.prototype as unknown as { url?: string; title?: string };
    prototype.url = 'javascript:alert(1)';
    prototype.title = 'Van de pagina';
    try {
      const document = anyDocument();
      set(document, ['practices', 0, 'title'], undefined);
      const { catalogue, problems } = parseCatalogue(document);
      expect(problems[0]).toMatchObject({ code: 'missing', path: ['practices', 0, 'title'] });
      expect(catalogue!.practices).toEqual([]);
      expect(catalogue!.organisations[1]!.url).toBeUndefined();
    } finally {
      delete prototype.url;
      delete prototype.title;
    }
  });

  test('depth is cut, and no depth breaks the stack', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    const { catalogue, problems } = parseCatalogue({ ...anyDocument(), 'x-deep': deep });
    expect(problems).toMatchObject([{ code: 'too-deep', maxDepth: 64 }]);
    expect(catalogue!.practices).toHaveLength(1);
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'https:',
    'https://',
    'https:///x',
    'https:example.org',
    'file:///etc',
    'https://a b',
    'mailto:',
    'mailto:x',
    '\u0001https://example.org',
    'https://example.org/"onclick=',
  ])('%j is no link', (url) => {
    const { catalogue, problems } = readWith(['practices', 0, 'sources', 0, 'url'], url);
    expect(problems.map(({ code }) => code)).toEqual(['url-refused']);
    expect(catalogue.practices[0]!.sources[0]).not.toHaveProperty('url');
  });

  test.each([
    'https://example.org',
    'HTTPS://EXAMPLE.org/a?b=c#d',
    'http://münchen.example/ü',
    'mailto:a@example.org?subject=Hallo',
  ])('%j is a link', (url) => {
    expect(readWith(['practices', 0, 'sources', 0, 'url'], url).problems).toEqual([]);
  });
});

describe('much of it', () => {
  test('a text made to keep a pattern busy does not', () => {
    const long = 99_000;
    const start = process.cpuUsage();
    for (const value of [`https://${'a'.repeat(long)} `, `mailto:${'a'.repeat(long)}`, `mailto:${'@'.repeat(long)} `]) {
      readWith(['practices', 0, 'sources', 0, 'url'], value);
    }
    readWith(['lessons', 0, 'text'], { [`nl${'-a'.repeat(long / 2)}!`]: 'x' });
    readWith(['lessons', 0, 'id'], 'a'.repeat(long));
    readWith(['practices', 0, 'modified'], `2024-01-01T10:00:00.${'1'.repeat(long - 100)}x`);
    readWith(['agendas', 0, 'area', 0], `GM${' '.repeat(long)}x`);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  const practice = everyFieldDocument().practices[0]!;

  test('a hundred thousand broken records hide no sound one, and each is told of', () => {
    const practices: unknown[] = Array.from({ length: 99_999 }, (_, index) =>
      index % 2 ? { id: `p${index}` } : index,
    );
    practices.push(practice);
    const { catalogue, problems } = parseCatalogue({ ...anyDocument(), practices });
    expect(catalogue!.practices.map(({ id }) => id)).toEqual(['home-start']);
    const lost = new Set(problems.map(({ leftOut }) => leftOut?.join('.')));
    expect(lost.size).toBe(99_999);
  });

  test('a document with a list of more than a hundred thousand items is refused, as its text would be', () => {
    const document = { ...anyDocument(), organisations: Array.from({ length: 100_001 }, () => 5) };
    const { catalogue, problems } = parseCatalogue(document);
    expect(catalogue).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'list-too-long', length: 100_001, path: ['organisations'], leftOut: [] }]);
    expect(parseCatalogueText(JSON.stringify(document)).problems).toMatchObject([{ code: 'list-too-long' }]);
  });

  test('so is one with as many records in more lists, in those of its agendas too', () => {
    const many = Array.from({ length: 80_000 }, () => ({}));
    const agenda = { id: 'a', title: 'A', goals: many, contributions: many };
    for (const lists of [{ lessons: many, meetings: many }, { agendas: [agenda] }]) {
      const { catalogue, problems } = parseCatalogue({ ...anyDocument(), ...lists });
      expect(catalogue).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'too-many-values', maxValues: 150_000, leftOut: [] }]);
    }
  });

  test('an agenda with more wrong in it than can be told goes, and takes no other record along', () => {
    const agenda = { id: 'a', title: 'A', contributions: Array.from({ length: 100_000 }, () => ({})) };
    const { catalogue, problems } = parseCatalogue({ ...anyDocument(), agendas: [agenda] });
    expect(catalogue!.practices).toHaveLength(1);
    expect(catalogue!.agendas).toEqual([]);
    expect(problems.map(({ leftOut }) => leftOut?.slice(0, 2))).toContainEqual(['agendas', 0]);
  });

  test('twice the broken records take about twice the time', () => {
    const broken = (count: number) => ({
      ...anyDocument(),
      agendas: [
        {
          id: 'a',
          title: 'A',
          contributions: Array.from({ length: count }, (_, i) => ({
            id: `c${i}`,
            from: 5,
            to: 'x',
            evidence: [{ scheme: 5 }],
          })),
        },
      ],
    });
    const time = (document: unknown) => {
      const start = process.cpuUsage();
      parseCatalogue(document);
      return process.cpuUsage(start).user / 1000;
    };
    time(broken(1000));
    const [one, eight] = [time(broken(2000)), time(broken(16_000))];
    // Quadratic would be 64 times; the bound leaves room for clearing up.
    expect(eight).toBeLessThan(Math.max(one, 20) * 32);
  });
});
