import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import { whatIf } from './what-if.js';

const options = { today: '2026-06-01' };
const agenda = buildAgenda({
  goals: [buildSharedGoal('g')],
  actions: [buildAction('a'), buildAction('b')],
  contributions: [buildContribution('a', 'g', { because: 'Omdat.' }), buildContribution('b', 'g')],
});

describe('whatIf', () => {
  it('says what an edit changes, and leaves the agenda as it is', () => {
    const before = structuredClone(agenda);
    const { verdicts, coverage } = whatIf(agenda, options, [{ kind: 'stop', action: 'a' }]);
    expect(verdicts.map(({ action, from, to }) => [action, from, to])).toEqual([['a', 'plausible', 'inactive']]);
    expect(coverage).toEqual([{ goal: 'g', from: 'thin', to: 'claimed' }]);
    expect(agenda).toEqual(before);
  });

  it('changes nothing without an edit', () => {
    expect(whatIf(agenda, options, [])).toEqual({ verdicts: [], coverage: [], opened: [], closed: [] });
  });

  it('compares with the analysis that it is given, and refuses one of another day', () => {
    const analysis = analyseAgenda(agenda, options);
    const edits = [{ kind: 'stop', action: 'a' }] as const;
    expect(whatIf(agenda, options, edits, analysis)).toEqual(whatIf(agenda, options, edits));
    expect(() => whatIf(agenda, { today: '2026-06-02' }, edits, analysis)).toThrowError(
      expect.objectContaining({ code: 'analysis-of-another' }),
    );
  });

  it('refuses an agenda that does not hold together, with an analysis as without', () => {
    const [first, second] = agenda.contributions;
    const broken = { ...agenda, contributions: [first!, { ...second!, from: 'nergens' }] };
    const named = expect.objectContaining({
      code: 'broken-agenda',
      facts: { path: ['contributions', 1, 'from'], reason: 'unknown-id', reference: 'nergens' },
    });
    const edits = [{ kind: 'stop', action: 'a' }] as const;
    expect(() => whatIf(broken, options, edits)).toThrowError(named);
    expect(() => whatIf(broken, options, edits, analyseAgenda(agenda, options))).toThrowError(named);
  });

  it('refuses it too where the edit would mend it', () => {
    const [first, second] = agenda.contributions;
    const broken = { ...agenda, contributions: [first!, { ...second!, needs: 'a' as unknown as string[] }] };
    const edits = [{ kind: 'drop-partner', partner: 'gemeente' }] as const;
    expect(() => whatIf(broken, options, edits, analyseAgenda(agenda, options))).toThrow(/^contributions\.1\.needs: /);
  });
});
