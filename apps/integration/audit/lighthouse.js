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

/** How often a page is looked at that is too slow: other work on this computer makes it slower. The middle one counts. */
const LOOKS = 3;

/** What Lighthouse finds on a page below what we promise, as on a phone. @type {import('./audit-pages.js').Checker} */
export const findLighthouseFaults = async (url) => {
  const looks = [await look(url)];
  while (speedOf(looks[0]) < LEAST['performance'] && looks.length < LOOKS) looks.push(await look(url));
  const [middle] = looks.sort((one, other) => speedOf(one) - speedOf(other)).slice(Math.floor(looks.length / 2));
  return { faults: faultsIn(middle), measured: `${lineOf(middle)}${looks.length > 1 ? ` (median of ${LOOKS})` : ''}` };
};

/** @typedef {import('lighthouse').Result} Report */

/** @param {string} url @returns {Promise<Report>} */
const look = async (url) => {
  const found = await findEngine('chromium');
  if (!found) throw new Error('Chromium is not on this computer. Run: npm run browsers');
  const chrome = await launch({ chromePath: found.path, chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(LEAST), logLevel: 'error' });
    if (!result) throw new Error('Lighthouse gave no answer');
    return result.lhr;
  } finally {
    chrome.kill();
  }
};

/** @param {Report} report @param {string} name of a category */
const scoreOf = ({ categories }, name) => Math.round((categories[name]?.score ?? 0) * 100);

/** @param {Report | undefined} report */
const speedOf = (report) => (report ? scoreOf(report, 'performance') : 0);

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
