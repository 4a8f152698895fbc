import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import { describeFinding } from '../locales/describe-agenda.js';
import {
  describeCoverage,
  describeCoverageChange,
  describeExplanation,
  describeNextStep,
  describeVerdict,
  describeVerdictChange,
} from '../locales/describe-alignment.js';
import { agendaTexts, alignmentTexts, findingTexts } from '../locales/nl.js';
import { analyseAgenda } from './analyse-agenda.js';
import { explain } from './explain.js';
import answers from './fixtures/waterrijk-answers.json' with { type: 'json' };
import catalogueFile from './fixtures/waterrijk-catalogue.json' with { type: 'json' };
import { keystones } from './keystones.js';
import { levers } from './levers.js';
import { overlaps } from './overlaps.js';
import { supporters } from './supporters.js';
import { whatIf } from './what-if.js';

const catalogue = parseCatalogue(catalogueFile).catalogue!;
const agenda = catalogue.agendas[0]!;
const options = { today: '2026-06-01', catalogues: [catalogue] };
// Everything on demand is asked with an analysis that was written as JSON and read again.
const analysis = JSON.parse(JSON.stringify(analyseAgenda(agenda, options))) as ReturnType<typeof analyseAgenda>;

const titles = new Map(
  [...agenda.goals, ...agenda.actions, ...agenda.goals.flatMap(({ indicators }) => indicators)].map(({ id, title }) => [
    id,
    String(title),
  ]),
);
const nameOf = (id: string): string => titles.get(id) ?? id;
const wording = { texts: alignmentTexts, nameOf, labels: agendaTexts };

describe('the worked example', () => {
  it('has these findings', () => {
    expect(analysis.findings).toEqual(answers.findings);
  });

  it('has this health', () => {
    expect(analysis.health).toEqual(answers.health);
  });

  it('asks for these next steps', () => {
    expect(Object.fromEntries(analysis.actions.map(({ action, nextSteps }) => [action, nextSteps]))).toEqual(
      answers.nextSteps,
    );
  });

  it('hangs on these keystones', () => {
    expect(keystones(agenda, options, analysis)).toEqual(answers.keystones);
  });

  it('has these levers', () => {
    expect(levers(agenda, options, 'thuisbezoek', 'kansrijk', 'observed', analysis)).toEqual(
      answers.levers.thuisbezoek,
    );
    expect(levers(agenda, options, 'taalcafe', 'kansrijk', 'compared', analysis)).toEqual(answers.levers.taalcafe);
    expect(levers(agenda, options, 'schoolontbijt', 'kansrijk', 'observed', analysis)?.raise).toEqual([]);
    expect(levers(agenda, options, 'portefeuille', 'kansrijk', 'reasoned', analysis)).toBeNull();
  });

  it('is supported by these actions, which overlap like this', () => {
    expect(supporters(agenda, options, 'kansrijk', analysis)).toEqual(answers.supporters);
    expect(overlaps(agenda, options, 'ouders-partner', analysis)).toEqual(answers.overlaps);
  });

  it('explains a claim that evidence speaks against', () => {
    expect(explain(agenda, options, 'taalcafe', 'kansrijk', analysis)).toEqual(answers.explanation);
  });

  it('shows what stopping one action does', () => {
    expect(whatIf(agenda, options, [{ kind: 'stop', action: 'familieschool' }], analysis)).toEqual(answers.whatIf);
  });

  it('can be told in Dutch', () => {
    const of = (action: string) => analysis.actions.find((one) => one.action === action)!;
    const refuted = analysis.findings.find(({ code }) => code === 'contribution-refuted')!;
    const changes = whatIf(agenda, options, [{ kind: 'stop', action: 'familieschool' }], analysis);
    const naming = { texts: findingTexts, language: 'nl', nameOf };
    expect([
      describeVerdict(of('schoolontbijt'), of('schoolontbijt').byGoal[0]!, wording),
      describeVerdict(of('schoolzwemmen'), of('schoolzwemmen').byGoal[1]!, wording),
      describeNextStep(of('familieschool').nextSteps[0]!, alignmentTexts, nameOf),
      describeNextStep(of('familieschool').nextSteps[1]!, alignmentTexts, nameOf),
      describeCoverage(analysis.goals[1]!, alignmentTexts, nameOf),
      describeFinding(refuted, naming),
      describeVerdictChange(changes.verdicts[1]!, wording, { from: 'thuisbezoek', to: 'ouders-partner' }),
      describeCoverageChange(changes.coverage[0]!, wording),
      ...describeExplanation(explain(agenda, options, 'thuisbezoek', 'kansrijk', analysis), alignmentTexts, nameOf),
    ]).toEqual(answers.sentences);
  });
});
