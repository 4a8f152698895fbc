// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import { chromium } from 'playwright-core';

import { CHROMIUM_ARGS, findEngine } from '../../../scripts/browsers/find.js';

const ACE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/**
 * Does something with a Chromium, and ends it.
 *
 * @template Answer
 * @param {(browser: import('playwright-core').Browser) => Promise<Answer>} work
 */
export const inChromium = async (work) => {
  const found = await findEngine('chromium');
  if (!found) throw new Error('Chromium is not on this computer. Run: npm run browsers');
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};

/**
 * Opens a page in Chromium and waits until everything of ours on it is drawn.
 *
 * @template Answer
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => Promise<Answer>} ask
 */
const onPage = (url, ask) =>
  inChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url, { waitUntil: 'networkidle' });
    return ask(page);
  });

/** What IBM's engine calls a violation of WCAG 2.2. What it wants a person to look at is no fault. @type {import('./audit-pages.js').Checker} */
export const findIbmFaults = (url) => onPage(url, async (page) => ({ faults: await ibmFaultsOn(page) }));

/** What Alfa is sure of. @type {import('./audit-pages.js').Checker} */
export const findAlfaFaults = (url) => onPage(url, async (page) => ({ faults: await alfaFaultsOn(page) }));

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export const ibmFaultsOn = async (page) => {
  if (!(await page.evaluate(() => 'ace' in globalThis)))
    await page.addScriptTag({ content: readFileSync(ACE, 'utf8') });
  const results = await page.evaluate(async () => {
    const { Checker } = /** @type {any} */ (globalThis).ace;
    const { results: all } = await new Checker().check(globalThis.document, ['WCAG_2_2']);
    return all.map(({ ruleId, value, path, message }) => ({ ruleId, value: value.join(), path: path.dom, message }));
  });
  if (results.length === 0) return ['IBM looked at nothing'];
  return results
    .filter(({ value }) => value === 'VIOLATION,FAIL')
    .map(({ ruleId, path, message }) => `${ruleId}: ${message} ${path}`);
};

/**
 * Rules beyond level AA: targets of 44 pixels (2.5.5, AAA), of which ours have the 24 of level AA; and lines half their
 * height apart (1.4.8, AAA), which larger words are not.
 */
const BEYOND = new Set(['sia-r111', 'sia-r73']);

/** @param {{ readonly uri: string }} rule */
const nameOf = ({ uri }) => String(uri.split('/').at(-1));

/** Without the others: looking at every target takes a quarter of the time. */
const RULES = [...rules].filter((rule) => !BEYOND.has(nameOf(rule)));

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export const alfaFaultsOn = async (page) => {
  const input = await Playwright.toPage(await page.evaluateHandle(() => globalThis.document));
  const outcomes = [...(await Audit.of(input, RULES).evaluate())];
  // With two copies of its own parts Alfa finds every rule inapplicable, and says nothing of it.
  if (!outcomes.some(Outcome.isPassed)) return ['Alfa looked at nothing'];
  return outcomes
    .filter(Outcome.isFailed)
    .map(({ rule, target }) => `${nameOf(rule)}: ${String(target).replace(/\s+/g, ' ').slice(0, 160)}`);
};
