import { rearm } from './formula.js';
import { MAX_ROWS, splitTable } from './split-table.js';
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
 * the `required` columns has no rows.
 */
export const readTable = <Name extends TableName>(
  { name, table, required }: { name: Name; table: Table; required: readonly ColumnOf<Name>[] },
  problems: TableProblem[],
): ReadTable<ColumnOf<Name>> => {
  const cells = typeof table === 'string' ? splitTable(table) : table;
  const headings = cells[0] ?? [];
  const at = (row: number, column: number, value = ''): Cell => ({
    table: name,
    row,
    column,
    heading: headings[column - 1] ?? '',
    value,
  });
  const columns = new Map<ColumnOf<Name>, number>();
  headings.forEach((heading, index) => {
    const column = columnOf(name, heading);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (heading.trim() !== '') note(problems, at(1, index + 1, heading), ['column-unknown', 'error', {}]);
  });
  if (cells.length === 0) note(problems, at(1, 1), ['table-empty', 'warning', {}]);
  const missing = cells.length === 0 ? [] : required.filter((column) => !columns.has(column));
  for (const column of missing)
    note(problems, at(1, 1), ['column-missing', 'error', { wanted: wordFor(name, column) }]);
  if (cells.length > MAX_ROWS) note(problems, at(MAX_ROWS + 1, 1), ['table-too-long', 'error', { maxRows: MAX_ROWS }]);
  const text = (row: readonly string[], column: ColumnOf<Name>) => rearm((row[columns.get(column) ?? -1] ?? '').trim());
  const rows = cells.slice(1, MAX_ROWS).flatMap((row, index): TableRow<ColumnOf<Name>>[] =>
    row.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            text: (column) => text(row, column),
            cell: (column) => at(index + 2, (columns.get(column) ?? 0) + 1, text(row, column)),
          },
        ],
  );
  return { rows: missing.length > 0 ? [] : rows, has: (column) => columns.has(column) };
};

/** The column that a heading means. The words of a table are those of its columns, which the type of `Name` cannot say. */
const columnOf = <Name extends TableName>(name: Name, heading: string): ColumnOf<Name> | undefined =>
  valueOf<string>(
    heading,
    LANGUAGES.map(({ columns }): Readonly<Record<string, readonly string[]>> => columns[name]),
  ) as ColumnOf<Name> | undefined;

const wordFor = (name: TableName, column: string): string =>
  (dutch.columns[name] as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;
