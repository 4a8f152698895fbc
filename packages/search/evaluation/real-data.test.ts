import { netherlands } from '@gedeeld/catalogue/netherlands';
import { waterrijk } from '@gedeeld/catalogue/waterrijk';
import { adoptionTrail, mergeCatalogues, recurrences, suggestGoals, suggestPractices } from '@gedeeld/core';
import { createPracticeIndex } from '@gedeeld/search';
import { describe, expect, it } from 'vitest';

/** Matching on the catalogues as they are published: what a reader of the source article would expect of it. */

const id = (ref: string): string => ref.slice(ref.lastIndexOf('#') + 1);
const catalogues = [waterrijk, netherlands];
const today = '2026-03-01';

describe('recurrences on the real catalogue', () => {
  it('puts first what two towns tell of in nearly the same words: what happens at home', () => {
    const [first, second] = recurrences([netherlands]);
    const both = [first, second].map((it) => id(it!.challenges[0]!)).sort();
    expect(both).toEqual(['uitdaging-moeilijke-thuissituatie', 'uitdaging-stress-thuis']);
    expect([first?.withClose, first?.municipalities, first?.of]).toEqual([2, 1, 3]);
  });

  it('has every challenge that somebody reported', () => {
    const found = recurrences([netherlands]).flatMap(({ challenges }) => challenges.map(id));
    const reported = netherlands.challenges.filter(({ reportedBy }) => reportedBy.length > 0);
    expect(found.sort()).toEqual(reported.map((challenge) => challenge.id).sort());
  });
});

describe('adoptionTrail on the real catalogue', () => {
  it('tells that the portfolio was renamed after another alderman’s idea', () => {
    const [step] = adoptionTrail([netherlands], 'portefeuille-talentontwikkeling').steps;
    expect(step).toMatchObject({ state: 'adopted', from: { role: 'alderman' }, depth: 0 });
  });
});

describe('suggestions for the invented agenda', () => {
  const [agenda] = waterrijk.agendas;

  it('proposes swimming for the swimming goal and breakfast for the hungry', () => {
    const suggested = suggestPractices(agenda!, catalogues, { today });
    const firstFor = (goal: string) => suggested.find((it) => it.goal === goal)?.practices.map(({ ref }) => id(ref));
    expect(firstFor('zwemmen')?.slice(0, 2).sort()).toEqual(['schoolzwemmen', 'zwemvangnet']);
    expect(firstFor('klaar-om-te-leren')?.slice(0, 2).sort()).toEqual([
      'ontbijtclub-magic-breakfast',
      'schoolmaaltijden',
    ]);
  });

  it('never promises more than a plan with somebody else’s evidence can be', () => {
    for (const { practices } of suggestPractices(agenda!, catalogues, { today })) {
      for (const { verdict, verdictWithReason } of practices) {
        expect(['unproven', 'plausible']).toContain(verdict);
        expect(verdictWithReason).toBe('plausible');
      }
    }
  });

  it('gives every suggested goal a domain or audience in common', () => {
    for (const action of agenda!.actions) {
      for (const { goal } of suggestGoals(agenda!, action.id, { catalogues })) {
        expect(agenda!.goals.map((it) => it.id)).toContain(goal);
      }
    }
  });
});

describe('search on the real catalogues', () => {
  const index = createPracticeIndex(catalogues);

  it('counts facets that add up to what each choice finds', () => {
    const { facets } = index.search({ text: 'kinderen' });
    expect(facets.domains.length).toBeGreaterThan(4);
    for (const { value, count } of facets.domains) {
      expect(index.search({ text: 'kinderen', domains: [value as 'sport'] }).total, value).toBe(count);
    }
  });

  it('puts what serves the challenge first and keeps everything else', () => {
    const { total, hits } = index.search({ challenge: 'uitdaging-geen-zwemdiploma', limit: 100 });
    expect(total).toBe(index.size);
    const relations = hits.map((hit) => hit.why.challenge?.relation);
    expect(relations.slice(0, 2)).toEqual(['same', 'same']);
    expect(relations.lastIndexOf('same')).toBeLessThan(relations.indexOf('none'));
  });

  it('is the same over catalogues that were merged', () => {
    const merged = createPracticeIndex(mergeCatalogues(catalogues));
    expect(JSON.stringify(merged)).toBe(JSON.stringify(index));
  });
});
