import type { ActionAlignment, GoalAlignment, GoalCoverage } from '../alignment/agenda-analysis.js';
import type { ExplainedEvidence } from '../alignment/explain-evidence.js';
import type { ExplainedLink, Explanation } from '../alignment/explain.js';
import type { NextStep } from '../alignment/next-step.js';
import type { CoverageChange, VerdictChange } from '../alignment/compare-analyses.js';
import type { Grade } from '../model/grade.js';
import { GRADES } from '../model/grade.js';
import type { AgendaTexts } from './agenda-texts.js';
import type { AlignmentTexts } from './alignment-texts.js';
import type { Fact, Facts } from '../problems/facts.js';
import type { Message } from './message.js';
import { formatMessage } from './message.js';

/** What a thing is called that an analysis knows by its id (a goal, an action, an organisation, an indicator). */
export type NameOf = (id: string) => string;

/**
 * Whether an action helps with one shared goal, as a sentence; and that it is an idea, where it is one.
 *
 * @example
 * const wording = { texts: alignmentTextsEn, nameOf: (id) => id };
 * describeVerdict({ action: 'breakfast', hypothetical: false }, { goal: 'ready', verdict: 'certain' }, wording); // → 'Yes, for certain: “breakfast” helps with “ready”.'
 */
export const describeVerdict = (
  action: Pick<ActionAlignment, 'action' | 'hypothetical'>,
  toward: Pick<GoalAlignment, 'goal' | 'verdict'>,
  { texts, nameOf }: Wording,
): string => {
  const facts = { action: nameOf(action.action), goal: nameOf(toward.goal) };
  const sentence = formatMessage(texts.verdictSentences[toward.verdict], facts, texts.language);
  return action.hypothetical ? `${sentence} ${formatMessage(texts.hypothetical, {}, texts.language)}` : sentence;
};

/** The words to use, and the names. */
export interface Wording {
  readonly texts: AlignmentTexts;
  readonly nameOf: NameOf;
}

/** The same, and what verdicts and coverage are called. */
export interface ChangeWording extends Wording {
  readonly labels: Pick<AgendaTexts, 'verdicts' | 'coverages'>;
}

/**
 * How well a goal is taken care of, as a sentence.
 *
 * @example
 * describeCoverage({ goal: 'ready', coverage: 'gap' }, alignmentTextsEn, (id) => id); // → '“ready” has no action yet.'
 */
export const describeCoverage = (
  { goal, coverage }: Pick<GoalCoverage, 'goal' | 'coverage'>,
  texts: AlignmentTexts,
  nameOf: NameOf,
): string => formatMessage(texts.coverageSentences[coverage], { goal: nameOf(goal) }, texts.language);

/**
 * Something to do next, as a sentence.
 *
 * @example
 * const step = { step: 'give-reason', subject: 'breakfast->ready', from: 'breakfast', to: 'ready' };
 * describeNextStep(step, alignmentTextsEn, (id) => id); // → 'Write down why “breakfast” helps with “ready”.'
 */
export const describeNextStep = (step: NextStep, texts: AlignmentTexts, nameOf: NameOf): string =>
  fill(texts.nextSteps[step.step], step, { texts, nameOf });

/**
 * What an edit does to a verdict. `ends` gives the two ends of the link that made the difference, by its id; without them
 * only the change is told.
 *
 * @example
 * const wording = { texts: alignmentTextsEn, labels: agendaTextsEn, nameOf: (id) => id };
 * const change = { action: 'breakfast', from: 'plausible', to: 'certain', link: null };
 * describeVerdictChange(change, wording); // → '“breakfast” goes from “Well thought out, not seen yet” to “Yes, certainly”.'
 */
export const describeVerdictChange = (
  change: VerdictChange,
  { texts, nameOf, labels }: ChangeWording,
  ends?: { readonly from: string; readonly to: string },
): string => {
  const word = (verdict: VerdictChange['to']): string => (verdict === null ? '' : labels.verdicts[verdict]);
  const facts = { action: nameOf(change.action), before: word(change.from), after: word(change.to) };
  const message = change.from === null ? texts.changes.newAction : texts.changes.verdict;
  const sentence = formatMessage(message, facts, texts.language);
  return ends === undefined ? sentence : `${sentence} ${fill(texts.changes.because, ends, { texts, nameOf })}`;
};

/**
 * What an edit does to the coverage of a goal.
 *
 * @example
 * const wording = { texts: alignmentTextsEn, labels: agendaTextsEn, nameOf: (id) => id };
 * describeCoverageChange({ goal: 'ready', from: 'covered', to: 'thin' }, wording); // → '“ready” goes from “Taken care of” to “Depends on one partner”.'
 */
export const describeCoverageChange = (
  { goal, from, to }: CoverageChange,
  { texts, nameOf, labels }: ChangeWording,
): string => {
  const word = (coverage: CoverageChange['to']): string => (coverage === null ? '' : labels.coverages[coverage]);
  return formatMessage(
    texts.changes.coverage,
    { goal: nameOf(goal), before: word(from), after: word(to) },
    texts.language,
  );
};

