import type { Catalogue } from '@gedeeld/core';
import { parseCatalogue } from '@gedeeld/core';
import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildGoal,
  buildOrganisation,
  buildSharedGoal,
} from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { applyEdit } from './document-edit.js';
import { removalOf } from './removal.js';

const catalogue: Catalogue = buildCatalogue({
  publisher: 'gemeente',
  organisations: ['gemeente', 'school', 'bieb'].map((id) => buildOrganisation(id)),
  agendas: [
    buildAgenda({
      coordinator: 'gemeente',
      partners: ['gemeente', 'school', 'bieb'],
      goals: [buildSharedGoal('lezen'), buildGoal('thuis')],
      actions: [
        buildAction('voorlezen', { owner: 'bieb', partners: ['school'], status: 'running' }),
        buildAction('ontbijt', { owner: 'school', status: 'running' }),
      ],
      contributions: [
        buildContribution('voorlezen', 'thuis', { confirmedBy: ['school', 'gemeente'] }),
        buildContribution('thuis', 'lezen', { needs: ['ontbijt', 'voorlezen'] }),
        buildContribution('ontbijt', 'lezen', { questions: [{ text: 'Waarom?', by: 'school' }] }),
      ],
    }),
  ],
});

const without = (...path: readonly (string | number)[]) => {
  const after = applyEdit(catalogue, removalOf(catalogue, path));
  expect(parseCatalogue(JSON.parse(JSON.stringify(after))).problems).toEqual([]);
  return { after, agenda: after.agendas[0]! };
};

describe('removalOf', () => {
  it('takes the links of a goal along, and nothing else', () => {
    const { agenda } = without('agendas', 0, 'goals', 1);
    expect(agenda.goals.map(({ id }) => id)).toEqual(['lezen']);
    expect(agenda.contributions.map(({ from, to }) => [from, to])).toEqual([['ontbijt', 'lezen']]);
    expect(agenda.actions).toBe(catalogue.agendas[0]!.actions);
  });

  it('takes the links of an action along, and what needs it can do without', () => {
    const { agenda } = without('agendas', 0, 'actions', 1);
    expect(agenda.contributions.map(({ from, needs }) => [from, needs])).toEqual([
      ['voorlezen', []],
      ['thuis', ['voorlezen']],
    ]);
  });

  it('takes a partner out of every place; what it does stops, and stays known as its own', () => {
    const { after, agenda } = without('organisations', 1);
    expect(agenda.partners).toEqual(['gemeente', 'bieb']);
    expect(agenda.actions).toMatchObject([
      { partners: [], status: 'running' },
      { owner: 'school', status: 'stopped' },
    ]);
    expect(agenda.contributions[0]?.confirmedBy).toEqual(['gemeente']);
    expect(agenda.contributions[2]?.questions).toEqual([{ text: 'Waarom?' }]);
    expect(after.organisations).toBe(catalogue.organisations);
  });

  it('takes an organisation out altogether when nothing needs it', () => {
    const edited: Catalogue = {
      ...catalogue,
      agendas: [{ ...catalogue.agendas[0]!, actions: catalogue.agendas[0]!.actions.slice(1), contributions: [] }],
    };
    const after = applyEdit(edited, removalOf(edited, ['organisations', 2]));
    expect(after.organisations.map(({ id }) => id)).toEqual(['gemeente', 'school']);
  });

  it('takes anything else out by itself', () => {
    const { agenda } = without('agendas', 0, 'contributions', 0);
    expect(agenda.contributions).toHaveLength(2);
  });
});
