import { examplePages } from './pages/examples.js';
import { practicePages } from './pages/practices.js';
import { schoolPages } from './pages/school.js';
import { waterrijkPages } from './pages/waterrijk.js';
import { workshopPages } from './pages/workshop.js';

/**
 * @typedef {object} Page
 * @property {string} file where it is written, under dist/
 * @property {string} source its content, under src/pages/
 * @property {'waterrijk' | 'school' | 'plain' | 'frame'} layout under src/layouts/
 * @property {string} lang
 * @property {'ltr' | 'rtl'} [dir] where it is not from left to right
 * @property {'voorbeeld' | 'denhaag' | 'ma'} theme the house style (a plain page has none)
 * @property {string} title
 * @property {string} description for search engines, one or two sentences
 * @property {string} [menu] which item of the main menu it belongs to
 * @property {readonly { title: string, path: string }[]} [trail] the pages above it
 * @property {readonly string[]} scripts the scripts on it: the embed's, by use, and our own
 * @property {boolean} [rendered] whether its elements are rendered when the site is built
 * @property {boolean} [hidden] not for search engines
 * @property {() => Record<string, import('./html.js').Markup | string>} [parts] what is worked out for it
 */

/** Every page of both sites. The first is the one that `npm start` shows. @type {readonly Page[]} */
export const PAGES = [...waterrijkPages, ...practicePages, ...workshopPages, ...schoolPages, ...examplePages];

/** Where a page stands on the site. @param {Page} page */
export const addressOf = ({ file }) => `/${file.replace(/index\.html$/, '')}`;

/** Every page, but of those with the same layout and content only one; none that is kept from search engines. */
export const ONE_OF_EACH = PAGES.filter(
  ({ file, hidden }) => !hidden && (!file.startsWith('aanpakken/') || /^aanpakken\/(index|familieschool)/.test(file)),
);
