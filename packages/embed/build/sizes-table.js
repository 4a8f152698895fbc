/** @typedef {{ name: string, raw: number, share: number }} Part */
/** @typedef {{ bytes: { raw: number, gzip: number, brotli: number }, parts: Part[] }} Sizes */

const START = '<!-- sizes -->\n';
const END = '<!-- /sizes -->';

/** What each part does for the reader of the README, in the order of the table. @type {ReadonlyMap<string, string>} */
const PURPOSES = new Map([
  ['@gedeeld/elements', 'the cards, the list, their words in Dutch and English'],
  ['@gedeeld/core', 'the model, the parser, dates, languages, the evidence ladder'],
  ['lit', 'Lit, which draws them'],
  ['@gedeeld/embed', 'loading, failing, trying again, checking values in place of Zod'],
  ['@gedeeld/tokens', 'the look: our names, those of the host, our defaults'],
]);

/**
 * The sizes as a piece of Markdown: the whole, and what it is made of.
 *
 * @param {Sizes} sizes
 */
export const sizesTable = ({ bytes, parts }) => {
  const rows = parts.map(({ name, raw, share }) => [name, PURPOSES.get(name) ?? '', kB(raw), `${percent(share)} %`]);
  return [
    `The whole script is **${kB(bytes.gzip)} gzip** (${kB(bytes.brotli)} brotli, ${kB(bytes.raw)} unpacked). Unpacked it is made of:`,
    '',
    ...table([['part', 'what it does', 'minified', 'share'], ...rows]),
    '',
  ].join('\n');
};

/**
 * A README with its piece about sizes replaced.
 *
 * @param {string} readme
 * @param {string} piece
 * @throws when the README has no place for it
 */
export const withSizes = (readme, piece) => {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`The README has no ${START.trim()} … ${END} to write the sizes between.`);
  return `${readme.slice(0, start + START.length)}\n${piece}\n${readme.slice(end)}`;
};

/** The gzip size that a README claims, in kB. @param {string} readme @returns {number} NaN when it claims none */
export const claimedSize = (readme) => Number(/\*\*([\d.]+) kB gzip\*\*/.exec(readme)?.[1]);

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} share */
const percent = (share) => Math.round(share * 100);

/** A table as Prettier aligns it. @param {string[][]} rows the first is the head */
const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
};
