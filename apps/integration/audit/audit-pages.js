// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { listen } from '../../demo/lib/listen.js';
import { addressOf, ONE_OF_EACH, PAGES } from '../../demo/lib/pages.js';
import { createDemoServer } from '../../demo/lib/server.js';
import { DOORS } from '../../../scripts/api/doors.js';
import { findAlfaFaults, findIbmFaults } from './accessibility.js';
import { findBlocks } from './blocks.js';
import { figuresTable } from './figures-table.js';
import { findLighthouseFaults } from './lighthouse.js';

const DIST = fileURLToPath(new URL('../../demo/dist', import.meta.url));

/**
 * A checker looks at one page, which may be like others that it looks at, and returns what is wrong with it, a line each;
 * what it measured, as a line; and its figures, for a table of all pages.
 *
 * @typedef {(url: string, isAlike?: boolean) => Promise<{
 *   faults: string[],
 *   measured?: string,
 *   figures?: import('./figures-table.js').Figures,
 * }>} Checker
 */

/** @type {ReadonlyMap<string, Checker>} */
const CHECKERS = new Map([
  ['ibm', findIbmFaults],
  ['alfa', findAlfaFaults],
  ['blocks', findBlocks],
  ['lighthouse', findLighthouseFaults],
]);

/** These look at the site as it is served; the others bring a script, which its policy exists to keep out. */
const AS_SERVED = new Set(['blocks', 'lighthouse']);

/** The reference for developers, which has no page of its own in PAGES. */
const REFERENCE = ['index.html', ...DOORS.map(({ page }) => page)].map((file) => `/api/${file}`);

/** Pages with the same layout and content as one of these are looked at less closely. */
const KINDS = new Set([...ONE_OF_EACH.map(addressOf), REFERENCE[0]]);

/** Where there is something to look at: one page of each kind, or every page. @param {boolean} every */
const pathsOf = (every) => [
  ...(every ? PAGES.filter(({ hidden }) => !hidden) : ONE_OF_EACH).map(addressOf),
  ...REFERENCE,
];

/**
 * @param {readonly string[]} wanted names of checkers, addresses of pages, `every` for every page rather than one of each
 *   kind; nothing is every checker on one of each kind
 * @returns {Promise<number>} how much there is to mend
 */
export const auditPages = async (wanted) => {
  if (!existsSync(DIST)) throw new Error('Build the demonstration first: npm run build');
  const checkers = [...CHECKERS].filter(([name]) => !wanted.some((one) => CHECKERS.has(one)) || wanted.includes(name));
  const asked = wanted.filter((one) => one.startsWith('/'));
  const paths = asked.length > 0 ? asked : pathsOf(wanted.includes('every'));
  const totals = { looks: 0, faults: 0 };
  for (const [name, check] of checkers) {
    const server = createDemoServer(DIST, AS_SERVED.has(name) ? {} : { headers: {} });
    const address = await listen(server);
    const looks = [];
    for (const path of paths) {
      const { faults, measured = '', figures } = await check(new URL(path, address).href, !KINDS.has(path));
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${name} ${path} ${measured}`.trimEnd());
      for (const fault of faults) console.log(`    ${fault}`);
      totals.looks += 1;
      totals.faults += faults.length;
      if (figures) looks.push({ path, figures });
    }
    server.close();
    server.closeAllConnections();
    if (looks.length > 0) console.log(`\n${figuresTable(looks)}\n`);
  }
  console.log(`${totals.looks} looks, ${totals.faults} to mend`);
  return totals.looks === 0 ? 1 : totals.faults;
};
