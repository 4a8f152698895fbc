import { describe, expect, test } from 'vitest';
import { everyFieldDocument } from '../../fixtures/documents.js';
import { describeMergeProblem } from '../locales/describe-table-problem.js';
import { mergeTexts as nl } from '../locales/nl.js';
import { mergeAction } from './merge-action.js';
import { parseCatalogue } from './parse-catalogue.js';

const catalogue = parseCatalogue(everyFieldDocument()).catalogue!;
const goal = (id: string) => `${catalogue.id}#${id}`;

/** An action-check file: one action, what it contributes, and who does it. */
const fileWith = (
  action: object = {},
  contributions: readonly object[] = [{ from: 'huiswerk', to: goal('taal'), because: 'Samen leren.' }],
) => ({
  format: 'gedeeld/1',
  id: 'urn:uuid:3f0c',
  title: 'Actie',
  publisher: 'club',
  licence: 'CC0-1.0',
  language: 'nl',
  modified: '2026-03-01',
  organisations: [{ id: 'club', name: 'Huiswerkclub', kind: 'welfare' }],
  agendas: [
    {
      id: 'voorstel',
      title: 'Voorstel',
      area: [],
      goals: [],
      actions: [{ id: 'huiswerk', title: 'Huiswerkclub na school', owner: 'club', status: 'planned', ...action }],
      contributions,
    },
  ],
});

const codes = ({ problems }: ReturnType<typeof mergeAction>) => problems.map(({ code }) => code);

