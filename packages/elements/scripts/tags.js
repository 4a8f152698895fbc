import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { isMain } from '../../../scripts/lib/main.js';

const FILE = fileURLToPath(new URL('../src/tags.ts', import.meta.url));
const MANIFEST = new URL('../custom-elements.json', import.meta.url);

/** What the manifest of the last build says. */
export const readManifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8'));

/**
 * `src/tags.ts` as the manifest has it: of every tag the properties, the attributes that are written in another way than
 * their property, and the events. What a template of any framework may say is worked out from it (`jsx.ts`, `vue.ts`).
 *
 * @param {{ modules: any[] }} manifest
 * @returns {Promise<string>}
 */
export const tagsFile = async ({ modules }) => {
  const home = homesOf(modules);
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const classes = elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]);
  const files = [...new Set(classes.map((name) => home.get(name)))].sort();
  const namesFrom = (file) => [...new Set(classes.filter((name) => home.get(name) === file))].sort();
  const text = [
    '// Made from custom-elements.json by `npm run tags`: do not change it by hand.',
    ...files.map((file) => `import type { ${namesFrom(file).join(', ')} } from '${file}';`),
    '',
    '/** Every tag: its properties, its attributes with a name of their own, and its events. */',
    `export interface Tags { ${elements.map(entryOf).join('\n')} }`,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
};

/** Where in the source each class stands. */
const homesOf = (modules) =>
  new Map(
    modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path.replace(/^dist\//, './')])),
  );

const entryOf = ({ tagName, name, members = [], attributes = [], events = [] }) => {
  const fields = members.filter((one) => one.kind === 'field' && !one.static && !one.readonly);
  const written = attributes.filter((one) => one.name !== one.fieldName);
  return `'${tagName}': {
    properties: Pick<${name}, ${fields.map((one) => `'${one.name}'`).join(' | ')}>;
    attributes: ${typeOf(written.map((one) => attributeOf(one, name)))};
    events: ${typeOf(events.map((one) => `'${one.name}': ${one.type.text};`))};
  };`;
};

const typeOf = (entries) => (entries.length > 0 ? `{ ${entries.join(' ')} }` : 'Record<never, never>');

/** An attribute that no property stands for is one of a few words. */
const attributeOf = ({ name, fieldName, type }, element) => {
  const words = fieldName
    ? `${element}['${fieldName}']`
    : type.text
        .split('|')
        .map((word) => `'${word}'`)
        .join(' | ');
  return `'${name}': ${words};`;
};

if (isMain(import.meta.url)) writeFileSync(FILE, await tagsFile(readManifest()));
