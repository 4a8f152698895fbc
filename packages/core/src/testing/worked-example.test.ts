import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import type { Grade } from '../model/grade.js';
import { comparableOracle } from './comparable.js';
import document from './fixtures/worked-example.json' with { type: 'json' };
import expected from './fixtures/worked-example.expected.json' with { type: 'json' };
import { oracleAnalysis, oracleWorld } from './oracle/analyse.js';
import { oracleKeystones } from './oracle/keystones.js';
import { oracleLevers } from './oracle/levers.js';
import { overlapPairs } from './oracle/overlaps.js';

const catalogue = parseCatalogue(document).catalogue!;
const agenda = catalogue.agendas[0]!;
const options = { today: expected.analysis.today, catalogues: [catalogue] };

describe('oracleAnalysis', () => {
  it('says of the worked example what was written down by hand', () => {
    expect(comparableOracle(oracleAnalysis(agenda, options))).toEqual(expected.analysis);
  });
});

describe('oracleLevers', () => {
  it.each(expected.levers)('$action to $goal, $grade', ({ action, goal, grade, levers }) => {
    expect(oracleLevers(agenda, options, { action, goal, grade: grade as Grade })).toEqual(levers);
  });
});

describe('oracleKeystones', () => {
  it('finds the three actions of the worked example that something rests on', () => {
    expect(oracleKeystones(agenda, options)).toEqual(expected.keystones);
  });
});

describe('overlapPairs', () => {
  it.each(expected.overlaps)('$goal', ({ goal, pairs }) => {
    expect(overlapPairs(oracleWorld(agenda, options), goal)).toEqual(pairs);
  });
});
