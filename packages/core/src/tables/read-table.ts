import { isFormula, rearm } from './formula.js';
import { mendText } from './mend-text.js';
import { MAX_ROWS, SEPARATORS, splitTable } from './split-table.js';
import type { Cell, TableName, TableProblem, TableProblemCode, TableProblemFacts } from '../problems/table-problem.js';
import { valueOf, type COLUMNS, type TableWords } from './vocabulary.js';
import { tableWords as english } from './words-en.js';
import { tableWords as dutch } from './words-nl.js';

/** A table: the text that was copied from a spreadsheet, or its cells, the first row being the headings. */
export type Table = string | readonly (readonly string[])[];

/** The languages in which a table may be written. */
export const LANGUAGES: readonly TableWords[] = [dutch, english];

/** One row of a table, its cells by what their column means. */
export interface TableRow<Column extends string> {
  /** What a cell says; empty when the table has no such column. */
  readonly text: (column: Column) => string;
  /** Where a cell is; of a column that is not there: the first column of the row. */
  readonly cell: (column: Column) => Cell;
}

export interface ReadTable<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly has: (column: Column) => boolean;
}

type ColumnOf<Name extends TableName> = (typeof COLUMNS)[Name][number];

/** Notes what is wrong with a cell: an error when something was left out. */
export const note = <Code extends TableProblemCode>(
  problems: TableProblem[],
  cell: Cell,
  [code, severity, facts]: readonly [Code, 'error' | 'warning', TableProblemFacts[Code]],
): void => {
  problems.push({ ...cell, code, severity, ...facts } as TableProblem);
};

/**
 * The rows of a table that say anything. The headings may be Dutch or English, in any order; a table without one of
 * the `required` columns has no rows. Text whose accents were lost is mended, formulas are left out; both are noted.
 */
export const readTable = <Name extends TableName>(
  { name, table, required }: { name: Name; table: Table; required: readonly ColumnOf<Name>[] },
  problems: TableProblem[],
): ReadTable<ColumnOf<Name>> => {
  const cells = typeof table === 'string' ? cellsOf(table, (rows) => headingRow(name, rows, required) >= 0) : table;
  const top = Math.max(0, headingRow(name, cells, required));
  const headings = (cells[top] ?? []).map((heading) => mendText(heading));
  const at = (row: number, column: number, value = ''): Cell => ({
    table: name,
    row,
    column,
    heading: headings[column - 1] ?? '',
    value,
  });
  for (let row = 0; row < top; row += 1) {
    const column = cells[row]!.findIndex((cell) => cell.trim() !== '');
    if (column >= 0)
      note(problems, at(row + 1, column + 1, cells[row]![column]), ['row-above-headings', 'warning', {}]);
  }
  const columns = new Map<ColumnOf<Name>, number>();
  headings.forEach((heading, index) => {
    const column = columnOf(name, heading);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (heading.trim() !== '') note(problems, at(top + 1, index + 1, heading), ['column-unknown', 'error', {}]);
  });
  if (cells.length === 0) note(problems, at(1, 1), ['table-empty', 'warning', {}]);
  const missing = cells.length === 0 ? [] : required.filter((column) => !columns.has(column));
  for (const column of missing)
    note(problems, at(top + 1, 1), ['column-missing', 'error', { wanted: wordFor(name, column) }]);
  if (cells.length > MAX_ROWS) note(problems, at(MAX_ROWS + 1, 1), ['table-too-long', 'error', { maxRows: MAX_ROWS }]);
  if (missing.length > 0) return { rows: [], has: (column) => columns.has(column) };
  const used = new Set(columns.values());
  const rows = cells.slice(top + 1, MAX_ROWS).flatMap((raw, index): TableRow<ColumnOf<Name>>[] => {
    if (raw.every((cell) => cell.trim() === '')) return [];
    const place = (column: number, value: string): Cell => at(top + index + 2, column + 1, value);
    const row = raw.map((cell, column) =>
      used.has(column) ? readCell(cell.trim(), place(column, cell.trim()), problems) : '',
    );
    const text = (column: ColumnOf<Name>) => row[columns.get(column) ?? -1] ?? '';
    return [{ text, cell: (column) => place(columns.get(column) ?? 0, text(column)) }];
  });
  return { rows, has: (column) => columns.has(column) };
};

/** How far down the headings are looked for: tables often have a title above them. */
const MOST_ABOVE = 10;

/** The cells of a text; where that gives no headings, with another separator that does: a title may have a comma. */
const cellsOf = (text: string, hasHeadings: (rows: readonly (readonly string[])[]) => boolean): string[][] => {
  const cells = splitTable(text);
  if (hasHeadings(cells)) return cells;
  const top = text.slice(0, MOST_TEXT_ABOVE);
  const separator = SEPARATORS.find((each) => hasHeadings(splitTable(top, each)));
  return separator === undefined ? cells : splitTable(text, separator);
};

/** How much of a text is looked at for its headings. */
const MOST_TEXT_ABOVE = 10_000;

/** The row of headings, the first that has all the required ones; -1 where there is none. */
const headingRow = <Name extends TableName>(
  name: Name,
  cells: readonly (readonly string[])[],
  required: readonly ColumnOf<Name>[],
): number =>
  cells.slice(0, MOST_ABOVE).findIndex((row) => {
    const columns = new Set(row.map((heading) => columnOf(name, mendText(heading))));
    return required.every((column) => columns.has(column));
  });

/** What a cell says: without formulas, and with its accents. */
const readCell = (cell: string, place: Cell, problems: TableProblem[]): string => {
  if (isFormula(cell)) {
    note(problems, place, ['cell-formula', 'error', {}]);
    return '';
  }
  const mended = mendText(cell);
  if (mended !== cell) note(problems, place, ['cell-garbled', 'warning', { mended }]);
  if (mended.includes('\uFFFD')) note(problems, place, ['cell-unreadable', 'warning', {}]);
  return rearm(mended);
};

/** The column that a heading means. The words of a table are those of its columns, which the type of `Name` cannot say. */
const columnOf = <Name extends TableName>(name: Name, heading: string): ColumnOf<Name> | undefined =>
  valueOf<string>(
    heading,
    LANGUAGES.map(({ columns }): Readonly<Record<string, readonly string[]>> => columns[name]),
  ) as ColumnOf<Name> | undefined;

const wordFor = (name: TableName, column: string): string =>
  (dutch.columns[name] as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;
