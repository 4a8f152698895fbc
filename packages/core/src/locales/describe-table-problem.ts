import type { MergeProblem } from '../problems/merge-problem.js';
import type { TableProblem } from '../problems/table-problem.js';
import type { Facts } from '../problems/facts.js';
import { formatMessage } from './message.js';
import type { MergeTexts, TableTexts } from './problem-texts.js';

/** A problem with a table in words: which table, row and column, what is wrong, and how to mend it. */
export const describeTableProblem = (problem: TableProblem, texts: TableTexts): string => {
  const facts: Facts = { ...problem };
  const place = { ...facts, table: texts.tables[problem.table], heading: problem.heading || '–' };
  const where = formatMessage(texts.place, place, texts.language);
  return `${where}: ${formatMessage(texts.sentences[problem.code], facts, texts.language)}`;
};

/** What happened to an action that came in as a file, in words. */
export const describeMergeProblem = (problem: MergeProblem, texts: MergeTexts): string =>
  formatMessage(texts.sentences[problem.code], { ...problem }, texts.language);
