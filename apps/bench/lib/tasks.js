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
export const tasksWhile = async (page, run) => (await watch(page, run)).map(({ tdur = 0 }) => tdur / 1000);

/**
 * The same, of the tasks that began before the page set this mark, and of those that came after it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} mark
 * @param {() => Promise<void>} run
 * @returns {Promise<{ before: number[], after: number[] }>}
 */
export const tasksAround = async (page, mark, run) => {
  const tasks = await watch(page, run, mark);
  const of = (/** @type {boolean} */ isLater) =>
    tasks.filter((task) => task.isLater === isLater).map(({ tdur = 0 }) => tdur / 1000);
  return { before: of(false), after: of(true) };
};

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} run
 * @param {string} [mark]
 */
const watch = async (page, run, mark = MARK) => {
  const browser = /** @type {import('playwright-core').Browser} */ (page.context().browser());
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  await page.evaluate((name) => void performance.mark(name), MARK);
  await run();
  /** @type {{ traceEvents: readonly TraceEvent[] }} */
  const { traceEvents } = JSON.parse(Buffer.from(await browser.stopTracing()).toString());
  const [from, between] = [MARK, mark].map((wanted) => traceEvents.find(({ name }) => name === wanted));
  if (!from || !between) throw new Error('The browser told nothing of what it did.');
  return traceEvents
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === from.pid && tid === from.tid && ts > from.ts)
    .map((task) => ({ ...task, isLater: task.ts > between.ts }));
};

/** @typedef {{ name: string, pid: number, tid: number, ts: number, tdur?: number }} TraceEvent times in microseconds */
