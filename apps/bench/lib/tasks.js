// @ts-check
import { Buffer } from 'node:buffer';

/** From here on it is watched. */
const MARK = 'watched';

/**
 * What each task of the page's main thread worked meanwhile, in milliseconds: drawing a frame is one task. Not what the clock
 * says, for other programs use the computer too; and what somebody does has to wait for one task, as a browser lets it go
 * before those that stand in line.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} run
 * @returns {Promise<number[]>}
 */
export const tasksWhile = async (page, run) => {
  const browser = /** @type {import('playwright-core').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await run();
  /** @type {{ traceEvents: readonly TraceEvent[] }} */
  const { traceEvents } = JSON.parse(Buffer.from(await browser.stopTracing()).toString());
  const from = traceEvents.find(({ name }) => name === MARK);
  if (!from) throw new Error('The browser told nothing of what it did.');
  return traceEvents
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === from.pid && tid === from.tid && ts > from.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
};

/** @typedef {{ name: string, pid: number, tid: number, ts: number, tdur?: number }} TraceEvent times in microseconds */
