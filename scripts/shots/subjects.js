// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PAGES } from '../../apps/demo/lib/pages.js';
import { SCHEMES } from './looks.js';

/**
 * What there is a contact sheet of.
 *
 * @typedef {object} Subject
 * @property {string} name of the file, without .png
 * @property {string} url
 * @property {readonly import('./looks.js').Look[]} looks
 */

/** The pages of the demonstration. @param {string} base its address @returns {Subject[]} */
export const demoSubjects = (base) =>
  PAGES.map(({ file }) => ({
    name: `page-${file.replace(/(\/?index)?\.html$/, '').replaceAll('/', '-') || 'home'}`,
    url: new URL(file, base).href,
    looks: SCHEMES,
  }));

/**
 * Every story of the built Storybook, in its languages and house styles.
 *
 * @param {string} folder the built Storybook
 * @param {string} base its address
 * @returns {Subject[]}
 */
export const storySubjects = (folder, base) => {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return [];
  /** @type {{ entries: Record<string, { id: string, type: string }> }} */
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => ({ name: `story-${id}`, url: storyUrl(base, id, {}), looks: storyLooks(base, id) }));
};

/**
 * What a story is looked at in. Its colours follow the switches of Storybook's toolbar (apps/storybook/.storybook), not
 * the visitor's preference.
 *
 * @param {string} base
 * @param {string} id
 * @returns {import('./looks.js').Look[]}
 */
const storyLooks = (base, id) => [
  ...SCHEMES.filter(({ scheme }) => scheme === undefined),
  ...STORY_GLOBALS.map(({ label, globals }) => ({ label, url: storyUrl(base, id, globals) })),
];

const STORY_GLOBALS = [
  { label: 'dark', globals: { scheme: 'dark' } },
  { label: 'English', globals: { language: 'en' } },
  { label: 'house style: Voorbeeld', globals: { theme: 'voorbeeld' } },
  { label: 'house style: Den Haag', globals: { theme: 'denhaag' } },
  { label: 'house style: MA', globals: { theme: 'ma' } },
  { label: 'house style: MA, dark', globals: { theme: 'ma', scheme: 'dark' } },
];

/** @param {string} base @param {string} id @param {Record<string, string>} globals */
const storyUrl = (base, id, globals) => {
  const url = new URL('iframe.html', base);
  url.searchParams.set('id', id);
  url.searchParams.set('viewMode', 'story');
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  if (chosen.length > 0) url.searchParams.set('globals', chosen.join(';'));
  return url.href;
};
