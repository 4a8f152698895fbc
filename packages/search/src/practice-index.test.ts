import type { Catalogue, PracticeQuery } from '@gedeeld/core';
import { isGedeeldError } from '@gedeeld/core';
import {
  buildCatalogue,
  buildContext,
  buildOrganisation,
  buildPractice,
  syntheticCatalogue,
} from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { createPracticeIndex, createPracticeIndexGradually, fromJSON } from './practice-index.js';

const ids = (catalogue: Catalogue, query: PracticeQuery): string[] =>
  createPracticeIndex([catalogue])
    .search(query)
    .hits.map((hit) => hit.practice.id);

const withTitles = (...titles: string[]): Catalogue =>
  buildCatalogue({
    practices: titles.map((title, at) => buildPractice(`p${at}`, { title, summary: 'Verder niets.' })),
  });

const finds = (title: string, text: string): boolean => ids(withTitles(title), { text }).length === 1;

describe('text', () => {
  it.each([
    ['Hulp aan scholen', 'school'],
    ['Een leerling', 'leerlingen'],
    ['De kinderen', 'kind'],
    ['Twee huizen', 'huis'],
    ['Coördinator gezocht', 'coordinator'],
    ['Coordinator gezocht', 'coördinatoren'],
    ['Taalachterstand: een achterstand in taal', 'taalachterstand'],
    ['Een achterstand in taal', 'taalachterstand'],
    ['Taalachterstand. Achterstand. Taal.', 'achterstand in taal'],
    ['Taalachterstand', 'taalachterstanden'],
    ['Ontbijt op school', 'schoolontbijt'],
    ['Weekendschool', 'weekend school'],
    ['Kinderraad', 'raad van kinderen'],
    ['Thuismentor, thuis', 'mentoren'],
    ['Voorschool', 'vve'],
    ['Aanpak voor thuiszitters', 'out of school'],
    ['De wethouder', 'bestuurder'],
    ['Het ontbijt', 'ontbijy'],
    ['Zwemdiploma', 'zwemdilpoma'],
    ['Brugfunctionaris', 'brugfunctinarus'],
    ['Ontbijtclub', 'ontb'],
    ['Baby’s en boeken', 'babys'],
    ['Taalachterstand', 'achterstand in taal'],
    ['Schoolmaaltijden', 'maaltijd'],
    ['Basisschool', 'school'],
    ['Speelgroepen', 'spelen in een groep'],
    ['Zij-instromers', 'zijinstromer'],
    ['Een-op-een', 'één op één'],
    ['Home-Start', 'homestart'],
    ['VoorZorg', 'voor zorg'],
    ['Sociale wijkteams', 'sociaal wijkteam'],
    ['Jongeren laten meepraten', 'praat mee'],
    ['Een verhaal voorlezen', 'lees voor'],
    ['Begeleiding, één op één: een-op-een', 'een op een'],
    ['Naar het consultatiebureau', 'consultatieburo'],
    ['Onderadvisering', 'onderadvisering tegengaan'],
    ['Leerlingen stromen later in', 'zij-instromers'],
  ])('finds "%s" for "%s"', (title, text) => {
    expect(finds(title, text)).toBe(true);
  });

  it.each([
    ['Ontbijt op school', 'ontbijt op zee'],
    ['Tien jaar', 'teen'],
    ['Brugfunctionaris', 'brufunctinarus'],
    ['Ontbijtclub', 'ontb thuis'],
    ['Een les', 'lezen'],
    ['Een dag op zee', 'een op een'],
    ['Out and about in a school of music', 'thuiszitter'],
    ['Kleren', 'winterjas'],
  ])('does not find "%s" for "%s"', (title, text) => {
    expect(finds(title, text)).toBe(false);
  });

  it('wants all words, in whatever fields they stand', () => {
    const catalogue = buildCatalogue({
      practices: [
        buildPractice('both', { title: 'Zwemles', steps: ['Vraag de wethouder'] }),
        buildPractice('one', { title: 'Zwemles' }),
      ],
    });
    expect(ids(catalogue, { text: 'zwemles wethouder' })).toEqual(['both']);
  });

  it('searches challenges and places too', () => {
    const catalogue = buildCatalogue({
      organisations: [buildOrganisation('helmond', { name: 'Helmond' })],
      challenges: [{ id: 'c', title: 'Kapotte kleren', domains: [], reportedBy: [], sameAs: [] }],
      practices: [
        buildPractice('challenge', { challenges: ['c'] }),
        buildPractice('organisation', { usedBy: [{ organisation: 'helmond' }] }),
        buildPractice('place', { usedBy: [{ place: 'Schalkwijk' }] }),
        buildPractice('adopted'),
      ],
      adoptions: [{ id: 'a', practice: 'adopted', organisation: 'helmond', state: 'adapted', sources: [] }],
    });
    expect(ids(catalogue, { text: 'kleren' })).toEqual(['challenge']);
    expect(ids(catalogue, { text: 'helmond' }).sort()).toEqual(['adopted', 'organisation']);
    expect(ids(catalogue, { text: 'schalkwijk' })).toEqual(['place']);
  });

  it('stems each language by its own rules and searches only the languages asked', () => {
    const title = { nl: 'Schoolzwemmen', en: 'Swimming lessons for pupils', tr: 'Yüzme dersi' };
    const catalogue = buildCatalogue({ practices: [buildPractice('p', { title })] });
    expect(ids(catalogue, { text: 'lesson' })).toEqual(['p']);
    expect(ids(catalogue, { text: 'yuzme' })).toEqual(['p']);
    expect(ids(catalogue, { text: 'lesson', languages: ['nl-BE'] })).toEqual([]);
    expect(ids(catalogue, { text: 'schoolzwemmen', languages: ['nl-BE'] })).toEqual(['p']);
  });

  it('puts what has the word itself before what has it in part', () => {
    const catalogue = withTitles('Ontbijtclub en ontbijtkoek', 'Ontbijt en lunch');
    expect(ids(catalogue, { text: 'ontbijt' })).toEqual(['p1', 'p0']);
  });

  it('takes words as words: ids of objects and markup are ordinary', () => {
    const catalogue = withTitles('constructor __proto__ <b>toString</b>');
    for (const text of ['constructor', '__proto__', 'toString', '<b>'])
      expect(ids(catalogue, { text })).toEqual(['p0']);
  });

  it('is not held up by words without end, in a catalogue or in a query', () => {
    const endless = ['a', 'b', 'ba', 'ab-', 'en', 'aas', '’'].map((part) => part.repeat(20_000 / part.length));
    const catalogue = withTitles(...endless, 'Ontbijt');
    const start = process.cpuUsage();
    const index = createPracticeIndex([catalogue]);
    for (const text of [...endless, endless.join(' ')]) index.search({ text });
    expect(index.search({ text: 'ontbijt' }).total).toBe(1);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  it('shows everything for no words, and for words that say nothing alone', () => {
    expect(ids(withTitles('Een', 'Twee'), { text: '  ' })).toHaveLength(2);
    expect(ids(withTitles('Ontbijt op school', 'Zwemles'), { text: 'op' })).toEqual(['p0']);
  });

  it('shows the nearest apart when nothing has all words, with what is missing', () => {
    const index = createPracticeIndex([withTitles('Zwemles voor kleuters', 'Rekenles')]);
    const { total, hits, nearest } = index.search({ text: 'zwemles maanreis' });
    expect([total, hits]).toEqual([0, []]);
    expect(nearest?.map((hit) => [hit.practice.id, hit.why.missing])).toEqual([['p0', ['maanreis']]]);
  });

  it('shows the nearest below one or two hits, but not the hits again', () => {
    const index = createPracticeIndex([withTitles('Zwemles voor kleuters', 'Zwemles', 'Rekenles')]);
    const { total, hits, nearest } = index.search({ text: 'zwemles kleuters' });
    expect([total, hits.map((hit) => hit.practice.id)]).toEqual([1, ['p0']]);
    expect(nearest?.map((hit) => [hit.practice.id, hit.why.missing])).toEqual([['p1', ['kleuters']]]);
  });

  it('shows no nearest where there are hits enough', () => {
    const index = createPracticeIndex([withTitles('Zwemles een', 'Zwemles twee', 'Zwemles drie', 'Zwemmen')]);
    expect(index.search({ text: 'zwemles' })).not.toHaveProperty('nearest');
  });

  it.each([
    ['winterjas', 'Kapotte kleren', 'for what its end means'],
    ['brugklassers', 'Brede brugklas', 'for its beginning'],
    ['oudermiddag', 'Ouders op school', 'for a part'],
  ])('shows near "%s" the practice "%s", %s', (text, title) => {
    const { total, nearest } = createPracticeIndex([withTitles(title, 'Fietsen')]).search({ text });
    expect(total).toBe(0);
    expect(nearest?.map((hit) => [hit.practice.id, hit.why.missing])).toEqual([['p0', [text]]]);
  });
});

describe('why', () => {
  it('says what to highlight, in the original text', () => {
    const title = { nl: '👩‍🏫 Eén Coördinator; de coördinatoren', en: 'A coordinator' };
    const catalogue = buildCatalogue({
      practices: [buildPractice('p', { title, steps: ['Eerst niets', 'Bel de coördinator'] })],
    });
    const [hit] = createPracticeIndex([catalogue]).search({ text: 'coordinator' }).hits;
    const marked = hit?.why.text.map(({ field, item, lang, text, ranges }) => ({
      at: `${field} ${item} ${lang}`,
      words: ranges.map(([from, to]) => text.slice(from, to)),
    }));
    expect(marked).toEqual([
      { at: 'title 0 nl', words: ['Coördinator', 'coördinatoren'] },
      { at: 'title 0 en', words: ['coordinator'] },
      { at: 'steps 1 nl', words: ['coördinator'] },
    ]);
  });

  it('highlights words with hyphens between as one when they were found so', () => {
    const [hit] = createPracticeIndex([withTitles('Hulp aan zij-instromers, een-op-een')]).search({
      text: 'zijinstromer',
    }).hits;
    const [found] = hit?.why.text ?? [];
    expect(found?.ranges.map(([from, to]) => found.text.slice(from, to))).toEqual(['zij-instromers']);
  });

  it('tells the challenge, the place and the evidence with its original label', () => {
    const here = buildContext({ urbanity: 1, inhabitants: 100_000, schoolWeighting: 34, phases: ['primary'] });
    const evidence = {
      scheme: 'nji',
      level: 'good-indications',
      direction: 'positive',
      source: { title: 'NJi' },
      context: here,
    } as const;
    const catalogue = buildCatalogue({
      organisations: [buildOrganisation('stad', { context: here })],
      challenges: [{ id: 'c', title: 'Honger', domains: [], reportedBy: [], sameAs: [] }],
      practices: [buildPractice('p', { challenges: ['c'], usedBy: [{ organisation: 'stad' }], evidence: [evidence] })],
    });
    const [hit] = createPracticeIndex([catalogue]).search({ challenge: 'c', context: here, roles: ['teacher'] }).hits;
    expect(hit?.why).toMatchObject({
      challenge: { relation: 'same', via: `${catalogue.id}#c` },
      roles: ['teacher'],
      grade: 'compared',
      place: { organisation: `${catalogue.id}#stad`, similarity: { score: 1, fit: 'near', known: 4 } },
      adopters: 1,
    });
    expect(hit?.why.evidence[0]?.evidence).toEqual(evidence);
  });
});

describe('places', () => {
  const here = buildContext({ urbanity: 1, inhabitants: 100_000, schoolWeighting: 34 });
  const far = buildContext({ urbanity: 5, inhabitants: 100, schoolWeighting: 20 });
  const catalogue = buildCatalogue({
    organisations: [buildOrganisation('stad', { context: here }), buildOrganisation('dorp', { context: far })],
    challenges: [{ id: 'c', title: 'Honger', domains: [], reportedBy: [], sameAs: [] }],
    practices: [
      buildPractice('dichtbij', { challenges: ['c'], usedBy: [{ organisation: 'stad' }], domains: ['sport'] }),
      buildPractice('elders', { challenges: ['c'], usedBy: [{ organisation: 'dorp' }], domains: ['health'] }),
      buildPractice('ander-probleem', { usedBy: [{ organisation: 'dorp' }] }),
      buildPractice('nergens', { challenges: ['c'] }),
    ],
  });

  it('like mine are those that are known to be near, and the facets count no other', () => {
    const results = createPracticeIndex([catalogue]).search({ context: here, places: 'near' });
    expect([results.total, results.hits.map(({ practice }) => practice.id)]).toEqual([1, ['dichtbij']]);
    expect(results.facets.domains).toEqual([{ value: 'sport', count: 1 }]);
  });

  it('elsewhere are those with the same problem that are known not to be near', () => {
    const query = { context: here, challenge: 'c', places: 'elsewhere' } as const;
    const { hits } = createPracticeIndex([catalogue]).search(query);
    expect(hits.map(({ practice, otherPlace }) => [practice.id, otherPlace])).toEqual([['elders', true]]);
  });

  it.each(['near', 'elsewhere'] as const)('%s are none without a place', (places) =>
    expect(ids(catalogue, { places, challenge: 'c' })).toEqual([]),
  );

  it('elsewhere are none without a problem', () =>
    expect(ids(catalogue, { places: 'elsewhere', context: here })).toEqual([]));

  it('stay what they are when words are asked as well', () => {
    expect(ids(catalogue, { context: here, places: 'near', text: 'elders' })).toEqual([]);
  });
});

describe('conditions', () => {
  const catalogue = buildCatalogue({
    practices: [
      buildPractice('a-city', {
        conditions: [{ feature: 'inhabitants', min: 100_000, oneOf: [], text: 'Grote stad' }],
      }),
      buildPractice('b-any'),
      buildPractice('c-pool', { conditions: [{ feature: 'zwembad', oneOf: [], text: 'Een zwembad' }] }),
    ],
  });

  it('puts what the place is known to fail last, and says which condition', () => {
    const { hits } = createPracticeIndex([catalogue]).search({ context: buildContext({ inhabitants: 20_000 }) });
    expect(hits.map((hit) => hit.practice.id)).toEqual(['b-any', 'c-pool', 'a-city']);
    expect(hits[2]?.notApplicable?.map((condition) => condition.text)).toEqual(['Grote stad']);
    expect(hits[0]).not.toHaveProperty('notApplicable');
  });

  it('says ask where nobody knows', () => {
    const { hits } = createPracticeIndex([catalogue]).search({ context: buildContext({ urbanity: 1 }) });
    const ask = new Map(hits.map((hit) => [hit.practice.id, hit.ask?.map((condition) => condition.text)]));
    expect(ask.get('a-city')).toEqual(['Grote stad']);
    expect(ask.get('c-pool')).toEqual(['Een zwembad']);
    expect(ask.get('b-any')).toBeUndefined();
  });

  it('keeps a failing practice last however well its words match', () => {
    const context = buildContext({ inhabitants: 20_000 });
    expect(ids(catalogue, { text: 'aanpak city', context })).toEqual(['a-city']);
    expect(ids(catalogue, { text: 'samenvatting', context }).at(-1)).toBe('a-city');
  });
});

describe('toJSON and fromJSON', () => {
  const catalogue = withTitles('Ontbijt op school', 'Taalachterstand en taal', 'Zwemles');
  const file = () => JSON.parse(JSON.stringify(createPracticeIndex([catalogue])));

  it('loads what was written, and writes what was loaded', () => {
    const loaded = fromJSON(file(), [catalogue]);
    expect(loaded.search({ text: 'schoolontbijt' })).toEqual(
      createPracticeIndex([catalogue]).search({ text: 'schoolontbijt' }),
    );
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(file());
  });

  it('brings practices up to date that came, went or were modified since', () => {
    const [first, second] = catalogue.practices;
    const changed = { ...first!, title: 'Lunch op zee', modified: '2026-06-01' };
    const later = { ...catalogue, practices: [changed, second!, buildPractice('p9', { title: 'Fietsles' })] };
    const loaded = fromJSON(file(), [later]);
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(JSON.parse(JSON.stringify(createPracticeIndex([later]))));
    expect(loaded.search({ text: 'zwemles' }).total).toBe(0);
    expect(loaded.search({ text: 'fiets' }).total).toBe(1);
  });

  it('refuses a file that is not an index of this format', () => {
    for (const wrong of [{}, { format: 'gedeeld-search/0' }, null, 'x']) {
      let thrown: unknown;
      try {
        fromJSON(wrong as never, [catalogue]);
      } catch (error) {
        thrown = error;
      }
      expect(isGedeeldError(thrown) && thrown.code).toBe('not-an-index');
    }
  });
});

describe('add and remove', () => {
  it('takes another catalogue in, and a newer version of one it has', () => {
    const index = createPracticeIndex([withTitles('Ontbijt')]);
    index.add({ ...withTitles('Zwemles'), id: 'https://example.org/other.json' });
    expect(index.size).toBe(2);
    index.add(withTitles('Fietsles', 'Rekenles'));
    expect(index.size).toBe(3);
    expect(index.search({ text: 'ontbijt' }).total).toBe(0);
    expect(index.search({ text: 'zwemles' }).total).toBe(1);
    expect(index.search({ text: 'rekenles' }).total).toBe(1);
  });

  it('removes a practice by its IRI and a catalogue by its id', () => {
    const catalogue = withTitles('Ontbijt', 'Zwemles');
    const index = createPracticeIndex([catalogue]);
    index.remove(`${catalogue.id}#p0`);
    expect(index.search({}).hits.map((hit) => hit.practice.id)).toEqual(['p1']);
    index.remove([catalogue.id, 'https://example.org/unknown.json']);
    expect(index.size).toBe(0);
    expect(index.search({ text: 'zwemles' })).toMatchObject({ total: 0, hits: [] });
  });
});

describe('pages', () => {
  it('shows 24 when nothing is said, and turns pages', () => {
    const catalogue = withTitles(...Array.from({ length: 30 }, (_, at) => `Les ${at}`));
    const index = createPracticeIndex([catalogue]);
    const all = [0, 24].flatMap((offset) => index.search({ text: 'les', offset }).hits.map((hit) => hit.ref));
    expect(all).toHaveLength(30);
    expect(new Set(all).size).toBe(30);
    expect(index.search({ offset: 100 })).toMatchObject({ total: 30, hits: [] });
  });

  it('throws for a page that cannot be', () => {
    const index = createPracticeIndex([]);
    for (const page of [{ limit: 0 }, { limit: 1.5 }, { offset: -1 }, { offset: Number.NaN }]) {
      expect(() => index.search(page)).toThrow('limit must be a whole number');
    }
  });
});

describe('an index that is made gradually', () => {
  const catalogue = syntheticCatalogue({ practices: 320, seed: 7 });

  it('is the same as one made at once, and lets others go first between the portions', async () => {
    let pauses = 0;
    const pause = (): Promise<unknown> => Promise.resolve((pauses += 1));
    const index = await createPracticeIndexGradually([catalogue], pause);
    expect(JSON.stringify(index)).toBe(JSON.stringify(createPracticeIndex([catalogue])));
    expect(pauses).toBeGreaterThan(320 / 50);
  });
});
