/**
 * What a spreadsheet may take for a formula: also behind white space, and in the wide characters of Japanese and Chinese
 * keyboards.
 */
const FORMULA = /^[\s\u00a0\uFEFF]*[=+\-@＝＋－＠]/u;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;
const MARKED = /^'+[\s\u00a0\uFEFF]*[=+\-@＝＋－＠]/u;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before what would begin one. A plain number,
 * also below zero, is none.
 */
export const defuse = (cell: string): string =>
  (FORMULA.test(cell) && !NUMBER.test(cell)) || MARKED.test(cell) ? `'${cell}` : cell;

/** The cell as it was before {@link defuse}. */
export const rearm = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);

/** What Dutch and English spreadsheets write where a formula gave nothing. */
const FAILED =
  /^#+$|^#(VERW|N\/B|NAAM|WAARDE|DEEL\/0|GETAL|LEEG|OVERLOOP|REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL)[!?]?$/i;

/** Whether a cell holds the text of a formula, or says that one failed, instead of what it gives. */
export const isFormula = (cell: string): boolean => /^=\s*[\p{L}\d("'$[+-]/u.test(cell) || FAILED.test(cell);
