import { describe, expect, it } from 'vitest';
import { randomAgenda } from '../testing/random-agenda.js';
import { analyseAgenda } from './analyse-agenda.js';
import { compareAnalyses } from './compare-analyses.js';
import { whatIf } from './what-if.js';

describe('compareAnalyses', () => {
  it('finds nothing between an analysis and itself', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const analysis = analyseAgenda(agenda, options);
      expect(compareAnalyses(analysis, analysis)).toEqual({ verdicts: [], coverage: [], opened: [], closed: [] });
    }
  });

  it('finds between two analyses what whatIf says of the edit that lies between them', () => {
    let changed = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const action = agenda.actions[0];
      if (!action) continue;
      const stopped = agenda.actions.with(0, { ...action, status: 'stopped' });
      const between = compareAnalyses(
        analyseAgenda(agenda, options),
        analyseAgenda({ ...agenda, actions: stopped }, options),
      );
      expect(between).toEqual(whatIf(agenda, options, [{ kind: 'stop', action: action.id }]));
      changed += between.verdicts.length;
    }
    expect(changed).toBeGreaterThan(20);
  });
});
