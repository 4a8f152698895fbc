// @ts-check
import { openChromium } from '../../scripts/browsers/open-chromium.js';
import { bundle } from './lib/browser.js';
import { drawAll, drawFirst, drawMaps, type } from './lib/measure.js';

/**
 * How fast our elements draw in Chromium, beside peers that show the same practices, in one run. Milliseconds are those of
 * this computer; the ratios are what to compare. `npm run bench -- 2000` takes another number of practices than 10,000, and
 * `npm run bench -- 10000 first` one part: `first`, `all`, `type` or `map`.
 */
const count = Number(process.argv[2] ?? 10_000);
const part = process.argv[3];
const PEERS = ['ours', 'plain-lit', 'react', 'shoelace'];

const browser = await openChromium();
const scripts = async () => Promise.all(PEERS.map(async (name) => ({ name, script: await bundle(name) })));
const PARTS = {
  first: async () => drawFirst(browser, await scripts()),
  all: async () => drawAll(browser, await scripts(), count),
  type: async () => type(browser, await bundle('finder'), count),
  map: async () => drawMaps(browser, await bundle('map')),
};
try {
  for (const [name, run] of Object.entries(PARTS)) if (part === undefined || part === name) await run();
} finally {
  await browser.close();
}
