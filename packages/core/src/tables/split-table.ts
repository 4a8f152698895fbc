/** The most rows that are read of one table. */
export const MAX_ROWS = 5000;

/**
 * The cells of a table that was copied from a spreadsheet or read from a CSV file. The columns are separated by tabs,
 * semicolons or commas, whichever the first line has most of; a cell in quotes may hold separators and line breaks,
 * and writes a quote twice (RFC 4180). Rows without any text are passed over, but keep their number: they come back
 * as empty rows.
 */
export const splitTable = (text: string): string[][] => {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= clean.length && rows.length <= MAX_ROWS;) {
    const [cell, end] = takeCell(clean, at, separator);
    row.push(cell);
    at = end + 1;
    if (clean[end] === separator) continue;
    rows.push(row);
    row = [];
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
};

const SEPARATORS = ['\t', ';', ','] as const;

/** The separator that the first line has most of, outside quotes; of equals the first in the list above. */
const separatorOf = (text: string): string => {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const mark of text) {
    if (mark === '"') quoted = !quoted;
    if (mark === '\n' && !quoted) break;
    if (!quoted && counts.has(mark)) counts.set(mark, counts.get(mark)! + 1);
  }
  return SEPARATORS.reduce((best, separator) => (counts.get(separator)! > counts.get(best)! ? separator : best));
};

/** One cell from a place on, and where it ends: at a separator, a line break, or the end of the text. */
const takeCell = (text: string, start: number, separator: string): [cell: string, end: number] => {
  const quoted = text[start] === '"' ? takeQuoted(text, start) : undefined;
  if (quoted && isEnd(text[quoted.end], separator)) return [quoted.cell, quoted.end];
  let end = start;
  while (!isEnd(text[end], separator)) end += 1;
  return [text.slice(start, end).trim(), end];
};

const isEnd = (mark: string | undefined, separator: string): boolean =>
  mark === undefined || mark === separator || mark === '\n';

/** What stands between two quotes; nothing when the second one never comes, and the first was just a quote. */
const takeQuoted = (text: string, start: number): { cell: string; end: number } | undefined => {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"')
      return {
        cell: text
          .slice(start + 1, quote)
          .replaceAll('""', '"')
          .trim(),
        end: quote + 1,
      };
    from = quote + 2;
  }
};
