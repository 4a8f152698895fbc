import { columnMissing, notATable } from './imported-place.js';

/** A file as it came from a disk or a server: its bytes, or its text if the encoding is known already. */
export type CsvInput = Uint8Array | string;

/** One line of a table, by column name. */
export interface CsvRow {
  /** The cell under the first of these names that the table has; throws a `GedeeldError` when it has none of them. */
  readonly get: (...names: readonly string[]) => string;
  /** Whether the table has a column of this name. */
  readonly has: (name: string) => boolean;
  /** The cells of all columns whose name this matches. */
  readonly matching: (pattern: RegExp) => readonly string[];
}

/**
 * A table with a heading line, separated by `;` (or by `,` where the heading has no `;`), cells in double quotes where
 * needed. The text is read as UTF-8 when it is valid UTF-8, else as Windows-1252, the encoding of DUO's files.
 */
export const readCsv = (input: CsvInput, table: string): CsvRow[] => {
  const text = (typeof input === 'string' ? input : decode(input)).replace(/^\uFEFF/, '');
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const lines = splitCells(text, firstLine.includes(';') ? ';' : ',').filter((cells) =>
    cells.some((cell) => cell !== ''),
  );
  const [heading, ...rest] = lines;
  if (heading === undefined) throw notATable(table, 'it is empty');
  const places = new Map(heading.map((name, at): [string, number] => [plainName(name), at]));
  return rest.map((cells) => rowOf(cells, { heading, places, table }));
};

interface Heading {
  readonly heading: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly table: string;
}

const rowOf = (cells: readonly string[], { heading, places, table }: Heading): CsvRow => {
  const placeOf = (name: string): number | undefined => places.get(plainName(name));
  return {
    has: (name) => placeOf(name) !== undefined,
    get: (...names) => {
      const name = names.find((one) => placeOf(one) !== undefined);
      if (name === undefined) throw columnMissing(table, names.join('" or "'), heading);
      return (cells[placeOf(name)!] ?? '').trim();
    },
    matching: (pattern) =>
      heading.flatMap((name, at) => (pattern.test(plainName(name)) ? [(cells[at] ?? '').trim()] : [])),
  };
};

/** DUO writes one column as `BRIN NUMMER`, `BRIN_NUMMER` and `Brin nummer`, by year and file. */
const plainName = (name: string): string =>
  name
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, ' ');

interface Decoder {
  decode(bytes: Uint8Array): string;
}

const decode = (bytes: Uint8Array): string => {
  // Pages and Node have it; the types of the language alone do not name it.
  const { TextDecoder } = globalThis as unknown as {
    TextDecoder: new (label: string, options?: { fatal: boolean }) => Decoder;
  };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Lines of cells (RFC 4180, with any separator). Quotes that are never closed end with the text. */
const splitCells = (text: string, separator: string): string[][] => {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (letter === undefined || (!isQuoted && (letter === separator || letter === '\n'))) {
      lines.at(-1)!.push(letter === separator ? cell : cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') lines.push([]);
    } else {
      cell += letter;
    }
  }
  return lines;
};

/** A number as Dutch files write it (`1.234,5`); undefined for an empty cell, and for one that is withheld (`<5`). */
export const dutchNumber = (cell: string): number | undefined => {
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(cell) ? cell.replaceAll('.', '') : cell;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
};

/** Whether a publisher withholds the figure because it is about few people. */
export const isWithheld = (cell: string): boolean => /^<\s*\d+$/.test(cell);
