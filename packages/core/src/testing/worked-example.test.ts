import { describe, expect, it } from 'vitest';
import document from '../alignment/fixtures/waterrijk-catalogue.json' with { type: 'json' };
import { analyseAgenda } from '../alignment/analyse-agenda.js';
import type { Edit } from '../alignment/edits.js';
import { explain } from '../alignment/explain.js';
import { keystones } from '../alignment/keystones.js';
import { levers } from '../alignment/levers.js';
import { overlaps } from '../alignment/overlaps.js';
import { supporters } from '../alignment/supporters.js';
import { whatIf } from '../alignment/what-if.js';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import { describeFinding } from '../locales/describe-agenda.js';
import { describeCoverage, describeNextStep, describeVerdict } from '../locales/describe-alignment.js';
import { alignmentTexts, findingTexts } from '../locales/nl.js';
import type { Grade } from '../model/grade.js';
import { comparable, comparableOracle } from './comparable.js';
import expected from './fixtures/worked-example.expected.json' with { type: 'json' };
import { oracleAnalysis, oracleWorld } from './oracle/analyse.js';
import { consequencesOf } from './oracle/consequences.js';
import { editDocument } from './oracle/edits.js';
import { oracleKeystones } from './oracle/keystones.js';
import { oracleLevers } from './oracle/levers.js';
import { overlapPairs } from './oracle/overlaps.js';
import { oracleSupporters } from './oracle/supporters.js';

const catalogue = parseCatalogue(document).catalogue!;
const agenda = catalogue.agendas[0]!;
const options = { today: expected.analysis.today, catalogues: [catalogue] };

// What is expected was written down by hand, from the description of the method, before either implementation ran.
describe('the worked example, in both implementations', () => {
  it('is analysed as it was by hand', () => {
    expect(comparable(analyseAgenda(agenda, options))).toEqual(expected.analysis);
    expect(comparableOracle(oracleAnalysis(agenda, options))).toEqual(expected.analysis);
  });

  it.each(expected.levers)('needs these levers: $action to $goal, $grade', ({ action, goal, grade, levers: least }) => {
    expect(levers(agenda, options, action, goal, grade as Grade)).toEqual(least);
    expect(oracleLevers(agenda, options, { action, goal, grade: grade as Grade })).toEqual(least);
  });

  it('hangs on three actions', () => {
    expect(keystones(agenda, options)).toEqual(expected.keystones);
    expect(oracleKeystones(agenda, options)).toEqual(expected.keystones);
  });

  it.each(expected.overlaps)('has these overlaps: $goal', ({ goal, pairs }) => {
    expect(overlaps(agenda, options, goal)).toEqual(pairs);
    expect(overlapPairs(oracleWorld(agenda, options), goal)).toEqual(pairs);
  });

  it.each(expected.supporters)('has these supporters: $goal', ({ goal, supporters: all }) => {
    expect(supporters(agenda, options, goal)).toEqual(all);
    expect(oracleSupporters(agenda, options, goal)).toEqual(all);
  });

  it.each(expected.explanations)('is explained: $action to $goal', (explanation) => {
    expect(explain(agenda, options, explanation.action, explanation.goal)).toEqual(explanation);
  });

  it.each(expected.whatIf)('changes like this: $edits', ({ edits: untyped, ...consequences }) => {
    const edits = untyped as Edit[];
    const fast = whatIf(agenda, options, edits);
    const edited = editDocument(agenda, options, edits);
    const plain = (findings: typeof fast.opened): unknown =>
      findings.map(({ code, severity, subjects }) => ({ code, severity, subjects }));
    expect({
      verdicts: fast.verdicts.map(({ action, from, to, goals }) => ({ action, from, to, goals })),
      coverage: fast.coverage,
      opened: plain(fast.opened),
      closed: plain(fast.closed),
    }).toEqual(consequences);
    expect(consequencesOf(oracleAnalysis(agenda, options), oracleAnalysis(edited.agenda, edited.options))).toEqual(
      consequences,
    );
  });

  it('is told in ten Dutch sentences', () => {
    const { actions, goals, findings } = analyseAgenda(agenda, options);
    const titles = new Map([...agenda.goals, ...agenda.actions].map(({ id, title }) => [id, String(title)]));
    const nameOf = (id: string): string => titles.get(id) ?? id;
    const action = (id: string): (typeof actions)[number] => actions.find((one) => one.action === id)!;
    const verdict = (id: string): string =>
      describeVerdict(action(id), action(id).byGoal[0]!, { texts: alignmentTexts, nameOf });
    const coverage = (id: string): string =>
      describeCoverage(
        goals.find(({ goal }) => goal === id)!,
        alignmentTexts,
        nameOf,
      );
    const firstStep = (id: string): string => describeNextStep(action(id).nextSteps[0]!, alignmentTexts, nameOf);
    const finding = (code: string): string =>
      describeFinding(
        findings.find((one) => one.code === code)!,
        { texts: findingTexts, language: 'nl', nameOf },
      );
    expect([
      ...['schoolontbijt', 'taalcafe', 'bijdrage-huiswerk'].map(verdict),
      ...['zwemmen', 'taal-thuis'].map(coverage),
      ...['portefeuille', 'thuisbezoek'].map(firstStep),
      ...['goal-without-indicator', 'contribution-without-reason', 'reinforcing-actions'].map(finding),
    ]).toEqual(expected.sentences);
  });
});
