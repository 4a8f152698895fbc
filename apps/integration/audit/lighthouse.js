// @ts-check
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { CHROMIUM_ARGS, findEngine } from '../../../scripts/browsers/find.js';

/** The least that a page gets, of 100. @type {Readonly<Record<string, number>>} */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 95, performance: 95 };

/** What the speed of a page is made of, by what it is called in a line. @type {Readonly<Record<string, string>>} */
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
};

/**
 * How often the speed of a page is taken: no two looks are alike. The middle one counts. One of many pages that are alike is
 * looked at once, unless that was not good enough.
 */
const LOOKS = 3;

/** How often Lighthouse may fail to look at a page, as when a busy computer starts Chromium too slowly. */
const FAILURES = 2;

/** What Lighthouse finds on a page below what we promise, as on a phone. @type {import('./audit-pages.js').Checker} */
export const findLighthouseFaults = async (url, isAlike = false) => {
  const whole = await look(url, Object.keys(LEAST));
  const looks = [whole];
  const isEnough = isAlike && speedOf(whole) >= LEAST['performance'];
  while (looks.length < LOOKS && !isEnough) looks.push(await look(url, ['performance']));
  looks.sort((one, other) => speedOf(one) - speedOf(other));
  const middle = looks[Math.floor(looks.length / 2)] ?? whole;
  const report = {
    categories: { ...whole.categories, ...middle.categories },
    audits: { ...whole.audits, ...middle.audits },
  };
  return { faults: faultsIn(report), measured: lineOf(report), figures: figuresOf(report) };
};

/** @typedef {Pick<import('lighthouse').Result, 'categories' | 'audits'>} Report */

/**
 * @param {string} url
 * @param {string[]} categories
 * @param {number} [failures] how often it has failed
 * @returns {Promise<Report>}
 */
const look = async (url, categories, failures = 0) => {
  try {
    return await lookOnce(url, categories);
  } catch (error) {
    if (failures === FAILURES) throw error;
    return look(url, categories, failures + 1);
  }
};

/** In a Chromium of its own, which has seen no page before. @param {string} url @param {string[]} onlyCategories */
const lookOnce = async (url, onlyCategories) => {
  const found = await findEngine('chromium');
  if (!found) throw new Error('Chromium is not on this computer. Run: npm run browsers');
  const chrome = await launch({ chromePath: found.path, chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'error' });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'No answer');
    return result.lhr;
  } finally {
    chrome.kill();
  }
};

/** @param {Report} report @param {string} name of a category */
const scoreOf = ({ categories }, name) => Math.round((categories[name]?.score ?? 0) * 100);

/** @param {Report} report */
const speedOf = (report) => scoreOf(report, 'performance');

/** @param {Report} report */
const faultsIn = (report) =>
  Object.entries(LEAST).flatMap(([name, least]) => {
    const score = scoreOf(report, name);
    if (score >= least) return [];
    const lost = (report.categories[name]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1,
    );
    const reasons = lost.map(({ id }) => `${id} ${report.audits[id]?.displayValue ?? ''}`.trim());
    return [`${name} ${score}, at least ${least}: ${reasons.join(', ')}`];
  });

/** The scores and what they are made of: `accessibility 100 … LCP 1.4 s …`. @param {Report} report */
const lineOf = (report) =>
  [
    ...Object.keys(LEAST).map((name) => `${name} ${scoreOf(report, name)}`),
    ...Object.entries(METRICS).map(([name, id]) => `${name} ${report.audits[id]?.displayValue ?? '?'}`),
  ].join(' · ');

/** @param {Report} report @returns {import('./figures-table.js').Figures} */
const figuresOf = (report) => ({
  scores: Object.fromEntries(Object.keys(LEAST).map((name) => [name, scoreOf(report, name)])),
  metrics: Object.fromEntries(
    Object.entries(METRICS).map(([name, id]) => [name, report.audits[id]?.numericValue ?? Number.NaN]),
  ),
});
