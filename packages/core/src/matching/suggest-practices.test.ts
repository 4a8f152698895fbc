import { describe, expect, it } from 'vitest';

import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildEvidence,
  buildPractice,
  buildSharedGoal,
} from '../testing/builders.js';
import { suggestPractices } from './suggest-practices.js';

const today = '2026-06-01';
const swim = buildSharedGoal('zwemmen', { title: 'Elk kind heeft een zwemdiploma', domains: ['sport'] });
const challenges = [
  {
    id: 'geen-diploma',
    title: 'Kinderen hebben geen zwemdiploma',
    domains: ['sport' as const],
    reportedBy: [],
    sameAs: [],
  },
  { id: 'honger', title: 'Kinderen komen zonder ontbijt', domains: ['poverty' as const], reportedBy: [], sameAs: [] },
];
const practices = [
  buildPractice('ander-domein', { domains: ['poverty'], challenges: ['honger'] }),
  buildPractice('clubs', {
    domains: ['sport'],
    evidence: [buildEvidence({ scheme: 'nji', level: 'strong-indications' })],
  }),
  buildPractice('vangnet', { domains: ['sport'], challenges: ['geen-diploma'] }),
  buildPractice('volwassenen', { domains: ['sport'], audience: { groups: ['adults'] } }),
];
const catalogues = [buildCatalogue({ challenges, practices })];

describe('suggestPractices', () => {
  it('puts what serves the goal’s challenge before what only shares its domain', () => {
    const goal = { ...swim, audience: { groups: ['children' as const] } };
    const [found] = suggestPractices(buildAgenda({ goals: [goal], actions: [buildAction('x')] }), catalogues, {
      today,
    });
    expect(found).toMatchObject({
      goal: 'zwemmen',
      coverage: 'gap',
      challenges: [`${catalogues[0]!.id}#geen-diploma`],
    });
    expect(found?.practices.map(({ practice, relation }) => [practice.id, relation])).toEqual([
      ['vangnet', 'same'],
      ['clubs', 'none'],
    ]);
  });

  it('says which claim it would bring and what would come of it, with and without a reason', () => {
    const agenda = buildAgenda({ goals: [swim], actions: [buildAction('vangnet')], coordinator: 'gemeente' });
    const [found] = suggestPractices(agenda, catalogues, { today });
    const byId = new Map(found?.practices.map((suggestion) => [suggestion.practice.id, suggestion]));
    expect(byId.get('vangnet')).toMatchObject({
      contribution: { from: 'vangnet-2', to: 'zwemmen', evidenceFrom: [`${catalogues[0]!.id}#vangnet`] },
      verdict: 'unproven',
      verdictWithReason: 'plausible',
      coverage: 'claimed',
    });
    // Strong evidence from a place nobody knows is lowered by a step, and still covers; but the action stands alone.
    expect(byId.get('clubs')).toMatchObject({ grade: 'compared', verdict: 'unproven', coverage: 'thin' });
  });

  it('has nothing for goals that are covered, or of which nobody knows who does what', () => {
    const actions = [buildAction('a'), buildAction('b', { owner: 'school' })];
    const contributions = actions.map(({ id }) => buildContribution(id, 'zwemmen', { because: 'Daarom' }));
    expect(suggestPractices(buildAgenda({ goals: [swim], actions, contributions }), catalogues, { today })).toEqual([]);
    expect(suggestPractices(buildAgenda({ goals: [swim] }), catalogues, { today })).toEqual([]);
  });

  it('takes the challenges it is told, and as many practices as it is asked', () => {
    const agenda = buildAgenda({ goals: [swim], actions: [buildAction('x')] });
    const told = new Map([['zwemmen', ['honger']]]);
    const [found] = suggestPractices(agenda, catalogues, { today, challenges: told, limit: 1 });
    expect(found?.practices.map(({ practice }) => practice.id)).toEqual(['ander-domein']);
  });

  it('changes nothing that it is given', () => {
    const agenda = buildAgenda({ goals: [swim], actions: [buildAction('x')] });
    const before = structuredClone({ agenda, catalogues });
    suggestPractices(agenda, catalogues, { today });
    expect({ agenda, catalogues }).toEqual(before);
  });

  it('asks for a day', () => {
    const agenda = buildAgenda({ goals: [swim], actions: [buildAction('x')] });
    expect(() => suggestPractices(agenda, catalogues, { today: 'vandaag' })).toThrow('today');
  });
});
