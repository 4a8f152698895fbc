import { BUNDLES, fileOf } from './bundles.js';

/**
 * @typedef {{ bytes: { raw: number, gzip: number, brotli: number }, parts: { name: string, raw: number }[] }} Measured
 * @typedef {Measured & { file: string, later?: (Measured & { name: string })[] }} Sizes
 */

const START = '<!-- sizes -->\n';
const END = '<!-- /sizes -->';

/**
 * The sizes as a table in Markdown: a line for each file, with what it shows and what it is made of; below a script its
 * parts, which are loaded when somebody asks for what they show.
 *
 * @param {readonly Sizes[]} files
 */
export const sizesTable = (files) => {
  const rows = files.flatMap((one) => {
    const bundle = BUNDLES.find((each) => fileOf(each) === one.file);
    const parts = (one.later ?? []).map((part) => {
      const shows = bundle?.parts?.find(({ name }) => name === part.name)?.shows ?? '';
      return row(nameOfPart(one.file, part.name), `then: ${shows}`, part);
    });
    return [row(one.file, bundle?.shows ?? '', one), ...parts];
  });
  const head = ['script', 'shows', 'gzip', 'brotli', 'unpacked', 'made of, in kB unpacked'];
  return [...table([head, ...rows]), ''].join('\n');
};

/** `gedeeld-editor.js` and `tables` → `gedeeld-editor-tables-*.js`. @param {string} script @param {string} part */
export const nameOfPart = (script, part) => script.replace(/\.js$/, `-${part}-*.js`);

/** @param {string} file @param {string} shows @param {Measured} measured */
const row = (file, shows, { bytes, parts }) => [
  `\`${file}\``,
  shows,
  kB(bytes.gzip),
  kB(bytes.brotli),
  kB(bytes.raw),
  parts.map(({ name, raw }) => `${name.replace('@gedeeld/', '')} ${(raw / 1000).toFixed(0)}`).join(', '),
];

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

/**
 * The gzip size that a README claims for a file, in kB.
 *
 * @param {string} readme
 * @param {string} file
 * @returns {number} NaN when it claims none
 */
export const claimedSize = (readme, file) => {
  const table = readme.slice(readme.indexOf(START), readme.indexOf(END));
  const line = table.split('\n').find((one) => one.startsWith(`| \`${file}\` `));
  return Number.parseFloat(line?.split('|')[3] ?? '');
};

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A table as Prettier aligns it. @param {string[][]} rows the first is the head */
const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
};
