// @ts-check
/**
 * One way to look at a page: what the visitor prefers and what the page is told.
 *
 * @typedef {object} Look
 * @property {string} label what is written under the pictures
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [forced] forced colours
 * @property {boolean} [rtl] from right to left
 * @property {string} [language] of a story
 * @property {string} [theme] of a story
 * @property {string} [url] another address than the subject's own
 */

/** Phone, tablet, desk. */
export const WIDTHS = [320, 768, 1280];

/** What every page is looked at in. @type {readonly Look[]} */
export const SCHEMES = [
  { label: 'light' },
  { label: 'dark', scheme: 'dark' },
  { label: 'forced colours', forced: true },
  { label: 'forced colours, dark', forced: true, scheme: 'dark' },
  { label: 'right to left', rtl: true },
];
