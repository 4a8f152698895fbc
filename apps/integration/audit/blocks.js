// @ts-check
import { inChromium } from './accessibility.js';

/** A phone takes this many times as long as this computer, as Lighthouse counts. */
const SLOWER = 4;
/** What takes longer is felt as waiting, in milliseconds. */
const LONG = 50;
/** How long a phone may be blocked in all after the first paint: up to this Lighthouse calls it good. */
const MOST = 200;
/** How many of the longest tasks are named. */
const NAMED = 3;

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'loading'];

/**
 * How long a page keeps a phone from answering after the first paint: of each task what it takes beyond 50 ms. Counted in
 * time of the processor, so that other work on this computer does not count: what Lighthouse calls the total blocking
 * time, for a computer that is busy.
 *
 * @type {import('./audit-pages.js').Checker}
 */
export const findBlocks = (url) =>
  inChromium(async (browser) => {
    const page = await (await browser.newContext(PHONE)).newPage();
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'networkidle' });
    // What a page does when it has nothing else to do comes after that.
    await page.waitForTimeout(1_500);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const tasks = longTasksIn(traceEvents);
    const blocked = Math.round(tasks.reduce((sum, { took }) => sum + took - LONG, 0));
    return {
      faults: blocked <= MOST ? [] : tasks.slice(0, NAMED).map(({ took, what }) => `${Math.round(took)} ms: ${what}`),
      measured: `blocked ${blocked} ms · longest ${Math.round(tasks[0]?.took ?? 0)} ms`,
    };
  });

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts when it began, in microseconds
 * @property {number} [dur] how long it took
 * @property {number} [tdur] how long the processor worked for it
 * @property {{ data?: { url?: string, functionName?: string } }} [args]
 */

/**
 * The tasks after the first paint that a phone takes long for, the longest first.
 *
 * @param {readonly TraceEvent[]} events
 */
const longTasksIn = (events) => {
  const paint = events.find(({ name }) => name === 'firstContentfulPaint');
  if (!paint) throw new Error('Nothing was painted');
  const timed = events.filter(({ pid, tid, tdur }) => pid === paint.pid && tid === paint.tid && tdur !== undefined);
  return timed
    .filter(({ name, ts }) => name === 'RunTask' && ts > paint.ts)
    .map((task) => ({ task, took: tookOf(task) }))
    .filter(({ took }) => took > LONG)
    .sort((one, other) => other.took - one.took)
    .map(({ task, took }) => ({ took, what: namedIn(task, timed) }));
};

/** On a phone, in milliseconds. @param {TraceEvent} event */
const tookOf = ({ tdur = 0 }) => (tdur * SLOWER) / 1000;

/** What most of a task was. @param {TraceEvent} task @param {readonly TraceEvent[]} events */
const namedIn = (task, events) => {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter((event) => event.name !== 'RunTask' && event.ts >= task.ts && event.ts + (event.dur ?? 0) <= end)
    .sort((one, other) => tookOf(other) - tookOf(one))
    .slice(0, NAMED)
    .map((event) => `${event.name} ${event.args?.data?.url?.split('/').at(-1) ?? ''}`.trim())
    .join(', ');
};
