/**
 * Lets a page have tables in Markdown. MDX knows only those of HTML, and what teaches it more brings along twenty
 * packages. A table is lines that begin and end with `|`, of which the second holds dashes.
 *
 * @returns {import('vite').Plugin}
 */
export const markdownTables = () => ({
  name: 'markdown-tables',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.mdx') ? { code: withHtmlTables(code), map: null } : undefined),
});

/** @param {string} text a page */
export const withHtmlTables = (text) => {
  const lines = text.split('\n');
  const written = [];
  let isCode = false;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].startsWith('```')) isCode = !isCode;
    if (isCode || !isRow(lines[at]) || !/^\|(?:\s*:?-+:?\s*\|)+$/.test(lines[at + 1] ?? '')) {
      written.push(lines[at]);
      continue;
    }
    const end = lines.findIndex((line, index) => index > at && !isRow(line));
    const rows = lines.slice(at, end < 0 ? undefined : end);
    written.push(tableOf(rows[0], rows.slice(2)));
    at += rows.length - 1;
  }
  return written.join('\n');
};

const isRow = (line) => /^\|.*\|$/.test(line);

const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const tableOf = (head, body) =>
  [
    '<table>',
    '<thead>',
    rowOf(cellsOf(head).map((cell) => `<th scope="col">${cell}</th>`)),
    '</thead>',
    '<tbody>',
    ...body.map((row) => {
      const [first, ...others] = cellsOf(row);
      return rowOf([`<th scope="row">${first}</th>`, ...others.map((cell) => `<td>${cell}</td>`)]);
    }),
    '</tbody>',
    '</table>',
  ].join('\n');

const rowOf = (cells) => `<tr>${cells.join('')}</tr>`;
