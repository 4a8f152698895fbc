import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContext,
  buildContribution,
  buildEvidence,
  buildIndicator,
  buildGoal,
  buildOrganisation,
  buildPractice,
  buildSharedGoal,
} from './builders.js';

describe('the builders', () => {
  it('build what the parser accepts and hands over unchanged', () => {
    const catalogue = buildCatalogue({
      organisations: [buildOrganisation('gemeente', { context: buildContext({ urbanity: 2 }) })],
      practices: [buildPractice('thuis', { evidence: [buildEvidence({ context: buildContext() })] })],
      agendas: [
        buildAgenda({
          goals: [buildSharedGoal('lezen', { indicators: [buildIndicator('niveau')] }), buildGoal('thuis-taal')],
          actions: [buildAction('taalcafe', { basedOn: 'thuis' })],
          contributions: [
            buildContribution('taalcafe', 'thuis-taal', { evidence: [buildEvidence()], evidenceFrom: ['thuis'] }),
            buildContribution('thuis-taal', 'lezen', { needs: ['taalcafe'] }),
          ],
        }),
      ],
    });
    expect(parseCatalogue(catalogue)).toEqual({ catalogue, problems: [] });
  });

  it('take what they are given over what they make up', () => {
    expect(buildSharedGoal('lezen', { title: 'Lezen', shared: false })).toMatchObject({
      title: 'Lezen',
      shared: false,
    });
    expect(buildAction('a', { status: 'idea' })).toMatchObject({ id: 'a', status: 'idea', owner: 'gemeente' });
    expect(buildContribution('a', 'b', { effect: 'undermines' })).toMatchObject({
      from: 'a',
      to: 'b',
      effect: 'undermines',
    });
    expect(buildEvidence({ level: 'compared' })).toMatchObject({ scheme: 'local', level: 'compared' });
  });
});
