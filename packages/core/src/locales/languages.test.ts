import { describe, expect, it } from 'vitest';

import { FINDING_CODES } from '../alignment/findings/finding.js';
import { NEXT_STEPS } from '../alignment/next-step.js';
import { VERDICTS } from '../alignment/verdict.js';
import { languageFaults } from '../testing/language-faults.js';
import * as ar from './ar.js';
import { describeFinding } from './describe-agenda.js';
import { describeNextStep, describeVerdict } from './describe-alignment.js';
import { describeProblem } from './describe-problem.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

/** Names of schemes, which are not translated. */
const NAMES = ['nji', 'eef-toolkit', 'essa', 'epic', 'blueprints'].map((name) => `alignmentTexts.schemes.${name}`);
/** Words that these languages share with Dutch or English. */
const SHARED = {
  ar: ['fieldNames.sesWoa'],
  pl: ['fieldNames.sesWoa', 'fieldNames.text', 'fieldNames.url'],
  tr: ['fieldNames.sesWoa'],
  uk: ['fieldNames.sesWoa'],
};

const LANGUAGES = [
  ['ar', ar],
  ['pl', pl],
  ['tr', tr],
  ['uk', uk],
] as const;

describe.each(LANGUAGES)('the sentences in %s', (language, texts) => {
  it('are all there, with their facts and plural forms, and none is left in Dutch or English', () => {
    const check = { language, source: nl, others: [en], same: [...NAMES, ...SHARED[language]] };
    expect(languageFaults(texts, check)).toEqual([]);
  });

  it('say what language they are in', () => {
    const { problemTexts, alignmentTexts, tableTexts, mergeTexts } = texts;
    for (const part of [problemTexts, alignmentTexts, tableTexts, mergeTexts]) expect(part.language).toBe(language);
  });

  it('are data: they survive JSON', () => {
    expect(JSON.parse(JSON.stringify(texts))).toEqual({ ...texts });
  });

  it('have short sentences', () => {
    const said = JSON.stringify(texts).match(/"[^"]*"/g) ?? [];
    for (const sentence of said.flatMap((text) => text.split(/(?<=[.?!؟:])\s+/)))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(17);
  });
});

const ISOLATED_DUTCH = /^[^A-Za-z]*(\u2068[^\u2069]*\u2069[^A-Za-z]*)*$/;
/** A Dutch name that comes out wrong in Arabic when it is not set apart: it begins with digits and ends with a bracket. */
const NAME = '2e Kans (Zuid)';

describe('a Dutch name in an Arabic sentence', () => {
  const nameOf = (): string => NAME;
  const findingTexts = ar.findingTexts;
  const alignmentTexts = ar.alignmentTexts;

  it.each(Object.values(FINDING_CODES).flat())('is set apart in the finding %s', (code) => {
    const facts = { action: 'a', actions: ['a', 'b'], goal: 'g', goals: ['g', 'h'], from: 'a', to: 'g', count: 2 };
    const more = { indicator: 'i', owner: 'o', domain: 'd', on: '2027-03', first: 1, last: 2 };
    const said = describeFinding(
      { code, facts: { ...facts, ...more } },
      { texts: findingTexts, language: 'ar', nameOf },
    );
    expect(said).not.toMatch(/[{}]/);
    expect(said).toMatch(ISOLATED_DUTCH);
  });

  it.each([...VERDICTS])('is set apart in the verdict %s', (verdict) => {
    const wording = { texts: alignmentTexts, nameOf };
    const said = describeVerdict({ action: 'a', hypothetical: true }, { goal: 'g', verdict }, wording);
    expect(said).toContain(`\u2068${NAME}\u2069`);
    expect(said).toMatch(ISOLATED_DUTCH);
  });

  it.each([...NEXT_STEPS])('is set apart in the next step %s', (step) => {
    const ends = { subject: 's', from: 'a', to: 'g', grade: 'none', asked: 'compared', owner: 'o' };
    const said = describeNextStep({ step, ...ends } as Parameters<typeof describeNextStep>[0], alignmentTexts, nameOf);
    expect(said).toContain(`\u2068${NAME}\u2069`);
    expect(said).toMatch(ISOLATED_DUTCH);
  });

  it('is set apart in a problem, and so is the path', () => {
    const problem = {
      code: 'missing',
      severity: 'error',
      kind: 'practice',
      name: NAME,
      leftOut: ['practices', 0],
    } as const;
    const said = describeProblem({ ...problem, path: ['practices', 0, 'title'] }, ar.problemTexts, ar.fieldNames);
    expect(said).toContain(`«\u2068${NAME}\u2069»`);
    expect(said).toContain('(\u2068practices[0].title\u2069)');
  });
});

describe('Turkish', () => {
  it('keeps its dotted i when a word goes to lower or upper case', () => {
    const grades = { ...tr.alignmentTexts.grades, compared: 'İncelendi' };
    const texts = { ...tr.alignmentTexts, grades };
    const step = {
      step: 'strengthen-link',
      subject: 's',
      from: 'a',
      to: 'g',
      asked: 'compared',
      grade: 'none',
    } as const;
    expect(describeNextStep(step, texts, (id) => id)).toContain('Gereken: incelendi.');
    const problem = { code: 'missing', severity: 'error', path: ['x', 0], kind: 'indicator' } as const;
    const kinds = { ...tr.problemTexts.kinds, indicator: 'iz' };
    expect(describeProblem(problem, { ...tr.problemTexts, kinds })).toMatch(/^İz/);
  });
});
