import type { NextStep, NextStepName } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import { AGENDA_DAY, agendaCatalogue, fullAgenda } from '../shared/testing/agendas.js';
import { randomUuid } from '../shared/files/random-uuid.js';
import { delivered, draftsByVerdict, memoryStorage, planned } from '../shared/testing/drafts.js';
import { checkAnswer } from './check-answer.js';
import { checkFile, lackingForFile } from './check-file.js';
import { emptyDraft, openQuestions, withClaim } from './draft.js';
import { mailAddress } from './mail-text.js';
import { readCheckFile } from './read-check-file.js';
import { findDraft, forgetDraft, keepDraft } from './saved-draft.js';
import { firstStep, stepField } from './step-field.js';

const place = { agenda: fullAgenda, catalogue: agendaCatalogue, today: AGENDA_DAY };

describe('checkAnswer', () => {
  it.each(Object.entries(draftsByVerdict))('can say %s', (verdict, draft) => {
    expect(checkAnswer(draft, place).alignment.verdict).toBe(verdict);
  });

  it('goes from good in theory to likely as someone tells what was seen, where, and how it went', () => {
    const verdictOf = (draft: typeof planned): string => checkAnswer(draft, place).alignment.verdict;
    const running = { ...planned, status: 'running' as const };
    const seen = withClaim(running, 0, { knowing: 'observed' });
    const sourced = withClaim(seen, 0, { source: 'Telling, mei 2026' });
    expect([planned, running, seen, sourced].map(verdictOf)).toEqual(Array(4).fill('plausible'));
    expect(verdictOf({ ...sourced, delivered: 'yes' })).toBe('likely');
  });

  it('says when what was seen speaks against it', () => {
    expect(checkAnswer(withClaim(delivered, 0, { seen: 'none' }), place).alignment.verdict).toBe('unproven');
  });

  it('leaves the agenda as it was', () => {
    const before = JSON.stringify(fullAgenda);
    checkAnswer(delivered, place);
    expect(JSON.stringify(fullAgenda)).toBe(before);
  });
});

describe('checkFile', () => {
  it('is not there before who does it and what are known', () => {
    expect(checkFile(planned, place)).toBeUndefined();
    expect(lackingForFile(planned)).toEqual(['owner']);
    expect(lackingForFile(emptyDraft({ uuid: 'x', language: 'nl' }))).toEqual(['what', 'owner']);
  });

  it('names goals and organisations by their full address', () => {
    const document = JSON.parse(checkFile(delivered, place)!);
    expect(document.publisher).toBe(`${agendaCatalogue.id}#school`);
    expect(document.agendas[0].contributions[0].to).toBe(`${agendaCatalogue.id}#ontbijt`);
  });
});

describe('who does it', () => {
  it('is the organisation of the catalogue that has the name that was written', () => {
    const named = { ...delivered, owner: '', ownerName: ' basisschool de bron' };
    expect(JSON.parse(checkFile(named, place)!).publisher).toBe(`${agendaCatalogue.id}#school`);
  });

  it('comes along in the file where the catalogue does not know it', () => {
    const document = JSON.parse(checkFile({ ...delivered, owner: '', ownerName: 'Moskee' }, place)!);
    expect(document.organisations).toEqual([{ id: document.publisher, name: 'Moskee', kind: 'other' }]);
  });
});

describe('readCheckFile', () => {
  it('keeps everything of a file that the form does not ask', () => {
    const document = JSON.parse(checkFile(delivered, place)!);
    const [action] = document.agendas[0].actions;
    const [contribution] = document.agendas[0].contributions;
    Object.assign(action, { partners: [`${agendaCatalogue.id}#welzijn`], childParticipation: { voice: 'Zij kozen.' } });
    Object.assign(contribution, { mechanism: 'eten', questions: [{ text: 'Zeker?' }], 'x-later': { a: 1 } });
    contribution.evidence.unshift({ scheme: 'nji', level: 'well-founded', direction: 'positive' });
    action.title = { nl: action.title, en: 'Fruit in the morning' };
    const { draft } = readCheckFile(JSON.stringify(document), place);
    const again = JSON.parse(checkFile({ ...draft!, title: 'Fruit om tien uur' }, place)!);
    expect(again.agendas[0].actions[0]).toEqual({
      ...action,
      title: { nl: 'Fruit om tien uur', en: 'Fruit in the morning' },
    });
    expect(again.agendas[0].contributions).toEqual([contribution]);
  });

  it('says how many goals are of another agenda, and goes on with the others', () => {
    const document = JSON.parse(checkFile(delivered, place)!);
    document.agendas[0].contributions.push({ from: delivered.id, to: 'https://example.org/elsewhere#goal' });
    const { draft, elsewhere } = readCheckFile(JSON.stringify(document), place);
    expect(elsewhere).toBe(1);
    expect(draft?.claims.map(({ goal }) => goal)).toEqual(['ontbijt']);
  });

  it('gives another id to an action whose id is somebody else’s', () => {
    const { draft } = readCheckFile(checkFile({ ...delivered, id: 'taalcafe' }, place)!, place);
    expect(draft?.id).toBe('taalcafe-2');
  });

  it.each(['', '{', '[]', '{"format":"gedeeld/1","id":"urn:x:y"}', 'null'])('finds no action in %s', (text) => {
    expect(readCheckFile(text, place).draft).toBeUndefined();
  });
});

