import { useNamed } from './uses.js';

/**
 * What somebody chose: the use, and the value of each attribute.
 *
 * @typedef {{ use: string, attributes: Readonly<Record<string, string>>, height: number }} Choice
 *
 * The scripts of this version, by use: their file and the hash of it.
 *
 * @typedef {Readonly<Record<string, { file: string, integrity: string }>>} Files
 */

/** The folder in which a municipality puts our files. */
const FOLDER = '/gedeeld/';

/** The lines for a page: the script, the element, and what is read without it. @param {Choice} choice @param {Files} files */
export const pageSnippet = ({ use, attributes }, files) => {
  const { tag, fallback } = useNamed(use);
  const { file, integrity } = files[use] ?? { file: '', integrity: '' };
  return [
    `<script type="module" src="${FOLDER}${file}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    `<${tag}${attributesOf(attributes)}>`,
    `  <a href="${fallback.href}">${fallback.words}</a>`,
    `</${tag}>`,
  ].join('\n');
};

/** For a site that does not allow scripts in a page: a frame with our page in it. @param {Choice} choice */
export const frameSnippet = ({ use, attributes, height }) => {
  const { label, fallback } = useNamed(use);
  return [
    `<iframe src="${escaped(frameAddress({ use, attributes }))}" title="${label}" width="100%" height="${height}"`,
    `  sandbox="allow-scripts allow-same-origin allow-popups" loading="lazy"></iframe>`,
    `<p><a href="${fallback.href}">${fallback.words}</a></p>`,
  ].join('\n');
};

/** @param {Pick<Choice, 'use' | 'attributes'>} choice */
export const frameAddress = ({ use, attributes }) => {
  const query = new URLSearchParams(Object.entries(attributes).filter(([, value]) => value !== ''));
  return `${FOLDER}frame-${use}.html?${query}`;
};

/** For somebody who builds the site with npm. @param {Choice} choice */
export const npmSnippet = ({ use, attributes }) => {
  const { tag } = useNamed(use);
  return [
    'npm install @gedeeld/embed @gedeeld/catalogue',
    '',
    '// in your script',
    `import '@gedeeld/embed${use === 'embed' ? '' : `/${use}`}';`,
    '',
    '<!-- in your page -->',
    `<${tag}${attributesOf(attributes)}></${tag}>`,
  ].join('\n');
};

/**
 * What a strict content security policy has to allow, and nothing more.
 *
 * @param {Choice} choice
 * @param {string} base the address of the page
 */
export const policyLines = ({ attributes }, base) => {
  const origins = (attributes['src'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => originOf(address, base))
    .filter((origin) => origin !== '' && origin !== new URL(base).origin);
  return [
    "script-src 'self';",
    "style-src 'self';",
    `connect-src ${["'self'", ...new Set(origins)].join(' ')};`,
    "require-trusted-types-for 'script';",
    "trusted-types lit-html gedeeld 'allow-duplicates'",
  ].join('\n');
};

/** @param {string} address @param {string} base */
const originOf = (address, base) => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : '';
};

/** @param {Readonly<Record<string, string>>} attributes */
const attributesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** @param {string} value */
const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
