import { describe, expect, it } from 'vitest';

import { similarity } from '../place/similarity.js';
import { importAreas, importPupils, importSchools, importSchoolWeightings, importSesWoa, joinPlaces } from './index.js';

const metadata = 'https://opendata.cbs.nl/ODataApi/OData/86092NED/$metadata#Cbs.OData.WebAPI.TypedDataSet';

const sesV3 = {
  'odata.metadata': metadata,
  value: [
    { ID: 0, WijkenEnBuurten: 'NL00      ', Perioden: '2023JJ00', GemiddeldeScore_29: 0, GemiddeldeScore_32: 0.5 },
    { ID: 1, WijkenEnBuurten: 'GM0014    ', Perioden: '2022JJ00', GemiddeldeScore_29: -0.2, GemiddeldeScore_32: 9 },
    { ID: 2, WijkenEnBuurten: 'GM0014    ', Perioden: '2023JJ00', GemiddeldeScore_29: -0.166, GemiddeldeScore_32: 9 },
    { ID: 3, WijkenEnBuurten: 'WK001400  ', Perioden: '2023JJ00', GemiddeldeScore_29: 0.1, SpreidingScore_30: 0.4 },
    { ID: 4, WijkenEnBuurten: 'BU00140000', Perioden: '2023JJ00', GemiddeldeScore_29: null },
  ],
};

const sesProperties = {
  value: [
    { ID: 28, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'SES-WOA' },
    { ID: 29, ParentID: 28, Type: 'TopicGroup', Key: '', Title: 'Totaalscore' },
    { ID: 30, ParentID: 29, Type: 'Topic', Key: 'GemiddeldeScore_29', Title: 'Gemiddelde score' },
    { ID: 31, ParentID: 28, Type: 'TopicGroup', Key: '', Title: 'Deelscore financiële welvaart' },
    { ID: 32, ParentID: 31, Type: 'Topic', Key: 'GemiddeldeScore_32', Title: 'Gemiddelde score' },
  ],
};

const sesV4 = {
  data: {
    '@odata.context': 'https://datasets.cbs.nl/odata/v1/CBS/86092NED/$metadata#Observations',
    value: [
      { Id: 1, Measure: 'M1', ValueAttribute: 'None', Value: -0.166, WijkenEnBuurten: 'GM0014', Perioden: '2023JJ00' },
      { Id: 2, Measure: 'M2', ValueAttribute: 'None', Value: 9, WijkenEnBuurten: 'GM0014', Perioden: '2023JJ00' },
      {
        Id: 3,
        Measure: 'M1',
        ValueAttribute: 'Impossible',
        Value: null,
        WijkenEnBuurten: 'BU00140000',
        Perioden: '2023JJ00',
      },
    ],
  },
  properties: {
    value: [
      { Identifier: 'M1', Title: 'Gemiddelde score', MeasureGroupId: 'g1' },
      { Identifier: 'M2', Title: 'Gemiddelde score', MeasureGroupId: 'g2' },
    ],
  },
  groups: {
    value: [
      { Id: 'g1', Title: 'Totaalscore', ParentId: null },
      { Id: 'g2', Title: 'Deelscore', ParentId: 'g2' },
    ],
  },
};

