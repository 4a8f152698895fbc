import { describe, expect, it } from 'vitest';
import { DOWNGRADES } from '../alignment/explain-evidence.js';
import { SEVERITIES } from '../alignment/findings/finding.js';
import { NEXT_STEPS } from '../alignment/next-step.js';
import { VERDICTS } from '../alignment/verdict.js';
import { LADDER } from '../evidence/ladder.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import { EVIDENCE_DIRECTIONS, EVIDENCE_SCHEMES } from '../model/evidence.js';
import { GRADES } from '../model/grade.js';
import { describeNextStep, describeVerdictChange, evidenceLabel } from './describe-alignment.js';
import { agendaTexts as agendaEn, alignmentTexts as en } from './en.js';
import { agendaTexts as agendaNl, alignmentTexts as nl } from './nl.js';

/** Every text by its path, with the placeholders it has. */
const placeholders = (value: unknown, path = ''): [string, string[]][] =>
  typeof value === 'string'
    ? [[path, [...new Set(value.match(/\{\w+(:\w+)?\}/g))].sort()]]
    : Object.entries(value as object).flatMap(([key, inner]) => placeholders(inner, `${path}/${key}`));

describe.each([
  ['nl', nl],
  ['en', en],
])('the texts in %s', (language, texts) => {
  it('say what language they are in', () => {
    expect(texts.language).toBe(language);
  });

  it('have a word or a sentence for everything there is', () => {
    expect(Object.keys(texts.verdictSentences).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(texts.grades)).toEqual([...GRADES]);
    expect(Object.keys(texts.statuses)).toEqual([...CLAIM_STATUSES]);
    expect(Object.keys(texts.severities)).toEqual([...SEVERITIES]);
    expect(Object.keys(texts.nextSteps).sort()).toEqual([...NEXT_STEPS].sort());
    expect(Object.keys(texts.explanation.downgrades)).toEqual([...DOWNGRADES]);
    expect(Object.keys(texts.directions).sort()).toEqual([...EVIDENCE_DIRECTIONS].sort());
    expect(Object.keys(texts.schemes).sort()).toEqual([...EVIDENCE_SCHEMES].sort());
  });

  it('call every level of every scheme by its own name', () => {
    for (const [scheme, scale] of LADDER)
      expect(Object.keys(texts.levels[scheme]!).sort()).toEqual([...scale.keys()].sort());
  });

  it('have no empty text', () => {
    expect(JSON.stringify(texts)).not.toContain('""');
  });
});

describe('the languages', () => {
  it('tell the same facts', () => {
    expect(placeholders({ ...en, language: '' })).toEqual(placeholders({ ...nl, language: '' }));
  });
});

describe('describeNextStep', () => {
  it('puts names in the place of ids, and words in the place of grades', () => {
    const step = {
      step: 'strengthen-link',
      subject: 'a->g',
      from: 'a',
      to: 'g',
      grade: 'none',
      asked: 'compared',
    } as const;
    const nameOf = (id: string): string => ({ a: 'Ontbijt', g: 'Lezen' })[id] ?? id;
    expect(describeNextStep(step, nl, nameOf)).toBe(
      'Zoek beter bewijs dat “Ontbijt” helpt bij “Lezen”. Nodig is: vergeleken.',
    );
    expect(describeNextStep(step, en, nameOf)).toBe(
      'Look for better evidence that “Ontbijt” helps with “Lezen”. Needed: compared.',
    );
  });
});

describe('describeVerdictChange', () => {
  const change = { action: 'a', from: null, to: 'plausible', link: null, goals: [] } as const;

  it('says of a new action only what it gets', () => {
    expect(describeVerdictChange(change, { texts: nl, nameOf: (id) => id, labels: agendaNl })).toBe(
      '“a” is nieuw en krijgt: “Goed bedacht, nog niet gezien”.',
    );
  });

  it('says what made the difference, where something did', () => {
    const wording = { texts: en, nameOf: (id: string) => id.toUpperCase(), labels: agendaEn };
    expect(describeVerdictChange({ ...change, from: 'unproven' }, wording, { from: 'a', to: 'g' })).toContain(
      'That is because of “A” → “G”.',
    );
  });
});

describe('evidenceLabel', () => {
  it('uses the words of the scheme itself, and the code where it has none', () => {
    expect(evidenceLabel({ scheme: 'nji', level: 'good-indications' }, nl)).toBe(
      'NJi: goede aanwijzingen voor effectiviteit',
    );
    expect(evidenceLabel({ scheme: 'unrated' }, nl)).toBe('Wel onderzocht, geen trede');
    expect(evidenceLabel({ scheme: 'constructor', level: '__proto__' }, nl)).toBe('constructor: __proto__');
    expect(evidenceLabel({ scheme: 'sms', level: 'toString' }, nl)).toBe('Maryland-schaal: toString');
  });
});
