import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../model/catalogue.js';
import type { Challenge, ChallengeMatch } from '../model/challenge.js';
import { buildCatalogue } from '../testing/builders.js';
import { challengeWeb } from './challenge-web.js';

const challenge = (id: string, ...same: [string, ChallengeMatch][]): Challenge => ({
  id,
  title: id,
  domains: [],
  reportedBy: [],
  sameAs: same.map(([other, match]) => ({ challenge: other, match })),
});

const web = (...challenges: Challenge[]) => challengeWeb([buildCatalogue({ id: 'c:', challenges })]);
const other = (id: string, ...challenges: Challenge[]): Catalogue => buildCatalogue({ id, challenges });

describe('challengeWeb', () => {
  it('takes exact as an equivalence, whoever says so and in a row', () => {
    const found = challengeWeb([
      other('a:', challenge('x', ['b:#y', 'exact'])),
      other('b:', challenge('y')),
      other('c:', challenge('z', ['b:#y', 'exact'])),
    ]);
    for (const ref of ['a:#x', 'b:#y', 'c:#z']) expect(found.sameAs(ref)).toEqual(['a:#x', 'b:#y', 'c:#z']);
  });

  it('takes close and broad one step, both ways, over all that is the same', () => {
    const found = web(
      challenge('a', ['b', 'close']),
      challenge('b', ['b2', 'exact']),
      challenge('b2', ['c', 'close']),
      challenge('c', ['d', 'broad']),
      challenge('d'),
    );
    expect(found.near('c:#a', 'close')).toEqual(['c:#b', 'c:#b2']);
    expect(found.near('c:#b', 'close')).toEqual(['c:#a', 'c:#c']);
    expect(found.near('c:#d', 'broad')).toEqual(['c:#c']);
  });

  it('gives each related challenge its nearest relation', () => {
    const found = web(challenge('a', ['b', 'broad'], ['b', 'close'], ['c', 'exact']), challenge('b'), challenge('c'));
    expect([...found.relationsTo('c:#a')].sort()).toEqual([
      ['c:#a', 'same'],
      ['c:#b', 'close'],
      ['c:#c', 'exact'],
    ]);
  });

  it('survives circles, references to nothing, and long rows', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => challenge(`n${at}`, [`n${at + 1}`, 'exact']));
    expect(web(...long).sameAs('c:#n0')).toHaveLength(20_001);
    expect(web(challenge('a', ['a', 'exact'], ['nothing', 'close'])).sameAs('c:#a')).toEqual(['c:#a']);
  });

  it('finds a bare id in the first catalogue that has it', () => {
    const found = challengeWeb([other('a:', challenge('x')), other('b:', challenge('y'))]);
    expect([found.resolve('y'), found.resolve('b:#z'), found.resolve('nobody')]).toEqual(['b:#y', 'b:#z', 'a:#nobody']);
  });
});
