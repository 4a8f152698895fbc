import { join } from 'node:path';

import { readJson } from '../lib/check.js';
import { ROOT } from '../lib/run.js';
import { escape, prose } from './markup.js';

/** What the manifest tells of an element, in the order in which who uses it asks. */
const TABLES = [
  ['attributes', 'Attributes'],
  ['members', 'Properties'],
  ['events', 'Events'],
  ['slots', 'Slots'],
  ['cssParts', 'Parts'],
  ['cssProperties', 'CSS properties'],
];

/**
 * A section per element of the custom elements manifest: its tag, what it shows, and everything that can be set.
 *
 * @param {(name: string) => string | undefined} pageOf
 */
export const elementSections = (pageOf) => {
  const { modules } = readJson(join(ROOT, 'packages/elements/custom-elements.json'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  return `<h2>Elements</h2>\n${elements.map((element) => section(element, pageOf)).join('\n')}`;
};

const section = (element, pageOf) => `
<div class="entry">
<h3 id="${element.tagName}"><code>&lt;${element.tagName}&gt;</code></h3>
${prose(element.description ?? element.summary ?? '', pageOf)}
${TABLES.map(([field, title]) => table(`${title} of ${element.tagName}`, rowsOf(element, field), pageOf)).join('\n')}
</div>`;

const rowsOf = (element, field) =>
  (element[field] ?? []).filter(
    (row) =>
      field !== 'members' || (row.kind === 'field' && row.privacy !== 'private' && !row.static && row.description),
  );

const table = (caption, rows, pageOf) =>
  rows.length === 0
    ? ''
    : `<table><caption>${escape(caption)}</caption><tbody>${rows
        .map(
          (row) =>
            `<tr><th scope="row"><code>${escape(row.name || '(default)')}</code></th><td>${prose(detail(row), pageOf)}</td></tr>`,
        )
        .join('\n')}</tbody></table>`;

const detail = ({ description = '', type, default: usual }) =>
  [
    description,
    type?.text && !/^string$/.test(type.text) ? `Type: \`${type.text.replaceAll('`', "'")}\`.` : '',
    usual !== undefined ? `Without: \`${String(usual).replaceAll('`', "'")}\`.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
