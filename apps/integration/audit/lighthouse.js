// @ts-check
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { CHROMIUM_ARGS, findEngine } from '../../../scripts/browsers/find.js';

/** The least that a page gets, of 100. @type {Readonly<Record<string, number>>} */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 95, performance: 95 };

/** What Lighthouse finds on a page below what we promise, as on a phone. @type {import('./audit-pages.js').Checker} */
export const findLighthouseFaults = async (url) => {
  const found = await findEngine('chromium');
  if (!found) throw new Error('Chromium is not on this computer. Run: npm run browsers');
  const chrome = await launch({ chromePath: found.path, chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(LEAST), logLevel: 'error' });
    if (!result) return ['Lighthouse gave no answer'];
    const { categories, audits } = result.lhr;
    return Object.entries(LEAST).flatMap(([name, least]) => {
      const category = categories[name];
      const score = Math.round((category?.score ?? 0) * 100);
      if (score >= least) return [];
      const lost = (category?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
      return `${name} ${score}, at least ${least}: ${lost.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()).join(', ')}`;
    });
  } finally {
    chrome.kill();
  }
};
