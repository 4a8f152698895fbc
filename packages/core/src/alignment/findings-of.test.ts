import { describe, expect, it } from 'vitest';
import { GedeeldError } from '../error.js';
import { buildAction, buildAgenda, buildContribution, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import { decideAgenda } from './decide-agenda.js';
import { findingsOf } from './findings-of.js';
import { judgeAgenda, takeDecided } from './judge-agenda.js';

const agenda = buildAgenda({
  goals: [buildSharedGoal('g'), buildSharedGoal('h')],
  actions: [buildAction('a'), buildAction('b')],
  contributions: [buildContribution('a', 'g')],
});
const options = { today: '2026-06-01' };

describe('decideAgenda', () => {
  it('decides what is told of an agenda, and what all else is made from', () => {
    const { told, decided } = decideAgenda(agenda, options);
    expect(judgeAgenda(agenda, options)).toMatchObject(told);
    expect(told.actions).toBe(decided.actions);
  });
});

describe('judgeAgenda', () => {
  it('says what the analysis says, but for the findings', () => {
    const judgement = judgeAgenda(agenda, options);
    const { findings, ...rest } = analyseAgenda(agenda, options);
    expect(findings).not.toEqual([]);
    expect(judgement).toEqual(rest);
    expect(judgement).not.toHaveProperty('findings');
  });
});

describe('findingsOf', () => {
  it('finds in a judgement what the analysis has, once', () => {
    const judgement = judgeAgenda(agenda, options);
    const findings = findingsOf(judgement);
    expect(findings).toEqual(analyseAgenda(agenda, options).findings);
    expect(findingsOf(judgement)).toBe(findings);
  });

  it('gives those of an analysis, also of one that was written as JSON and read again', () => {
    const analysis = analyseAgenda(agenda, options);
    expect(findingsOf(analysis)).toBe(analysis.findings);
    const copy = JSON.parse(JSON.stringify(analysis)) as typeof analysis;
    expect(findingsOf(copy)).toEqual(analysis.findings);
    expect(findingsOf({ ...analysis, findings: [] })).toEqual([]);
  });

  it('says that a copy of a judgement is none', () => {
    const copy = { ...judgeAgenda(agenda, options) };
    expect(() => findingsOf(copy)).toThrow(GedeeldError);
    expect(() => findingsOf(copy)).toThrow(expect.objectContaining({ code: 'not-judged' }));
    expect(() => findingsOf(copy)).toThrow('not in a copy of it');
  });
});

describe('takeDecided', () => {
  it('gives once what a judgement was made from, and nothing for what is none', () => {
    const judgement = judgeAgenda(agenda, options);
    expect(takeDecided({ ...judgement })).toBeUndefined();
    expect(takeDecided(judgement)?.actions).toBe(judgement.actions);
    expect(takeDecided(judgement)).toBeUndefined();
  });
});