describe('mergeAction', () => {
  test('adds the action, what it contributes and who does it to the agenda of the goal', () => {
    const before = JSON.stringify(catalogue);
    const merged = mergeAction(catalogue, fileWith());
    expect(merged.fileProblems).toEqual([]);
    expect(codes(merged)).toEqual(['merge-organisation-added']);
    expect(merged.agenda).toBe('agenda');
    const agenda = merged.catalogue.agendas[0]!;
    expect(agenda.actions.map(({ id }) => id)).toEqual(['taalcafe', 'constructor', 'huiswerk']);
    expect(agenda.contributions.at(-1)).toMatchObject({ from: 'huiswerk', to: 'taal', because: 'Samen leren.' });
    expect(merged.catalogue.organisations.at(-1)).toEqual({ id: 'club', name: 'Huiswerkclub', kind: 'welfare' });
    expect(parseCatalogue(merged.catalogue)).toEqual({ catalogue: merged.catalogue, problems: [] });
    expect(JSON.stringify(catalogue)).toBe(before);
  });

  test('knows an organisation by its name, or by the IRI it has in the catalogue', () => {
    const named = { ...fileWith(), organisations: [{ id: 'club', name: 'de vuurtoren', kind: 'school' }] };
    for (const file of [named, fileWith({ owner: goal('school') })]) {
      const merged = mergeAction(catalogue, file);
      expect(merged.catalogue.agendas[0]!.actions.at(-1)!.owner).toBe('school');
      expect(merged.catalogue.organisations).toHaveLength(3);
    }
  });

  test('keeps the language of a file in another language than the catalogue', () => {
    const file = {
      ...fileWith({}, [
        { from: 'huiswerk', to: goal('taal'), because: 'They learn.', questions: [{ text: 'Sure?', role: 'teacher' }] },
      ]),
      language: 'en',
    };
    const { catalogue: next } = mergeAction(catalogue, file);
    expect(next.agendas[0]!.actions.at(-1)!.title).toEqual({ en: 'Huiswerkclub na school' });
    expect(next.agendas[0]!.contributions.at(-1)).toMatchObject({
      because: { en: 'They learn.' },
      questions: [{ text: { en: 'Sure?' }, role: 'teacher' }],
    });
    expect(parseCatalogue(next).problems).toEqual([]);
  });

  test('keeps whether an action went as planned, in any language', () => {
    const deliveredAsPlanned = { answer: 'yes', on: '2026-02' };
    const file = { ...fileWith({ status: 'running', deliveredAsPlanned }), language: 'en' };
    const { catalogue: next } = mergeAction(catalogue, file);
    expect(next.agendas[0]!.actions.at(-1)).toMatchObject({ deliveredAsPlanned });
    expect(parseCatalogue(next).problems).toEqual([]);
  });

  test('lets what the same owner sends again take the place of the older', () => {
    const first = mergeAction(catalogue, fileWith()).catalogue;
    const second = mergeAction(first, fileWith({ status: 'running' }, [{ from: 'huiswerk', to: goal('kansrijk') }]));
    expect(codes(second)).toEqual(['merge-action-replaced']);
    const agenda = second.catalogue.agendas[0]!;
    expect(agenda.actions.filter(({ id }) => id === 'huiswerk')).toMatchObject([{ status: 'running' }]);
    expect(agenda.contributions.filter(({ from }) => from === 'huiswerk')).toMatchObject([{ to: 'kansrijk' }]);
  });

  test('gives another id to an action whose id something else has', () => {
    const file = fileWith({ id: 'taalcafe' }, [{ from: 'taalcafe', to: goal('taal'), needs: [goal('constructor')] }]);
    const merged = mergeAction(catalogue, file);
    expect(codes(merged)).toContain('merge-action-renamed');
    const agenda = merged.catalogue.agendas[0]!;
    expect(agenda.actions.map(({ id }) => id)).toEqual(['taalcafe', 'constructor', 'taalcafe-2']);
    expect(agenda.contributions.at(-1)).toMatchObject({ from: 'taalcafe-2', to: 'taal', needs: ['constructor'] });
    expect(agenda.contributions).toHaveLength(catalogue.agendas[0]!.contributions.length + 1);
  });

  test('keeps what is elsewhere as full IRIs', () => {
    const contributions = [
      {
        from: 'huiswerk',
        to: goal('taal'),
        evidenceFrom: [goal('home-start'), 'eigen'],
        confirmedBy: ['https://a.example/#x'],
      },
    ];
    const merged = mergeAction(catalogue, fileWith({ basedOn: 'https://a.example/c#p' }, contributions));
    const agenda = merged.catalogue.agendas[0]!;
    expect(agenda.actions.at(-1)!.basedOn).toBe('https://a.example/c#p');
    expect(agenda.contributions.at(-1)).toMatchObject({
      evidenceFrom: ['home-start', 'urn:uuid:3f0c#eigen'],
      confirmedBy: ['https://a.example/#x'],
    });
  });

  test('says what it could not place, and places the rest', () => {
    const other = {
      ...catalogue.agendas[0]!,
      id: 'tweede',
      title: 'Tweede agenda',
      goals: [{ ...catalogue.agendas[0]!.goals[0]!, id: 'ander', indicators: [] }],
      actions: [],
      contributions: [],
    };
    const two = { ...catalogue, agendas: [...catalogue.agendas, other] };
    const merged = mergeAction(
      two,
      fileWith({ owner: goal('school') }, [
        { from: 'huiswerk', to: goal('taal'), needs: [goal('weg')] },
        { from: 'huiswerk', to: goal('weg') },
        { from: 'huiswerk', to: goal('ander') },
        { from: 'huiswerk', to: 'https://a.example/#taal' },
      ]),
    );
    expect(codes(merged)).toEqual([
      'merge-need-unknown',
      'merge-end-unknown',
      'merge-other-agenda',
      'merge-end-unknown',
    ]);
    expect(merged.catalogue.agendas[0]!.contributions).toHaveLength(4);
    expect(describeMergeProblem(merged.problems[2]!, nl)).toBe(
      '“Huiswerkclub na school” wijst naar een doel in “Tweede agenda”. Zet de actie daar ook bij.',
    );
  });

  test.each([
    ['no catalogue', 5, 'merge-no-file'],
    ['a catalogue without an agenda', { ...fileWith(), agendas: [] }, 'merge-no-action'],
    ['an action that is broken', fileWith({ status: 'bezig' }), 'merge-no-action'],
  ])('changes nothing for %s', (_, file, code) => {
    const merged = mergeAction(catalogue, file);
    expect(merged.catalogue).toBe(catalogue);
    expect(codes(merged)).toEqual([code]);
  });

  test('changes nothing when it cannot tell for which agenda a file is', () => {
    const two = { ...catalogue, agendas: [catalogue.agendas[0]!, { ...catalogue.agendas[0]!, id: 'b', goals: [] }] };
    expect(codes(mergeAction(two, fileWith({}, [])))).toEqual(['merge-no-agenda']);
  });

  test('marks the agenda incomplete when something of the file was lost', () => {
    const merged = mergeAction(catalogue, fileWith({ period: { from: 'ooit' } }));
    expect(merged.fileProblems).toMatchObject([{ code: 'date-invalid' }]);
    expect(merged.catalogue.agendas[0]!.incomplete).toBe(true);
  });
});
