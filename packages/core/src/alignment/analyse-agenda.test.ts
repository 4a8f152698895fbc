import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../model/catalogue.js';
import { analyseAgenda } from './analyse-agenda.js';
import catalogueFile from './fixtures/waterrijk-catalogue.json' with { type: 'json' };
import expected from './fixtures/waterrijk-expected.json' with { type: 'json' };

const catalogue = catalogueFile as unknown as Catalogue;
const [agenda] = catalogue.agendas;

describe('analyseAgenda', () => {
  it('answers for every action and goal of the worked example', () => {
    const analysis = analyseAgenda(agenda!, { today: expected.today, catalogues: [catalogue] });
    expect(analysis.actions).toMatchObject(expected.actions);
    expect(analysis.goals).toEqual(expected.goals);
  });
});
