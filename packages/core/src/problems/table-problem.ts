/** The three tables that make an agenda. */
export type TableName = 'goals' | 'partners' | 'actions';

/** What can be wrong with a table, and the facts that come with it. */
export interface TableProblemFacts {
  'table-empty': Record<never, never>;
  'table-too-long': { readonly maxRows: number };
  'row-above-headings': Record<never, never>;
  'column-missing': { readonly wanted: string };
  'column-unknown': Record<never, never>;
  'cell-empty': Record<never, never>;
  'cell-formula': Record<never, never>;
  'cell-from-above': { readonly taken: string };
  'cell-garbled': { readonly mended: string };
  'cell-unreadable': Record<never, never>;
  'cell-not-in-list': { readonly allowed: readonly string[] };
  'cell-no-date': Record<never, never>;
  'cell-no-number': Record<never, never>;
  'cell-no-link': Record<never, never>;
  'cell-no-id': Record<never, never>;
  'cell-no-code': Record<never, never>;
  'cell-id-taken': Record<never, never>;
  'cell-goal-unknown': Record<never, never>;
  'cell-goal-itself': Record<never, never>;
  'cell-differs': { readonly kept: string };
  'cell-partner-added': Record<never, never>;
  'cell-needs-goal': Record<never, never>;
  'cell-needs-start': Record<never, never>;
  'cell-ends-first': Record<never, never>;
  'cell-status-assumed': { readonly assumed: string };
}

/** What can be wrong with a cell, as a code; its sentence stands in the locales. */
export type TableProblemCode = keyof TableProblemFacts;

/** Where in a table, as a spreadsheet counts: the row of headings is row 1, the first column is column 1. */
export interface Cell {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  /** The heading of the column, as it was written. */
  readonly heading: string;
  /** What the cell says. */
  readonly value: string;
}

/** Something wrong with a table: `error` when a cell or row was left out, `warning` when all was used. */
export type TableProblem = {
  [Code in TableProblemCode]: Cell & {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
  } & TableProblemFacts[Code];
}[TableProblemCode];
