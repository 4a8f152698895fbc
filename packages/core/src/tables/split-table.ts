/** The most rows that are read of one table. */
export const MAX_ROWS = 20_000;

/**
 * The cells of a table that was copied from a spreadsheet or read from a CSV file. The columns are separated by tabs,
 * semicolons, commas or upright strokes; a cell in quotes may hold separators and line breaks,
 * and writes a quote twice (RFC 4180). Rows without any text are passed over, but keep their number: they come back
 * as empty rows. `separator`: what stands between the columns, where that is known.
 */
export const splitTable = (text: string, separator?: string): string[][] => {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const between = separator ?? separatorOf(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= clean.length && rows.length <= MAX_ROWS;) {
    const [cell, end] = takeCell(clean, at, between);
    row.push(cell);
    at = end + 1;
    if (clean[end] === between) continue;
    rows.push(row);
    row = [];
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
};

/** What may stand between the columns of a table. */
export const SEPARATORS = ['\t', ';', ',', '|'] as const;

/**
 * A tab, when one of the first lines has one: what is copied from a spreadsheet has no others. Else what the first line
 * that has any has most of, outside quotes; of equals the first in the list above.
 */
const separatorOf = (text: string): string => {
  const lines = firstLines(text);
  if (lines.some((counts) => counts[0]! > 0)) return SEPARATORS[0];
  const counts = lines.find((line) => line.some((count) => count > 0)) ?? [];
  return SEPARATORS.reduce<string>(
    (best, separator, index) => (counts[index]! > counts[SEPARATORS.indexOf(best as '\t')]! ? separator : best),
    SEPARATORS[0],
  );
};

/** How often each separator stands in each of the first ten lines, outside quotes. */
const firstLines = (text: string): number[][] => {
  const lines: number[][] = [[0, 0, 0, 0]];
  let quoted = false;
  for (const mark of text) {
    if (mark === '"') quoted = !quoted;
    if (quoted) continue;
    if (mark === '\n' && lines.push([0, 0, 0, 0]) > 10) break;
    const index = SEPARATORS.findIndex((separator) => separator === mark);
    if (index >= 0) lines.at(-1)![index]! += 1;
  }
  return lines;
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
