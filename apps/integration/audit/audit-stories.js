// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { listen } from '../../demo/lib/listen.js';
import { createDemoServer } from '../../demo/lib/server.js';
import { alfaFaultsOn, ibmFaultsOn, inChromium } from './accessibility.js';

const STORYBOOK = fileURLToPath(new URL('../../storybook/storybook-static', import.meta.url));

const CHECKERS = { ibm: ibmFaultsOn, alfa: alfaFaultsOn };

/** A story is a part of a page: it has no landmarks, does not begin with a heading, and there is no way past what repeats. */
const OF_A_PAGE = new Set(['skip_main_exists', 'sia-r57', 'sia-r61', 'sia-r87']);

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
  await inChromium(async (browser) => {
    for (const name of stories) {
      const faults = await faultsOf(browser, `${address}iframe.html?id=${name}&viewMode=story`);
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
      for (const fault of faults) {
        console.log(`    ${fault}`);
        const rule = fault.split(':')[0];
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
    }
  });
  server.close();
  server.closeAllConnections();
  for (const [rule, count] of rules) console.log(`${rule}: ${count}`);
  const faults = [...rules.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${stories.length} stories, ${faults} to mend`);
  return stories.length === 0 ? 1 : faults;
};

/** @param {import('playwright-core').Browser} browser @param {string} url */
const faultsOf = async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(url);
    await page.waitForFunction(isDrawn);
    await page.evaluate(openAll);
    const faults = [];
    for (const [checker, look] of Object.entries(CHECKERS))
      for (const fault of await look(page)) if (!OF_A_PAGE.has(fault.split(':')[0])) faults.push(`${checker} ${fault}`);
    return faults;
  } finally {
    await page.close();
  }
};

/** Runs in the page. */
const isDrawn = () => {
  const { document } = globalThis;
  const story = document.querySelector('#storybook-root');
  return document.body.classList.contains('sb-show-main') && (story?.childElementCount ?? 0) > 0;
};

/** Runs in the page: unfolds what is folded, of which IBM sees the fields and not their labels. */
const openAll = () => {
  const { document } = globalThis;
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'details') element.open = true;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
};

const storyNames = () => {
  /** @type {{ entries: Record<string, { id: string, type: string }> }} */
  const { entries } = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8'));
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? id : []));
};
