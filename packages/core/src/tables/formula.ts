const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before what would begin one. A plain number,
 * also below zero, is none.
 */
export const defuse = (cell: string): string => (isRisky(cell) || /^'+[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);

/** The cell as it was before {@link defuse}. */
export const rearm = (cell: string): string => (/^''*[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);

const isRisky = (cell: string): boolean => FORMULA.test(cell) && !NUMBER.test(cell);
