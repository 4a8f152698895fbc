import { describe, expect, it } from 'vitest';

import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import { suggestGoals } from './suggest-goals.js';

const goals = [
  buildGoal('taal', { domains: ['education', 'culture'] }),
  buildSharedGoal('kansrijk', { domains: ['education'] }),
  buildGoal('sport', { domains: ['sport'] }),
  buildGoal('ouders', { domains: ['education'], audience: { groups: ['parents'] } }),
  buildGoal('open'),
];
const action = buildAction('a', { domains: ['education', 'culture'], audience: { groups: ['children'] } });
const suggested = (...parts: Parameters<typeof suggestGoals>) =>
  suggestGoals(...parts).map(({ goal, domains }) => [goal, domains]);

describe('suggestGoals', () => {
  it('gives the goals whose domains and audience meet, most shared domains first, then shared goals', () => {
    expect(suggested(buildAgenda({ goals, actions: [action] }), 'a')).toEqual([
      ['taal', ['education', 'culture']],
      ['kansrijk', ['education']],
      ['open', []],
    ]);
  });

  it('leaves out goals the action points at already', () => {
    const agenda = buildAgenda({ goals, actions: [action], contributions: [buildContribution('a', 'taal')] });
    expect(suggested(agenda, action).map(([goal]) => goal)).toEqual(['kansrijk', 'open']);
  });

  it('gives the reasons of others for similar actions, those of the same practice first, never its own', () => {
    const own = { ...action, basedOn: 'p:#voorlezen' };
    const agenda = buildAgenda({
      goals,
      actions: [own, buildAction('b', { domains: ['culture'] })],
      contributions: [
        buildContribution('b', 'taal', { because: 'Cultuur geeft taal' }),
        buildContribution('b', 'kansrijk', { because: ' ' }),
        buildContribution('b', 'taal', { because: 'Kost tijd', effect: 'undermines' }),
      ],
    });
    const elsewhere = buildAgenda({
      id: 'elders',
      goals: [buildGoal('lezen', { domains: ['education'] })],
      actions: [buildAction('z', { basedOn: 'voorlezen' })],
      contributions: [buildContribution('z', 'lezen', { because: 'Voorlezen geeft woorden' })],
    });
    const catalogues = [buildCatalogue({ agendas: [agenda] }), buildCatalogue({ id: 'p:', agendas: [elsewhere] })];
    const [taal] = suggestGoals(agenda, 'a', { catalogues });
    expect(taal?.reasons.map(({ because, similarBy, catalogue }) => [because, similarBy, catalogue])).toEqual([
      ['Voorlezen geeft woorden', 'practice', 'p:'],
      ['Cultuur geeft taal', 'domains', catalogues[0]!.id],
    ]);
  });

  it('throws for an action that is not there', () => {
    expect(() => suggestGoals(buildAgenda(), 'x')).toThrow('no action "x"');
  });
});