describe('a draft on the device', () => {
  it('is there until it is taken away', () => {
    const storage = memoryStorage();
    keepDraft(storage, 'key', delivered);
    expect(findDraft(storage, 'key').draft?.title).toBe('Fruit in de ochtend');
    expect(forgetDraft(storage, 'key')).toBe('none');
    expect(findDraft(storage, 'key')).toEqual({ state: 'none' });
  });

  it.each([
    '{',
    'null',
    '{"version":0,"draft":{}}',
    '{"version":1,"draft":null}',
    JSON.stringify({ version: 1, draft: { ...delivered, claims: [] } }),
    JSON.stringify({ version: 1, draft: { ...delivered, id: '<b>' } }),
    JSON.stringify({ version: 1, draft: { ...delivered, kept: { partners: 'no' } } }),
    JSON.stringify({ version: 1, draft: { ...delivered, status: 'constructor' } }),
  ])('is not guessed at when it is none of ours: %s', (text) => {
    const storage = memoryStorage();
    storage.setItem('key', text);
    expect(findDraft(storage, 'key')).toEqual({ state: 'unreadable' });
  });

  it('is said to be impossible where the browser does not allow it, and never throws', () => {
    const closed = memoryStorage(true);
    expect(keepDraft(closed, 'key', delivered)).toBe('blocked');
    expect(findDraft(closed, 'key')).toEqual({ state: 'none' });
    expect(forgetDraft(closed, 'key')).toBe('blocked');
    expect(keepDraft(undefined, 'key', delivered)).toBe('blocked');
  });
});

describe('openQuestions', () => {
  it('asks for no reason where there is no goal to give it for', () => {
    const draft = { ...emptyDraft({ uuid: 'x', language: 'nl' }), title: 'A', noGoal: true };
    expect(openQuestions(draft)).toEqual(['progress']);
  });

  it('lets a reason be given later', () => {
    const draft = withClaim({ ...emptyDraft({ uuid: 'x', language: 'nl' }), title: 'A' }, 0, { goal: 'taal' });
    expect(openQuestions(draft)).toEqual(['why', 'progress']);
    expect(openQuestions({ ...draft, status: 'idea' })).toEqual([]);
  });
});

describe('stepField', () => {
  const step = (name: NextStepName, facts: object = {}): NextStep =>
    ({ step: name, subject: delivered.id, ...facts }) as NextStep;
  const own = { from: delivered.id, to: 'ontbijt' };

  it.each([
    [step('link-to-goal', { subject: 'kansrijk' }), 'goal-0'],
    [step('give-reason', own), 'because-0'],
    [step('strengthen-link', own), 'knowing-0'],
    [step('add-source', own), 'source-0'],
    [step('weigh-other-factors', own), 'factors-0'],
    [step('deliver', { status: 'idea' }), 'progress'],
    [step('deliver', { status: 'running', answer: 'no' }), 'delivered'],
    [step('confirm-delivery', { status: 'done' }), 'delivered'],
    [step('set-start'), 'from'],
    [step('ask-partner-to-confirm', own), 'mail'],
    [step('strengthen-link', { from: 'taal', to: 'kansrijk' }), undefined],
    [step('measure', { subject: 'kansrijk' }), undefined],
  ])('leads from $step to its question', (one, field) => {
    expect(stepField(one, delivered)).toBe(field);
  });

  it('leads from a hindrance to how it hinders', () => {
    const { contested } = draftsByVerdict;
    expect(stepField(step('take-away-harm', { from: contested.id, to: 'partners' }), contested)).toBe('because-1');
  });

  it('has something to do first for whoever fills in the form, if there is anything', () => {
    const steps = [step('strengthen-link', { from: 'taal', to: 'kansrijk' }), step('set-start')];
    expect(firstStep(steps, delivered)).toEqual({ step: steps[1], field: 'from' });
    expect(firstStep(steps.slice(0, 1), delivered)).toEqual({ step: steps[0], field: undefined });
    expect(firstStep([], delivered)).toBeUndefined();
  });
});

describe('mailAddress', () => {
  const mail = { subject: 'Actie: é & ü', body: 'Regel 1\nRegel 2' };

  it('opens a mail with the whole text, to whoever the agenda names', () => {
    const address = mailAddress(mail, 'Plak', { role: 'Coördinator', url: 'mailto:agenda@example.org?cc=x@y.z' });
    expect(address.startsWith('mailto:agenda@example.org?subject=')).toBe(true);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual(mail);
  });

  it('names nobody where the agenda has no address for mail', () => {
    expect(mailAddress(mail, 'Plak', { role: 'Coördinator', url: 'https://example.org' })).toMatch(/^mailto:\?/);
    expect(mailAddress(mail, 'Plak', undefined)).toMatch(/^mailto:\?/);
  });

  it('asks to paste a text that programs for mail would cut off', () => {
    const address = mailAddress({ ...mail, body: 'lang '.repeat(600) }, 'Plak hier', undefined);
    expect(address.length).toBeLessThan(300);
    expect(new URL(address).searchParams.get('body')).toBe('Plak hier');
  });
});

describe('randomUuid', () => {
  it('is a UUID of version 4, another one each time', () => {
    const made = Array.from({ length: 50 }, randomUuid);
    for (const uuid of made) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(made).size).toBe(50);
  });
});
