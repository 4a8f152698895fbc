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

/** @param {string} base @param {string} id @returns {import('./looks.js').Look[]} */
const storyLooks = (base, id) => [
  ...SCHEMES,
  ...STORY_GLOBALS.map(({ label, globals }) => ({ label, url: storyUrl(base, id, globals) })),
];

/** The switches in Storybook's toolbar (apps/storybook/.storybook/preview.ts). */
const STORY_GLOBALS = [
  { label: 'English', globals: { language: 'en' } },
  { label: 'house style: example', globals: { theme: 'voorbeeld' } },
  { label: 'house style: The Hague', globals: { theme: 'denhaag' } },
  { label: 'house style: ma', globals: { theme: 'ma' } },
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
