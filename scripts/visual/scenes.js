// @ts-check
/**
 * What is looked at: a few pages that together hold most elements, each in one window. Few, because every picture is kept
 * in the repository; the contact sheets of `npm run shots` show all the rest to a person.
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} path in the demo
 * @property {number} width of the window
 * @property {number} height
 */

/** @type {readonly Scene[]} */
export const SCENES = [
  { name: 'practices', path: '/aanpakken/', width: 1280, height: 900 },
  { name: 'practices-narrow', path: '/aanpakken/', width: 480, height: 900 },
  { name: 'agenda', path: '/agenda/', width: 1280, height: 1200 },
  { name: 'without-style', path: '/zonder-opmaak.html', width: 800, height: 900 },
  { name: 'api', path: '/api/search.html', width: 800, height: 900 },
];
