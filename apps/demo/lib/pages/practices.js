import { practiceFeed, practicePath, practiceText } from '../content/practices.js';
import { netherlands, say } from '../data.js';
import { WATERRIJK } from './waterrijk.js';

/** A page for each practice, under an address that stays. @type {readonly import('../pages.js').Page[]} */
export const practicePages = netherlands.practices.map((practice) => ({
  ...WATERRIJK,
  file: `${practicePath(practice.id).slice(1)}index.html`,
  source: 'practice.html',
  title: say(practice.title),
  description: say(practice.problem ?? practice.summary),
  menu: 'practices',
  trail: [...WATERRIJK.trail, { title: 'Zo pakken anderen het aan', path: '/aanpakken/' }],
  scripts: ['practice'],
  rendered: true,
  parts: () => ({ id: practice.id, feed: practiceFeed(practice.id), fallback: practiceText(practice) }),
}));
