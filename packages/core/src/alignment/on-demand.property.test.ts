import { describe, expect, it } from 'vitest';
import { GRADES } from '../model/grade.js';
import { difference, firstFailure } from '../testing/first-failure.js';
import type { Complaints } from '../testing/first-failure.js';
import { oracleAnalysis, oracleWorld } from '../testing/oracle/analyse.js';
import { consequencesOf } from '../testing/oracle/consequences.js';
import { editDocument } from '../testing/oracle/edits.js';
import { oracleKeystones } from '../testing/oracle/keystones.js';
import { oracleLevers } from '../testing/oracle/levers.js';
import { overlapPairs } from '../testing/oracle/overlaps.js';
import { oracleSupporters } from '../testing/oracle/supporters.js';
import { crowdedAgenda } from '../testing/crowded-agenda.js';
import type { RandomCase } from '../testing/random-agenda.js';
import { randomEdits } from '../testing/random-edits.js';
import { createRandom } from '../testing/random.js';
import type { Random } from '../testing/random.js';
import { analyseAgenda } from './analyse-agenda.js';
import { explain } from './explain.js';
import { keystones } from './keystones.js';
import { levers } from './levers.js';
import { overlaps } from './overlaps.js';
import { supporters } from './supporters.js';
import { whatIf } from './what-if.js';

/** A question about an action and a goal of the agenda, or none where it lacks either. */
const asked = (random: Random, { agenda }: RandomCase): { action: string; goal: string } | undefined =>
  agenda.actions.length === 0 || agenda.goals.length === 0
    ? undefined
    : { action: random.pick(agenda.actions).id, goal: random.pick(agenda.goals).id };

describe('levers, on random agendas', () => {
  it('finds what trying every chain finds', () => {
    const complaints: Complaints = (whole, seed) => {
      const { agenda, options } = whole;
      const question = asked(createRandom(seed), whole);
      if (question === undefined) return [];
      const { action, goal } = question;
      return GRADES.flatMap((grade) =>
        difference(
          `${action} to ${goal}, ${grade}`,
          levers(agenda, options, action, goal, grade),
          oracleLevers(agenda, options, { action, goal, grade }),
        ),
      );
    };
    expect(firstFailure(complaints, 0.1)).toBeUndefined();
  });
});

describe('keystones, on random agendas', () => {
  it('finds what stopping each action in turn finds', () => {
    const complaints: Complaints = ({ agenda, options }) =>
      difference('keystones', keystones(agenda, options), oracleKeystones(agenda, options));
    expect(firstFailure(complaints, 0.3)).toBeUndefined();
  });
});

describe('supporters, on random agendas', () => {
  it('finds what writing out every chain finds', () => {
    const complaints: Complaints = ({ agenda, options }) =>
      agenda.goals.flatMap(({ id }) =>
        difference(id, supporters(agenda, options, id), oracleSupporters(agenda, options, id)),
      );
    expect(firstFailure(complaints, 0.2)).toBeUndefined();
  });
});

describe('overlaps, on random agendas', () => {
  const complaints: Complaints = ({ agenda, options }) => {
    const world = oracleWorld(agenda, options);
    return agenda.goals.flatMap(({ id }) => difference(id, overlaps(agenda, options, id), overlapPairs(world, id)));
  };

  it('finds the pairs that looking at every two actions finds', () => {
    expect(firstFailure(complaints, 0.2)).toBeUndefined();
    expect(firstFailure(complaints, 0.1, crowdedAgenda)).toBeUndefined();
  });
});

describe('whatIf, on random agendas', () => {
  it('says exactly how the analysis of the edited document differs', () => {
    const complaints: Complaints = (whole, seed) => {
      const { agenda, options } = whole;
      const edits = randomEdits(createRandom(seed), whole);
      const edited = editDocument(agenda, options, edits);
      const slow = consequencesOf(oracleAnalysis(agenda, options), oracleAnalysis(edited.agenda, edited.options));
      const fast = whatIf(agenda, options, edits);
      const verdicts = fast.verdicts.map(({ action, from, to, goals }) => ({ action, from, to, goals }));
      const plain = (findings: typeof fast.opened): unknown =>
        findings.map(({ code, severity, subjects }) => ({ code, severity, subjects }));
      return [
        ...difference('verdicts', verdicts, slow.verdicts),
        ...difference('coverage', fast.coverage, slow.coverage),
        ...difference('opened', plain(fast.opened), slow.opened),
        ...difference('closed', plain(fast.closed), slow.closed),
      ].map((text) => `${JSON.stringify(edits)} ${text}`);
    };
    expect(firstFailure(complaints, 0.2)).toBeUndefined();
  });

  it('leaves the document alone', () => {
    const complaints: Complaints = (whole, seed) => {
      const before = JSON.stringify(whole);
      whatIf(whole.agenda, whole.options, randomEdits(createRandom(seed), whole));
      return difference('document', before, JSON.stringify(whole));
    };
    expect(firstFailure(complaints, 0.1)).toBeUndefined();
  });
});

describe('what is asked on demand', () => {
  it('is the same with an analysis that was written as JSON and read again', () => {
    const complaints: Complaints = (whole, seed) => {
      const { agenda, options } = whole;
      const random = createRandom(seed);
      const question = asked(random, whole);
      if (question === undefined) return [];
      const { action, goal } = question;
      const grade = random.pick(GRADES);
      const stored = JSON.parse(JSON.stringify(analyseAgenda(agenda, options))) as ReturnType<typeof analyseAgenda>;
      const shared = agenda.goals.find((one) => one.shared === true);
      const edits = randomEdits(random, whole);
      const ask = (analysis?: typeof stored): unknown => [
        levers(agenda, options, action, goal, grade, analysis),
        keystones(agenda, options, analysis),
        supporters(agenda, options, goal, analysis),
        overlaps(agenda, options, goal, analysis),
        whatIf(agenda, options, edits, analysis),
        shared === undefined ? null : explain(agenda, options, action, shared.id, analysis),
      ];
      return difference('answers', ask(stored), ask());
    };
    expect(firstFailure(complaints, 0.1)).toBeUndefined();
  });
});
