import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution, buildEvidence, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';

/** Of a large agenda nearly all that there is to say is said of many: then it is said with one object or list. */
describe('alignActions', () => {
  const because = 'Omdat.';
  const { actions } = analyseAgenda(
    buildAgenda({
      goals: ['g', 'h', 'i'].map((id) => buildSharedGoal(id)),
      actions: ['a', 'b', 'c'].map((id) => buildAction(id)),
      contributions: [
        buildContribution('a', 'g', { because }),
        buildContribution('g', 'h', { because }),
        buildContribution('b', 'g', { because, evidence: [buildEvidence()] }),
      ],
    }),
    { today: '2026-06-01' },
  );
  const [a, b, c] = actions.map(({ byGoal }) => byGoal);

  it('says once for all actions that have nothing to do with a goal that they have not', () => {
    expect(a![2]).toBe(c![2]);
    expect(a![2]).toMatchObject({ goal: 'i', verdict: 'unlinked' });
    expect(a![0]).not.toBe(c![0]);
    expect(c![1]).toMatchObject({ goal: 'h', verdict: 'unlinked' });
  });

  it('gives the chain itself as its weakest links where all are as weak', () => {
    expect(a![1]!.weakest).toEqual(['a->g', 'g->h']);
    expect(a![1]!.weakest).toBe(a![1]!.chain);
    expect(b![1]!.chain).toEqual(['b->g', 'g->h']);
    expect(b![1]!.weakest).toEqual(['g->h']);
  });

  it('has one list for chains that are not there', () => {
    expect(a![1]!.harmChain).toEqual([]);
    expect(a![1]!.harmChain).toBe(b![1]!.harmChain);
    expect(c![0]!.chain).toBe(a![1]!.harmChain);
  });
});
