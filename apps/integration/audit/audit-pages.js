// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { listen } from '../../demo/lib/listen.js';
import { PAGES } from '../../demo/lib/pages.js';
import { createDemoServer } from '../../demo/lib/server.js';
import { findAlfaFaults, findIbmFaults } from './accessibility.js';
import { findLighthouseFaults } from './lighthouse.js';

const DIST = fileURLToPath(new URL('../../demo/dist', import.meta.url));

/**
 * A checker looks at one page and returns what is wrong with it, a line each.
 *
 * @typedef {(url: string) => Promise<string[]>} Checker
 */

/** @type {ReadonlyMap<string, Checker>} */
const CHECKERS = new Map([
  ['ibm', findIbmFaults],
  ['alfa', findAlfaFaults],
  ['lighthouse', findLighthouseFaults],
]);

/** Every page, but of those with the same layout and content only one; none that says what went wrong on purpose. */
const ONE_OF_EACH = PAGES.filter(
  ({ file, hidden }) => !hidden && (!file.startsWith('aanpakken/') || /^aanpakken\/(index|familieschool)/.test(file)),
).map(({ file }) => `/${file.replace(/index\.html$/, '')}`);

/**
 * @param {readonly string[]} wanted names of checkers and addresses of pages; none is all
 * @returns {Promise<number>} how much there is to mend
 */
export const auditPages = async (wanted) => {
  if (!existsSync(DIST)) throw new Error('Build the demonstration first: npm run build');
  const checkers = [...CHECKERS].filter(([name]) => !wanted.some((one) => CHECKERS.has(one)) || wanted.includes(name));
  const paths = ONE_OF_EACH.filter((path) => !wanted.some((one) => one.startsWith('/')) || wanted.includes(path));
  const totals = { looks: 0, faults: 0 };
  for (const [name, check] of checkers) {
    // Lighthouse looks at the site as it is served; the others bring a script, which its policy exists to keep out.
    const server = createDemoServer(DIST, name === 'lighthouse' ? {} : { headers: {} });
    const address = await listen(server);
    for (const path of paths) {
      const faults = await check(new URL(path, address).href);
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${name} ${path}`);
      for (const fault of faults) console.log(`    ${fault}`);
      totals.looks += 1;
      totals.faults += faults.length;
    }
    server.close();
    server.closeAllConnections();
  }
  console.log(`${totals.looks} looks, ${totals.faults} to mend`);
  return totals.looks === 0 ? 1 : totals.faults;
};
