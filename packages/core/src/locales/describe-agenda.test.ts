import { describe, expect, it } from 'vitest';

import type { AgendaNaming } from './describe-agenda.js';
import { describeCondition, describeFinding } from './describe-agenda.js';
import { findingTexts as en } from './en.js';
import type { Facts } from '../problems/facts.js';
import { findingTexts as nl } from './nl.js';

const NAMES = new Map([
  ['zwemmen', 'Elk kind zwemt'],
  ['les', 'Zwemles'],
  ['bad', 'Zwembad De Plons'],
  ['constructor', 'Bouwer'],
]);
const dutch: AgendaNaming = { texts: nl, language: 'nl', nameOf: (id) => NAMES.get(id) ?? `(${id})` };
const finding = (code: keyof typeof nl.findings, facts: Facts): string => describeFinding({ code, facts }, dutch);

describe('describeFinding', () => {
  it('calls everything by its name', () => {
    expect(finding('goal-gap', { goal: 'zwemmen' })).toBe(
      'Bij “Elk kind zwemt” staat nog geen actie. Zoek een partner die iets kan doen.',
    );
    expect(finding('owner-not-partner', { action: 'les', owner: 'bad' })).toBe(
      'Zwembad De Plons doet “Zwemles”, maar is nog geen partner. Vraag of zij meedoen.',
    );
    expect(finding('goal-gap', { goal: 'constructor' })).toContain('“Bouwer”');
  });

  it('says three names of a long list, and how many more there are', () => {
    const actions = ['a', 'b', 'c', 'd', 'e'];
    expect(finding('overlap-undecided', { goal: 'zwemmen', actions, count: 5 })).toContain(
      '5 acties op elkaar: “(a)”, “(b)”, “(c)” en nog 2',
    );
    expect(finding('overlap-undecided', { goal: 'zwemmen', actions: actions.slice(1), count: 4 })).toContain('“(e)”');
  });

  it('speaks of one goal and of several', () => {
    expect(finding('circular-reasoning', { goals: ['zwemmen'], count: 1 })).toContain('heeft zichzelf nodig');
    expect(finding('circular-reasoning', { goals: ['zwemmen', 'les'], count: 2 })).toContain('in een kring');
  });

  it('writes numbers and dates as the language does', () => {
    expect(finding('indicator-worsening', { indicator: 'les', first: 1234.5, last: 2 })).toContain(
      'van 1.234,5 naar 2',
    );
    expect(finding('date-in-future', { action: 'les', on: '2027-03' })).toContain('maart 2027');
  });
});

describe('describeCondition', () => {
  it('tells the facts', () => {
    expect(describeCondition({ condition: 'common-agenda', met: 'no', goals: 4, partners: 1 }, dutch)).toBe(
      'Gedeelde doelen: 4. Partners: 1.',
    );
    expect(describeCondition({ condition: 'backbone', met: 'yes', coordinator: 'bad' }, dutch)).toBe(
      'Zwembad De Plons.',
    );
  });

  it('says when the document does not speak of it', () => {
    expect(describeCondition({ condition: 'backbone', met: 'unknown' }, dutch)).toBe(nl.notSaid);
  });
});

describe('the sentences', () => {
  const factsOf = (message: string): readonly string[] =>
    Array.from(message.matchAll(/\{(\w+)/g), ([, name]) => name ?? '').sort();
  const shape = (texts: object): object =>
    JSON.parse(JSON.stringify(texts, (_, value: unknown) => (typeof value === 'string' ? factsOf(value) : value)));

  it('tell the same in Dutch and in English', () => {
    expect(shape(en)).toEqual(shape(nl));
  });

  it.each(Object.entries(nl.findings))('%s has at most 15 words in a sentence', (_, message) => {
    const texts: string[] = typeof message === 'string' ? [message] : Object.values(message);
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?]) /)))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
  });
});