/**
 * One piece of evidence in the words of its own scheme: "NJi: goede aanwijzingen voor effectiviteit".
 *
 * @example
 * evidenceLabel({ scheme: 'nji', level: 'good-indications' }, alignmentTextsNl); // → 'NJi: goede aanwijzingen voor effectiviteit'
 */
export const evidenceLabel = (
  { scheme, level }: Pick<ExplainedEvidence, 'scheme' | 'level'>,
  texts: AlignmentTexts,
): string => {
  const name = Object.hasOwn(texts.schemes, scheme) ? texts.schemes[scheme]! : scheme;
  if (level === undefined) return name;
  const levels = Object.hasOwn(texts.levels, scheme) ? texts.levels[scheme]! : {};
  return `${name}: ${Object.hasOwn(levels, level) ? levels[level]! : level}`;
};

/**
 * An explanation in sentences: the verdict first, then every link with its evidence, then the harm.
 *
 * @example
 * const goals = [{ id: 'ready', title: 'Ready', shared: true }];
 * const actions = [{ id: 'breakfast', title: 'Breakfast', owner: 'school', status: 'running' }];
 * const contributions = [{ from: 'breakfast', to: 'ready', because: 'Who ate can learn.' }];
 * const why = explain({ id: 'a', title: 'A', goals, actions, contributions }, { today: '2026-06-01' }, 'breakfast', 'ready');
 * describeExplanation(why, alignmentTextsEn, (id) => id)[3]; // → 'Someone explained why.'
 */
export const describeExplanation = (
  explanation: Explanation,
  texts: AlignmentTexts,
  nameOf: NameOf,
): readonly string[] => {
  const wording = { texts, nameOf };
  const { status, harm } = explanation;
  return [
    describeVerdict(explanation, explanation, wording),
    ...(explanation.chain.length > 0
      ? [fill(texts.explanation.status, { status: texts.statuses[status] }, wording)]
      : []),
    ...explanation.chain.flatMap((link) => linkSentences(link, wording)),
    ...(explanation.harmChain.length > 0 ? [fill(texts.explanation.harm, { grade: harm }, wording)] : []),
    ...explanation.harmChain.flatMap((link) => linkSentences(link, wording)),
  ];
};

const linkSentences = (link: ExplainedLink, wording: Wording): readonly string[] => {
  const { explanation } = wording.texts;
  const { from, to, grade, effective, needs } = link;
  const isHeld = GRADES.indexOf(effective) < GRADES.indexOf(grade);
  const messages: readonly (Message | false)[] = [
    link.effect === 'supports' ? explanation.supports : explanation.undermines,
    link.reasoned ? explanation.reasoned : explanation.unreasoned,
    link.refuted && explanation.refuted,
    isHeld && explanation.held,
    link.weakest && explanation.weakest,
  ];
  return [
    ...messages.flatMap((message) =>
      message === false ? [] : [fill(message, { from, to, grade, effective, needs }, wording)],
    ),
    ...link.evidence.flatMap((item) => evidenceSentences(item, wording)),
  ];
};

const evidenceSentences = (item: ExplainedEvidence, wording: Wording): readonly string[] => {
  const { texts } = wording;
  const { explanation } = texts;
  const facts = { label: evidenceLabel(item, texts), direction: texts.directions[item.direction] };
  if (item.mapped === 'none') return [fill(explanation.uncounted, facts, wording)];
  const first = fill(explanation.evidence, { ...facts, grade: item.grade }, wording);
  if (item.downgrades.length === 0) return [first];
  return [
    first,
    fill(explanation.counts, { mapped: item.mapped }, wording),
    ...item.downgrades.map(({ why }) => fill(explanation.downgrades[why], {}, wording)),
  ];
};

/** Facts that hold ids, and facts that hold grades: people read names and words. */
const NAMED = new Set([
  'action',
  'actions',
  'coordinator',
  'from',
  'goal',
  'goals',
  'indicator',
  'needs',
  'owner',
  'subject',
  'to',
]);
const GRADED = new Set(['against', 'asked', 'effective', 'grade', 'mapped']);

const fill = (message: Message, facts: Facts, { texts, nameOf }: Wording): string => {
  const worded: Record<string, Fact> = {};
  for (const [key, fact] of Object.entries(facts)) worded[key] = inWords(key, fact, { texts, nameOf });
  return formatMessage(message, worded, texts.language);
};

const inWords = (key: string, fact: Fact, { texts, nameOf }: Wording): Fact => {
  if (NAMED.has(key)) {
    if (typeof fact === 'string') return nameOf(fact);
    return Array.isArray(fact) ? fact.map((id) => nameOf(String(id))) : fact;
  }
  if (GRADED.has(key) && GRADES.includes(fact as Grade))
    return texts.grades[fact as Grade].toLocaleLowerCase(texts.language);
  return fact;
};
