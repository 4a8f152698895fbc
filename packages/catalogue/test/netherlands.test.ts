import { describe, expect, it } from 'vitest';
import { isJsonRecord, readDocument, recordsOf, type Json, type JsonRecord } from './documents.js';

const document = readDocument('netherlands');
const practices = recordsOf(document, 'practices');
const listOf = (record: JsonRecord, key: string): JsonRecord[] => recordsOf(record, key);
const byId = (list: string, id: string): JsonRecord => {
  const record = recordsOf(document, list).find((candidate) => candidate['id'] === id);
  if (!record) throw new Error(`no ${id} in ${list}`);
  return record;
};
const count = (records: readonly JsonRecord[], key: string, value: Json) =>
  records.filter((record) => record[key] === value).length;

describe('the practices', () => {
  it('are all that were found', () => {
    expect(practices.length).toBeGreaterThanOrEqual(38);
  });

  it.each(['samenspel', 'kanjertraining', 'jinc', 'ouderkamer', 'ouderbetrokkenheid'])(
    'leave %s out, which was not looked up',
    (id) => expect(practices.map((practice) => practice['id'])).not.toContain(id),
  );

  it('say in one sentence what problem they are for', () => {
    const sentences = practices.map(({ problem }) => (isJsonRecord(problem) ? String(problem['nl']) : ''));
    expect(sentences.filter((sentence) => !/^[^.?!]+[.]$/.test(sentence))).toEqual([]);
  });

  it('have a level only where the scheme itself gave one: twice, by the NJi', () => {
    const rated = practices.filter((practice) => listOf(practice, 'evidence').some(({ level }) => level !== undefined));
    expect(rated.map(({ id }) => id)).toEqual(['home-start', 'voorzorg']);
    expect(
      rated.flatMap((practice) => listOf(practice, 'evidence')).map(({ scheme, level }) => [scheme, level]),
    ).toEqual([
      ['nji', 'good-indications'],
      ['nji', 'good-indications'],
    ]);
  });

  it('tell of research without a level in a note with a source', () => {
    const unrated = practices
      .flatMap((practice) => listOf(practice, 'evidence'))
      .filter(({ scheme }) => scheme === 'unrated');
    expect(unrated.length).toBeGreaterThan(25);
    expect(unrated.filter(({ note, source }) => !isJsonRecord(note) || !isJsonRecord(source))).toEqual([]);
  });

  it('are called not researched only where no research was found', () => {
    expect(practices.filter((practice) => listOf(practice, 'evidence').length === 0).map(({ id }) => id)).toEqual([
      'jeugdconsulent-op-school',
      'naschools-aanbod-wijk',
      'portefeuille-talentontwikkeling',
      'stadspas-kindpas',
      'stichting-leergeld',
      'tussenschools-programma',
      'zwemvangnet',
    ]);
  });

  it('do not count a school that only considers one among its users', () => {
    const users = practices.flatMap((practice) => listOf(practice, 'usedBy')).map(({ organisation }) => organisation);
    expect(users).not.toContain('bbs-de-vuurvogel');
    expect(users).not.toContain('gemeente-helmond');
  });
});

describe('what the learning networks told', () => {
  const lessons = recordsOf(document, 'lessons');

  it('is 7 lessons, 4 pieces of advice and 4 experiences, each from a role at an organisation', () => {
    expect(['lesson', 'advice', 'experience', 'motivation'].map((kind) => count(lessons, 'kind', kind))).toEqual([
      7, 4, 4, 0,
    ]);
    const tellers = lessons.map(({ by }) => (isJsonRecord(by) ? Object.keys(by) : []));
    expect(new Set(tellers.map((keys) => keys.join()))).toEqual(new Set(['role,organisation']));
  });

  it('is 16 challenges from three organisations', () => {
    const challenges = recordsOf(document, 'challenges');
    expect(challenges).toHaveLength(16);
    const reporters = challenges
      .flatMap((challenge) => listOf(challenge, 'reportedBy'))
      .map(({ organisation }) => organisation);
    expect(new Set(reporters)).toEqual(
      new Set(['bbs-de-vuurvogel', 'ikc-zuid-kennemerland', 'gemeente-leidschendam-voorburg']),
    );
  });

  it('calls pupils who enter late pupils, and not teachers', () => {
    expect(JSON.stringify(byId('challenges', 'uitdaging-zij-instromers'))).toMatch(
      /leerlingen die later op school komen/,
    );
  });

  it('is one adoption done, the portfolio, and the rest considered', () => {
    const adoptions = recordsOf(document, 'adoptions');
    expect(adoptions.filter(({ state }) => state === 'adopted').map(({ practice }) => practice)).toEqual([
      'portefeuille-talentontwikkeling',
    ]);
    expect(count(adoptions, 'state', 'considering')).toBe(adoptions.length - 1);
    expect(adoptions).toHaveLength(7);
  });

  it('comes from three networks that started apart and closed together', () => {
    const networks = recordsOf(document, 'networks').map(({ id }) => id);
    expect(networks).toHaveLength(3);
    expect(byId('meetings', 'slotbijeenkomst')).toMatchObject({ on: '2024-11-04', networks });
    expect(byId('meetings', 'start-schoolleiders-en-leraren')).toMatchObject({ on: '2024-01-18' });
  });
});

describe('the agendas of real municipalities', () => {
  const agendas = recordsOf(document, 'agendas');

  it('are 13, each in a municipality of the catalogue', () => {
    expect(agendas).toHaveLength(13);
    const codes = new Set(recordsOf(document, 'organisations').map(({ municipality }) => municipality));
    expect(agendas.flatMap(({ area }) => (Array.isArray(area) ? area : [])).filter((code) => !codes.has(code))).toEqual(
      [],
    );
  });

  it('claim no action, contribution or partner', () => {
    const claims = agendas.flatMap((agenda) =>
      ['actions', 'contributions', 'partners', 'coordinator'].filter((key) => key in agenda),
    );
    expect(claims).toEqual([]);
  });

  it('give for Rotterdam the figures of 2017 and the targets up to 2021', () => {
    const goals = listOf(byId('agendas', 'agenda-rotterdam'), 'goals');
    const reading = goals.flatMap((goal) => listOf(goal, 'indicators')).find(({ id }) => id === 'rotterdam-lezen');
    expect(reading).toMatchObject({
      baseline: { value: 60.9, on: '2017' },
      targets: [
        { value: 62.4, on: '2018' },
        { value: 63.9, on: '2019' },
        { value: 65.4, on: '2020' },
        { value: 67.4, on: '2021' },
      ],
    });
  });
});

describe('the municipalities', () => {
  const municipalities = recordsOf(document, 'organisations').filter(({ kind }) => kind === 'municipality');

  it('are 38, with their code and their inhabitants and nothing else about the place', () => {
    expect(municipalities).toHaveLength(38);
    expect(municipalities.filter(({ municipality }) => !/^GM\d{4}$/.test(String(municipality)))).toEqual([]);
    const contexts = municipalities.map(({ context }) => (isJsonRecord(context) ? Object.keys(context).join() : ''));
    expect(new Set(contexts)).toEqual(new Set(['inhabitants']));
  });
});