describe('importSesWoa', () => {
  it('reads version 3 with the titles of its columns', () => {
    const { places, withheld, unverified } = importSesWoa({ data: sesV3, properties: sesProperties });
    expect(places.map(({ code }) => code)).toEqual(['GM0014', 'WK001400']);
    expect(places[0]?.context.sesWoa?.mean).toMatchObject({ value: -0.166, on: '2023', level: 'municipality' });
    expect(places[1]?.context.sesWoa?.spread).toMatchObject({ value: 0.4, level: 'district' });
    expect([withheld, unverified]).toEqual([1, ['SpreidingScore_30']]);
  });

  it('takes the first of the numbered columns without titles, and says so', () => {
    const { places, unverified } = importSesWoa({ data: sesV3 });
    expect(places[0]?.context.sesWoa?.mean).toMatchObject({ value: -0.166 });
    expect(unverified).toContain('GemiddeldeScore_29');
  });

  it('reads version 4, a record for every figure', () => {
    const { places, unverified } = importSesWoa(sesV4);
    expect(places).toHaveLength(1);
    expect(places[0]?.context.sesWoa?.mean).toMatchObject({ value: -0.166, on: '2023' });
    expect(unverified).toEqual([]);
  });

  it('says clearly that a column changed, and what there is', () => {
    const renamed = JSON.parse(JSON.stringify(sesV3).replaceAll('GemiddeldeScore', 'ScoreGemiddeld'));
    expect(() => importSesWoa({ data: renamed })).toThrow(
      /no column "Totaalscore: Gemiddelde score".*ScoreGemiddeld_29/,
    );
    expect(() => importSesWoa({ data: { value: [{ Gebied: 'GM0014' }] } })).toThrow('WijkenEnBuurten or RegioS');
    expect(() => importSesWoa({ ...sesV4, properties: undefined })).toThrow('MeasureCodes');
    expect(() => importSesWoa({ data: '<html>' })).toThrow('not CBS 86092NED');
  });
});

const areas = {
  value: [
    {
      ID: 0,
      RegioS: 'GM0014    ',
      Code_1: 'GM0014    ',
      Naam_2: 'Groningen ',
      Code_54: '2 ',
      Omschrijving_55: 'Sterk stedelijk  ',
      Inwonertal_56: 244829,
    },
    {
      ID: 1,
      RegioS: 'GM0882    ',
      Code_1: 'GM0882    ',
      Naam_2: 'Landgraaf ',
      Code_54: '2 ',
      Omschrijving_55: 'Weinig stedelijk ',
      Inwonertal_56: null,
    },
  ],
};

describe('importAreas', () => {
  it('reads urbanity from its description and inhabitants by name', () => {
    const { places, withheld, unverified } = importAreas({ data: areas });
    expect(places[0]).toMatchObject({
      code: 'GM0014',
      name: 'Groningen',
      context: { urbanity: { value: 2, on: '2025', level: 'municipality' }, inhabitants: { value: 244829 } },
    });
    expect(places[1]?.context.urbanity).toMatchObject({ value: 4 });
    expect(places[1]?.context).not.toHaveProperty('inhabitants');
    expect([withheld, unverified]).toEqual([1, ['Naam_2']]);
  });

  it('keeps working when the keys are numbered anew', () => {
    const renumbered = JSON.parse(JSON.stringify(areas).replaceAll('_55', '_49').replaceAll('_56', '_50'));
    expect(importAreas({ data: renumbered }, { on: '2026' }).places[0]?.context.inhabitants).toMatchObject({
      on: '2026',
    });
  });

  it('says clearly that a column changed', () => {
    const without = (key: string) => JSON.parse(JSON.stringify(areas).replaceAll(key, 'Anders'));
    expect(() => importAreas({ data: without('Inwonertal_56') })).toThrow('no column "Inwonertal"');
    expect(() => importAreas({ data: without(' stedelijk') })).toThrow('no column "Stedelijkheid: Omschrijving"');
  });
});

const schoolList = [
  'PROVINCIE;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM',
  'Noord-Brabant;12AB;12AB00;"Basisschool ""De Vuurvogel""; Helmond";0794;HELMOND',
  'Fryslân;34CD;01;Café Één;80;LEEUWARDEN',
  '',
].join('\r\n');

