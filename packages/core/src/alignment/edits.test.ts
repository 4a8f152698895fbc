import { describe, expect, it } from 'vitest';
import { referencesIn } from '../contributions/references.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildEvidence,
  buildSharedGoal,
} from '../testing/builders.js';
import type { Edit } from './edits.js';
import { applyEdits } from './edits.js';

const today = '2026-06-01';
const agenda = buildAgenda({
  coordinator: 'gemeente',
  partners: ['gemeente', 'school'],
  goals: [buildSharedGoal('g')],
  actions: [buildAction('a', { partners: ['school'] }), buildAction('b', { owner: 'school', partners: ['gemeente'] })],
  contributions: [
    buildContribution('a', 'g', { id: 'a-g', evidence: [buildEvidence({ level: 'declared' }), buildEvidence()] }),
    buildContribution('b', 'g', { id: 'b-g', confirmedBy: ['gemeente', 'school'] }),
  ],
});
const references = referencesIn([buildCatalogue()]);
const edited = (edits: readonly Edit[], before: SharedAgenda = agenda) =>
  applyEdits({ agenda: before, today }, edits, references);
/** The agenda as somebody wrote it by hand, without the lists that nothing is in. */
const bare = (list: keyof SharedAgenda, field: string): SharedAgenda => ({
  ...agenda,
  [list]: (agenda[list] as readonly object[]).map((one) => ({ ...one, [field]: undefined })),
});

describe('applyEdits', () => {
  it('leaves what it was given as it is, and changes nothing without edits', () => {
    const before = structuredClone(agenda);
    expect(edited([])).toEqual({ agenda, today });
    edited([
      { kind: 'stop', action: 'a' },
      { kind: 'drop-partner', partner: 'school' },
      { kind: 'drop-evidence', contribution: 'a-g', index: 0 },
    ]);
    expect(agenda).toEqual(before);
  });

  it('stops and starts an action, the later edit last', () => {
    expect(edited([{ kind: 'stop', action: 'b' }]).agenda.actions.map(({ status }) => status)).toEqual([
      'running',
      'stopped',
    ]);
    expect(
      edited([
        { kind: 'stop', action: 'a' },
        { kind: 'start', action: 'a' },
      ]),
    ).toEqual({ agenda, today });
  });

  it('adds an action with its contributions behind those that are there', () => {
    const action = buildAction('c');
    const contribution = buildContribution('c', 'g');
    const after = edited([{ kind: 'add-action', action, contributions: [contribution] }]).agenda;
    expect(after.actions).toEqual([...agenda.actions, action]);
    expect(after.contributions).toEqual([...agenda.contributions, contribution]);
  });

  it('adds evidence behind what is there, also where no list was written', () => {
    const evidence = buildEvidence({ level: 'compared' });
    const edit = { kind: 'add-evidence', contribution: 'a-g', evidence } as const;
    expect(edited([edit]).agenda.contributions[0]!.evidence).toEqual([...agenda.contributions[0]!.evidence, evidence]);
    expect(edited([edit], bare('contributions', 'evidence')).agenda.contributions[0]!.evidence).toEqual([evidence]);
  });

  it('takes away one piece of evidence of one contribution', () => {
    const after = edited([{ kind: 'drop-evidence', contribution: 'a-g', index: 0 }]).agenda;
    expect(after.contributions).toEqual([
      { ...agenda.contributions[0]!, evidence: [buildEvidence()] },
      agenda.contributions[1],
    ]);
  });

  it('looks at the agenda on another day', () => {
    expect(edited([{ kind: 'set-today', today: '2027-01-01' }])).toEqual({ agenda, today: '2027-01-01' });
  });

  it.each<readonly [string, Edit, object]>([
    [
      'an action that is not there',
      { kind: 'stop', action: 'z' },
      { code: 'unknown-action', facts: { action: 'z' }, message: 'The agenda has no action "z"' },
    ],
    [
      'a contribution that is not there',
      { kind: 'add-evidence', contribution: 'z', evidence: buildEvidence() },
      { code: 'unknown-contribution', facts: { contribution: 'z' }, message: 'The agenda has no contribution "z"' },
    ],
    [
      'evidence that is not there',
      { kind: 'drop-evidence', contribution: 'a-g', index: 2 },
      {
        code: 'unknown-evidence',
        facts: { contribution: 'a-g', index: 2 },
        message: 'The contribution "a-g" has no evidence 2',
      },
    ],
    [
      'an edit that does not exist',
      { kind: 'paint' } as unknown as Edit,
      { code: 'unknown-edit', facts: { edit: { kind: 'paint' } }, message: '"paint" is not an edit' },
    ],
  ])('refuses %s', (_, edit, error) => {
    expect(() => edited([edit])).toThrowError(expect.objectContaining(error));
  });
});

describe('a partner that leaves', () => {
  const without = (partner: string, before?: SharedAgenda) =>
    edited([{ kind: 'drop-partner', partner }], before).agenda;

  it('stops what it does itself, and takes part in nothing any more', () => {
    const after = without('school');
    expect(after.actions.map(({ id, status, partners }) => [id, status, partners])).toEqual([
      ['a', 'running', []],
      ['b', 'stopped', ['gemeente']],
    ]);
    expect(after.partners).toEqual(['gemeente']);
    expect(after.coordinator).toBe('gemeente');
  });

  it('coordinates and confirms nothing any more', () => {
    expect(without('gemeente')).not.toHaveProperty('coordinator');
    expect(without('gemeente').contributions.map(({ confirmedBy }) => confirmedBy)).toEqual([[], ['school']]);
    expect(without('school').contributions[0]).toBe(agenda.contributions[0]);
  });

  it('is the same however it is written', () => {
    expect(without(`${buildCatalogue().id}#school`)).toEqual(without('school'));
  });

  it('is gone from an agenda without a coordinator and without lists too', () => {
    const leaderless = { ...agenda, coordinator: undefined } as unknown as SharedAgenda;
    expect(without('school', leaderless)).not.toHaveProperty('coordinator');
    const listless = { ...agenda, partners: undefined } as unknown as SharedAgenda;
    expect(without('school', listless).partners).toEqual([]);
    expect(without('school', bare('actions', 'partners')).actions.map(({ partners }) => partners)).toEqual([[], []]);
    expect(without('school', bare('contributions', 'confirmedBy')).contributions).toEqual(
      bare('contributions', 'confirmedBy').contributions,
    );
  });
});
