import { readFileSync } from 'node:fs';
import { analyseAgenda } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../scripts/parse.js';

const published = (name: string) =>
  parseWhole(name, readFileSync(new URL(`../dist/${name}.json`, import.meta.url), 'utf8'));
const catalogue = published('waterrijk');
const netherlands = published('netherlands');
/** The day on which the story is told. */
const options = { today: '2026-06-01', catalogues: [catalogue] };
const [story, neighbourhood] = catalogue.agendas.map((agenda) => analyseAgenda(agenda, options));

describe('the agenda of Waterrijk on 1 June 2026', () => {
  it('shows every verdict, each where the story says so', () => {
    expect(Object.fromEntries(story?.actions.map(({ action, verdict }) => [action, verdict]) ?? [])).toEqual({
      schoolontbijt: 'certain',
      brugfunctionaris: 'likely',
      'voorlezen-thuis': 'likely',
      familieschool: 'plausible',
      thuisbezoek: 'plausible',
      taalcafe: 'unproven',
      overstapcoach: 'unproven',
      naschools: 'contested',
      'kinderraad-plannen': 'plausible',
      portefeuille: 'unlinked',
      'bijdrage-huiswerk': 'counteracts',
      zwemvangnet: 'inactive',
      schoolzwemmen: 'plausible',
    });
  });

  it('shows every state of coverage but one', () => {
    expect(Object.fromEntries(story?.goals.map(({ goal, coverage }) => [goal, coverage]) ?? [])).toEqual({
      kansrijk: 'covered',
      zwemmen: 'stalled',
      meepraten: 'covered',
      'buiten-spelen': 'gap',
      'klaar-om-te-leren': 'thin',
      'ouders-partner': 'covered',
      'taal-thuis': 'covered',
      meedoen: 'covered',
      overstap: 'claimed',
    });
  });

  it('gives the same verdicts beside the real catalogue, which it refers to', () => {
    const beside = analyseAgenda(catalogue.agendas[0]!, { ...options, catalogues: [catalogue, netherlands] });
    expect(beside.actions).toEqual(story?.actions);
  });

  it('tells of an idea only what it would do', () => {
    const ideas = story?.actions.filter(({ hypothetical }) => hypothetical).map(({ action }) => action);
    expect(ideas).toEqual(['schoolzwemmen']);
  });

  it('counts the evidence of Home-Start less, because it lapsed and the place is unknown', () => {
    const link = story?.links.find(({ from }) => from === 'thuisbezoek');
    expect(link?.items).toMatchObject([
      { scheme: 'nji', level: 'good-indications', grade: 'reasoned', expired: true, context: 'unknown' },
    ]);
    expect(link?.grade).toBe('reasoned');
  });

  it('finds the language café refuted, and harm only where a reason is given', () => {
    const codes = story?.findings.map(({ code }) => code) ?? [];
    expect(codes).toEqual(expect.arrayContaining(['contribution-refuted', 'goal-gap', 'indicator-worsening']));
    expect(codes).not.toContain('harm-without-reason');
  });
});

describe('the neighbourhood agenda of Waterrijk-Zuid', () => {
  it('is the sixth state: it does not say yet who does what', () => {
    expect(neighbourhood?.goals.map(({ coverage }) => coverage)).toEqual(['unknown', 'unknown']);
  });
});

describe('the agendas of real municipalities', () => {
  const analyses = netherlands.agendas.map((agenda) =>
    analyseAgenda(agenda, { today: '2026-06-01', catalogues: [netherlands] }),
  );

  it('get no verdict, and of no goal is it said that it is or is not taken care of', () => {
    expect(analyses.flatMap(({ actions }) => actions)).toEqual([]);
    const states = analyses.flatMap(({ goals }) => goals.map(({ coverage }) => coverage));
    expect(states.length).toBeGreaterThan(20);
    expect(new Set(states)).toEqual(new Set(['unknown']));
  });
});
