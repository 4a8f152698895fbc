// @ts-check

/**
 * What was measured of a page: scores, of which more is better; and metrics in milliseconds, bytes or parts of the screen,
 * of which less is.
 *
 * @typedef {{ scores: Record<string, number>, metrics: Record<string, number> }} Figures
 */

/** How each figure is headed and written. @type {readonly [string, string, (value: number) => string][]} */
const COLUMNS = [
  ['performance', 'performance', String],
  ['accessibility', 'accessibility', String],
  ['best-practices', 'best practices', String],
  ['seo', 'SEO', String],
  ['FCP', 'FCP', (value) => `${(value / 1000).toFixed(1)} s`],
  ['LCP', 'LCP', (value) => `${(value / 1000).toFixed(1)} s`],
  ['TBT', 'TBT', (value) => `${Math.round(value)} ms`],
  ['CLS', 'CLS', (value) => value.toFixed(3)],
  ['bytes', 'sent', (value) => `${Math.round(value / 1024)} kB`],
];

/**
 * Figures as a table for a README: a line for each page, and one for pages that are alike, with the worst that one of them
 * got.
 *
 * @param {readonly { path: string, figures: Figures }[]} looks
 * @returns {string} Markdown, as Prettier writes it
 */
export const figuresTable = (looks) => {
  const lines = [...new Set(looks.map(kindOf))].map((kind) => {
    const alike = looks.filter((look) => kindOf(look) === kind);
    const name = `\`${kind}\`${alike.length > 1 ? ` (${alike.length} pages)` : ''}`;
    return [name, ...COLUMNS.map(([figure, , write]) => write(worstOf(figure, alike)))];
  });
  const rows = [['page', ...COLUMNS.map(([, title]) => title)], ...lines];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const written = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return written.join('\n');
};

/** What pages with the same layout and content are called together. @param {{ path: string }} look */
const kindOf = ({ path }) => path.replace(/^\/aanpakken\/[^/]+\/$/, '/aanpakken/…/').replace(/^\/api\/.+$/, '/api/…');

/** @param {string} name @param {readonly { figures: Figures }[]} looks */
const worstOf = (name, looks) =>
  looks.some(({ figures }) => name in figures.scores)
    ? Math.min(...looks.map(({ figures }) => figures.scores[name] ?? 0))
    : Math.max(...looks.map(({ figures }) => figures.metrics[name] ?? 0));
