import { describe, expect, it } from 'vitest';
import { comparable, comparableOracle } from '../testing/comparable.js';
import { crowdedAgenda } from '../testing/crowded-agenda.js';
import { difference, firstFailure } from '../testing/first-failure.js';
import { layeredAgenda } from '../testing/layered-agenda.js';
import type { Analyse } from '../testing/laws.js';
import { oracleAnalysis } from '../testing/oracle/analyse.js';
import type { RandomCase } from '../testing/random-agenda.js';
import { analyseAgenda } from './analyse-agenda.js';

const analyse: Analyse = ({ agenda, options }) => comparable(analyseAgenda(agenda, options));

const differences = (whole: RandomCase): string[] => {
  const fast = analyse(whole);
  const slow = comparableOracle(oracleAnalysis(whole.agenda, whole.options));
  return Object.keys(slow).flatMap((part) => difference(part, Reflect.get(fast, part), Reflect.get(slow, part)));
};

describe('analyseAgenda, on random agendas', () => {
  it('says to the letter what the slow oracle says', () => {
    expect(firstFailure(differences)).toBeUndefined();
  });

  it('says the same of many actions around one goal', () => {
    expect(firstFailure(differences, 0.2, crowdedAgenda)).toBeUndefined();
  });

  it('says the same of long chains, many of them equally good', () => {
    expect(firstFailure(differences, 0.04, layeredAgenda)).toBeUndefined();
  });

  it('gives the same answer twice, and leaves the document alone', () => {
    const failure = firstFailure(({ agenda, options }) => {
      const before = JSON.stringify({ agenda, options });
      const first = JSON.stringify(analyseAgenda(agenda, options));
      const second = JSON.stringify(analyseAgenda(agenda, options));
      return [
        ...difference('twice', first, second),
        ...difference('document', before, JSON.stringify({ agenda, options })),
      ];
    }, 0.2);
    expect(failure).toBeUndefined();
  });

  it('is plain data: nothing is lost on the way through JSON', () => {
    const failure = firstFailure(({ agenda, options }) => {
      const analysis = analyseAgenda(agenda, options);
      return difference('json', JSON.parse(JSON.stringify(analysis)), analysis);
    }, 0.2);
    expect(failure).toBeUndefined();
  });
});
