import { parseCatalogue } from '@gedeeld/core';
import {
  renderAgenda,
  renderFinder,
  renderMap,
  renderNetwork,
  renderPractice,
  renderPractices,
} from '@gedeeld/embed/server';

import { PARENT_LANGUAGES, parentsCatalogue, parentsFeed } from './content/parents.js';
import { practiceCatalogue, practiceFeed } from './content/practices.js';
import { netherlands, waterrijk } from './data.js';
import { html } from './html.js';

/** @typedef {(options: import('@gedeeld/embed/server').FinderRenderOptions) => string} Renderer */

/** @type {ReadonlyMap<string, Renderer>} */
const RENDERERS = new Map([
  ['gedeeld-agenda-page', renderAgenda],
  ['gedeeld-map-page', renderMap],
  ['gedeeld-network-page', renderNetwork],
  ['gedeeld-practice', renderPractice],
  ['gedeeld-practices', renderPractices],
]);

/** What stands at an address of the site. @type {ReadonlyMap<string, () => import('@gedeeld/core').Catalogue>} */
const CATALOGUES = new Map([
  ...netherlands.practices.map(
    (practice) => /** @type {const} */ ([practiceFeed(practice.id), () => read(practiceCatalogue(practice))]),
  ),
  ...PARENT_LANGUAGES.map(({ tag }) => /** @type {const} */ ([parentsFeed(tag), () => read(parentsCatalogue(tag))])),
  ['/gegevens/nederland.json', () => netherlands],
  ['/gegevens/waterrijk.json', () => waterrijk],
]);

const STYLES = '/gedeeld/styles/';

/**
 * A page with its elements of Gedeeld as a server renders them: it can be read and found before, without and instead of
 * the script. The tag that the page has written is all it takes: what stands in its attributes, and the fallback in it.
 *
 * @param {string} content
 * @param {readonly string[]} scripts of the page: two of them bring the same tag
 */
export const withRendered = (content, scripts) =>
  content.replace(
    /<(gedeeld-[a-z-]+)((?:\s+[a-z-]+(?:="[^"&]*")?)*)\s*>([\s\S]*?)<\/\1>/g,
    (whole, /** @type {string} */ tag, /** @type {string} */ written, /** @type {string} */ fallback) => {
      const { src = '', lang = 'nl', ...attributes } = attributesIn(written);
      const [[catalogue, ...catalogues], places] = [src, attributes['places'] ?? ''].map(cataloguesAt);
      const render = tag === 'gedeeld-practices' && scripts.includes('practices') ? renderFinder : RENDERERS.get(tag);
      if (!catalogue || !render) return whole;
      return render({
        catalogue,
        catalogues,
        places,
        src,
        lang,
        attributes,
        fallback,
        stylesAt: STYLES,
      });
    },
  );

/** What stands at some addresses, or nothing when one of them is not ours. @param {string} addresses */
const cataloguesAt = (addresses) => {
  const found = addresses.split(/\s+/).map((one) => CATALOGUES.get(one)?.());
  return found.every((one) => one !== undefined) ? found : [];
};

/** The looks that the rendered elements of a page link: fetched at once, so that none of them comes late. @param {string} content */
export const looksOf = (content) =>
  [...new Set(content.match(/\/gedeeld\/styles\/[\w.-]+\.css/g))].map(
    (href) => html`<link rel="preload" href="${href}" as="style" />`,
  );

/** @param {string} written @returns {Record<string, string>} */
const attributesIn = (written) =>
  Object.fromEntries(
    [...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** @param {unknown} document */
const read = (document) => {
  const { catalogue } = parseCatalogue(document);
  if (!catalogue) throw new Error('The catalogue for parents is none.');
  return catalogue;
};
