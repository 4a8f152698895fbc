import type { MergeProblem } from '../problems/merge-problem.js';
import type { TableProblem } from '../problems/table-problem.js';
import type { Facts } from '../problems/facts.js';
import { formatMessage } from './message.js';
import type { MergeTexts, TableTexts } from './problem-texts.js';

/**
 * A problem with a table in words: which table, row and column, what is wrong, and how to mend it.
 *
 * @example
 * const { problems } = agendaFromTables({ goals: 'Doel\nElk kind leert zwemmen', partners: '', actions: '' });
 * describeTableProblem(problems[0], tableTextsEn); // → 'Table partners, row 1, column 1 (–): This table is empty. Paste rows into it, with their headings.'
 */
export const describeTableProblem = (problem: TableProblem, texts: TableTexts): string => {
  const facts: Facts = { ...problem };
  const place = { ...facts, table: texts.tables[problem.table], heading: problem.heading || '–' };
  const where = formatMessage(texts.place, place, texts.language);
  return `${where}: ${formatMessage(texts.sentences[problem.code], facts, texts.language)}`;
};

/**
 * What happened to an action that came in as a file, in words.
 *
 * @example
 * const { problems } = mergeAction(waterrijk, 'not a catalogue');
 * describeMergeProblem(problems[0], mergeTextsEn); // → 'We cannot read this file. Ask its maker for a new one.'
 */
export const describeMergeProblem = (problem: MergeProblem, texts: MergeTexts): string =>
  formatMessage(texts.sentences[problem.code], { ...problem }, texts.language);
