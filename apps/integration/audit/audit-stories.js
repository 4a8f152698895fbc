// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { listen } from '../../demo/lib/listen.js';
import { createDemoServer } from '../../demo/lib/server.js';
import { alfaFaultsOn, ibmFaultsOn, inChromium } from './accessibility.js';

const STORYBOOK = fileURLToPath(new URL('../../storybook/storybook-static', import.meta.url));

const CHECKERS = { ibm: ibmFaultsOn, alfa: alfaFaultsOn };

/** A story is a part of a page: it has no landmarks, need not have a heading or begin with one, and there is no way past what repeats. */
const OF_A_PAGE = new Set(['skip_main_exists', 'sia-r57', 'sia-r59', 'sia-r61', 'sia-r87']);

/** What a checker takes for a fault, and why it is none. */
const EXPLAINED = [
  // Its summary names it, for whoever sees and for whoever listens.
  { rule: 'sia-r60', where: /<details/ },
  // A hyphen in which a line of the picture ends is no letter of its name, and is not read aloud.
  { rule: 'label_name_visible', where: /gedeeld-contribution-map/ },
];

/** @param {string} fault a rule, a colon, and where it was broken */
const isFault = (fault) => {
  const rule = String(fault.split(':')[0]);
  return !OF_A_PAGE.has(rule) && !EXPLAINED.some((one) => one.rule === rule && one.where.test(fault));
};

/** How many stories are looked at at once: while one checker works in a page, the other one works here. */
const PAGES = 2;

/**
 * Looks at every story with IBM's and Siteimprove's engines: every element in every state.
 *
 * @param {readonly string[]} wanted parts of the names of stories; none is all
 * @returns {Promise<number>} how much there is to mend
 */
export const auditStories = async (wanted) => {
  if (!existsSync(STORYBOOK)) throw new Error('Build the Storybook first: npm run build');
  const stories = storyNames().filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const server = createDemoServer(STORYBOOK, { headers: {} });
  const address = await listen(server);
  const rules = new Map();
  const left = [...stories];
  await inChromium(async (browser) => {
    const look = async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      for (let name = left.shift(); name; name = left.shift()) report(name, await faultsOf(page, address, name), rules);
    };
    await Promise.all(Array.from({ length: PAGES }, look));
  });
  server.close();
  server.closeAllConnections();
  for (const [rule, count] of rules) console.log(`${rule}: ${count}`);
  const faults = [...rules.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${stories.length} stories, ${faults} to mend`);
  return stories.length === 0 ? 1 : faults;
};

/** @param {string} name @param {readonly string[]} faults @param {Map<string, number>} rules how often each was broken */
const report = (name, faults, rules) => {
  console.log([`${faults.length === 0 ? '✓' : '✗'} ${name}`, ...faults].join('\n    '));
  for (const fault of faults) {
    const rule = String(fault.split(':')[0]);
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
};

/** @param {import('playwright-core').Page} page @param {string} address @param {string} name */
const faultsOf = async (page, address, name) => {
  await show(page, address, name);
  await page.evaluate(openAll);
  /** @type {string[]} */
  const faults = [];
  for (const [checker, look] of Object.entries(CHECKERS))
    faults.push(...(await look(page)).filter(isFault).map((fault) => `${checker} ${fault}`));
  return faults;
};

/**
 * Shows a story: the first one by its address, each next one in the Storybook that is open, which takes a tenth of the time.
 *
 * @param {import('playwright-core').Page} page @param {string} address @param {string} name
 */
const show = async (page, address, name) => {
  if (page.url().startsWith(address)) return page.evaluate(changeTo, name);
  await page.goto(`${address}iframe.html?id=${name}&viewMode=story`);
  await page.waitForFunction(isDrawn);
};

/** Runs in the page. @param {string} storyId */
const changeTo = (storyId) =>
  new Promise((resolve, reject) => {
    const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
    channel.on('storyRendered', (/** @type {string} */ id) => id === storyId && resolve(undefined));
    for (const failure of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'])
      channel.on(failure, (/** @type {unknown} */ reason) =>
        reject(new Error(`${storyId}: ${failure} ${String(reason)}`)),
      );
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });

/** Runs in the page. */
const isDrawn = () => {
  const { document } = globalThis;
  const story = document.querySelector('#storybook-root');
  return document.body.classList.contains('sb-show-main') && (story?.childElementCount ?? 0) > 0;
};

/** Runs in the page: waits for what comes later, and unfolds what is folded, of which IBM sees the fields and not their labels. */
const openAll = async () => {
  const { document } = globalThis;
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      await /** @type {any} */ (element).updateComplete;
      if (element.localName === 'details') element.open = true;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  await new Promise((resolve) => globalThis.requestAnimationFrame(() => setTimeout(resolve)));
};

const storyNames = () => {
  /** @type {{ entries: Record<string, { id: string, type: string }> }} */
  const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8'));
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? id : []));
};
