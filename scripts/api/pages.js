import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../lib/run.js';
import { DOORS } from './doors.js';
import { elementSections } from './elements.js';
import { importsOf } from './examples.js';
import { escape, prose } from './markup.js';
import { readExports } from './read-exports.js';

/** Files to take along, by their address under `/api/`. */
const DOWNLOADS = [
  ['downloads/gedeeld.tokens.json', 'packages/tokens/dist/tokens.json', 'NL Design System JSON'],
  ['downloads/light.tokens.json', 'packages/tokens/dist/w3c/light.tokens.json', 'W3C design tokens, light (Figma)'],
  ['downloads/dark.tokens.json', 'packages/tokens/dist/w3c/dark.tokens.json', 'W3C design tokens, dark (Figma)'],
  ['downloads/catalogue.schema.json', 'packages/core/schema/catalogue.json', 'JSON Schema of a catalogue'],
  ['downloads/custom-elements.json', 'packages/elements/custom-elements.json', 'manifest of the elements'],
];

/**
 * The API reference: static pages, made from the built declarations and the custom elements manifest, without script or
 * inline style. In English, as the code is.
 *
 * @param {ReadonlyMap<string, { from: string }>} scope what examples import from where (`exampleScope`)
 * @returns {Map<string, string>} by address under `/api/`
 */
export const apiPages = (scope) => {
  const found = readExports(DOORS.map(({ declarations }) => join(ROOT, declarations)));
  const doors = DOORS.map((door) => ({ ...door, exports: found.get(join(ROOT, door.declarations)) ?? [] }));
  const addresses = addressesOf(doors);
  const pages = new Map([
    ['index.html', page('API reference', index(doors))],
    ...['api.css', 'icon.svg'].map(
      (file) => /** @type {const} */ ([file, readFileSync(new URL(file, import.meta.url), 'utf8')]),
    ),
  ]);
  for (const door of doors) pages.set(door.page, page(door.door, body(door, { addresses, scope })));
  for (const [address, file] of DOWNLOADS) pages.set(address, readFileSync(join(ROOT, file), 'utf8'));
  return pages;
};

/** Where each name is told; of a name behind two doors, at the first. */
const addressesOf = (doors) => {
  const addresses = new Map();
  for (const { page: file, exports: names } of doors) {
    for (const { name } of names) if (!addresses.has(name)) addresses.set(name, `${file}#${name}`);
  }
  return addresses;
};

const page = (title, content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title)} · Gedeeld</title>
    <meta name="description" content="${escape(title)}: the exports of Gedeeld, generated from its code." />
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="api.css" />
  </head>
  <body>
    <header><a href="index.html">Gedeeld: API reference</a></header>
    <main>
      <h1>${escape(title)}</h1>
${content}
    </main>
    <footer><p>Generated from the code, which is published under the EUPL-1.2.</p></footer>
  </body>
</html>
`;

const index = (doors) => `
<p>What a developer can import, with what it means and how it is used. The words are in the project's glossary.</p>
<ul class="doors">${doors.map(({ page: file, door, about, exports: names }) => `<li><a href="${file}"><code>${door}</code></a> (${names.length}): ${escape(about)}</li>`).join('\n')}</ul>
<h2 id="downloads">Downloads</h2>
<ul>${DOWNLOADS.map(([address, , what]) => `<li><a href="${address}" download>${escape(what)}</a></li>`).join('\n')}</ul>`;

const KINDS = [
  ['function', 'Functions'],
  ['class', 'Classes'],
  ['constant', 'Constants'],
  ['type', 'Types'],
];

const body = ({ door, about, exports: names, page: file }, { addresses, scope }) => {
  const pageOf = (name) => {
    const address = addresses.get(name);
    return address?.startsWith(`${file}#`) ? address.slice(file.length) : address;
  };
  const groups = KINDS.map(([kind, title]) => ({ title, names: names.filter((one) => one.kind === kind) })).filter(
    (group) => group.names.length > 0,
  );
  const contents = groups.map(
    (group) =>
      `<h3>${group.title}</h3><ul>${group.names.map(({ name }) => `<li><a href="#${name}"><code>${name}</code></a></li>`).join('')}</ul>`,
  );
  const elements = door === '@gedeeld/elements' ? elementSections(pageOf) : '';
  return `<p>${escape(about)}</p>
<nav aria-labelledby="on-this-page"><h2 id="on-this-page">On this page</h2>${contents.join('\n')}</nav>
${elements}
${groups.map((group) => `<h2>${group.title}</h2>\n${group.names.map((one) => entry(one, scope, pageOf)).join('\n')}`).join('\n')}`;
};

const entry = ({ name, signature, summary, examples, tags, members }, scope, pageOf) => `
<div class="entry">
<h3 id="${name}"><code>${name}</code></h3>
${prose(summary, pageOf)}
${tags.map(({ name: tag, text }) => `<div class="tag"><strong>${TAGS.get(tag) ?? tag}</strong> ${prose(text, pageOf)}</div>`).join('\n')}
${code(signature)}
${memberTable(name, members, pageOf)}
${examples.map((example) => `<p class="tag">Example</p>\n${code(`${importsOf(example, scope)}\n\n${example}`)}`).join('\n')}
</div>`;

const TAGS = new Map([
  ['param', 'Takes'],
  ['returns', 'Gives'],
  ['throws', 'Throws'],
  ['see', 'Source'],
]);

const code = (text) => `<pre><code>${escape(text)}</code></pre>`;

const memberTable = (name, members, pageOf) => {
  const told = members.filter(({ summary }) => summary !== '');
  if (told.length === 0) return '';
  const rows = told.map(
    (member) =>
      `<tr><th scope="row"><code>${escape(member.name)}</code></th><td>${prose(member.summary, pageOf)}</td></tr>`,
  );
  return `<table><caption>What ${escape(name)} holds</caption><tbody>${rows.join('\n')}</tbody></table>`;
};