/** As Windows-1252 writes it: one byte for every letter. */
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('importSchools', () => {
  it.each([
    ['text', schoolList],
    ['UTF-8', new TextEncoder().encode(`\uFEFF${schoolList}`)],
    ['Windows-1252', windows1252(schoolList)],
  ])('reads a list in %s', (_, input) => {
    const { places } = importSchools(input, { phases: ['primary'] });
    expect(places).toEqual([
      {
        code: '12AB00',
        name: 'Basisschool "De Vuurvogel"; Helmond',
        municipality: 'GM0794',
        context: { phases: ['primary'] },
      },
      { code: '34CD01', name: 'Café Één', municipality: 'GM0080', context: { phases: ['primary'] } },
    ]);
  });

  it('reads the older names of the columns', () => {
    const older = schoolList.replace('INSTELLINGSCODE;VESTIGINGSCODE', 'BRIN_NUMMER;VESTIGINGSNUMMER');
    expect(importSchools(older, { phases: [] }).places[1]?.code).toBe('34CD01');
  });

  it('says clearly that a column changed', () => {
    const changed = schoolList.replace('GEMEENTENUMMER', 'GEMEENTE_CODE');
    expect(() => importSchools(changed, { phases: [] })).toThrow(/no column "GEMEENTENUMMER".*GEMEENTE_CODE/);
    expect(() => importSchools('', { phases: [] })).toThrow('it is empty');
  });
});

describe('importPupils', () => {
  const ages = 'INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_12';

  it('adds ages and lines, and passes over a withheld part only where it cannot matter', () => {
    const text = [
      ages,
      '12AB;00;BO;120;100;<5',
      '12AB;00;SBO;10;0;0',
      '34CD;00;BO;20;<5;<5',
      '56EF;00;BO;<5;<5;<5',
    ].join('\n');
    const { places, withheld } = importPupils(text, { on: '2025-10-01' });
    expect(places[0]?.context.pupils).toMatchObject({ value: 230, on: '2025-10-01', level: 'school' });
    expect(places.slice(1).map(({ context }) => context.pupils)).toEqual([undefined, undefined]);
    expect(withheld).toBe(2);
  });

  it('takes a column for the total where there is one, and says that it was not checked', () => {
    const { places, unverified } = importPupils('BRIN NUMMER;VESTIGINGSNUMMER;TOTAAL\n12AB;00;1.234\n34CD;00;<5', {
      on: '2025',
    });
    expect(places.map(({ context }) => context.pupils && (context.pupils as { value: number }).value)).toEqual([
      1234,
      undefined,
    ]);
    expect(unverified).toEqual(['TOTAAL / AANTAL LEERLINGEN']);
  });

  it('says clearly that a column changed', () => {
    expect(() => importPupils('BRIN NUMMER;VESTIGINGSNUMMER;JAAR_4\n12AB;00;9', { on: '2025' })).toThrow('TOTAAL');
  });
});

describe('importSchoolWeightings', () => {
  it('reads decimals with a comma, and takes what cannot be for unknown', () => {
    const { places, withheld, unverified } = importSchoolWeightings(
      'BRIN;Vestiging;Schoolweging\n12AB;0;34,52\n34CD;00;29.1\n56EF;00;\n78GH;00;345,2',
      { on: '2024/2025' },
    );
    expect(places.map(({ code }) => code)).toEqual(['12AB00', '34CD00']);
    expect(places[0]?.context.schoolWeighting).toMatchObject({ value: 34.52, on: '2024/2025', level: 'school' });
    expect([withheld, unverified]).toEqual([2, ['BRIN', 'VESTIGING', 'SCHOOLWEGING']]);
  });
});

describe('joinPlaces', () => {
  it('makes one place of what several tables say of it, ready to be compared', () => {
    const schools = importSchools(schoolList, { phases: ['primary'] });
    const weightings = importSchoolWeightings('BRIN;VESTIGING;SCHOOLWEGING\n12AB;00;34,5', { on: '2025' });
    const [school] = joinPlaces(schools, weightings);
    expect(school).toMatchObject({ name: 'Basisschool "De Vuurvogel"; Helmond', context: { phases: ['primary'] } });
    expect(similarity(school!.context, { phases: ['primary'], schoolWeighting: 34.5 })).toMatchObject({
      score: 1,
      known: 2,
    });
  });
});
