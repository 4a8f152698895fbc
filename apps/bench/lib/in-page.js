// @ts-check
/* Runs in the page: each function stands by itself, for only its text gets there. */

/**
 * Draws, and answers when the first frame after it stood on the screen.
 *
 * @param {'first' | 'all' | 'show'} how
 * @returns {Promise<number>} milliseconds
 */
export const draw = async (how) => {
  const { subject, data, requestAnimationFrame, MessageChannel } = /** @type {any} */ (globalThis);
  const start = performance.now();
  subject[how](data);
  await new Promise((resolve) => {
    // After the callbacks of a frame comes its painting, and after that the first message.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });
  return performance.now() - start;
};

/**
 * The same of what draws what is out of sight later: also, when all of it is there and stood on the screen. It waits for
 * frames as `draw` does, which it cannot call: only one of these is there in the page.
 *
 * @returns {Promise<{ painted: number, there: number, first: number }>} milliseconds, and how many were painted first
 */
export const drawWhole = async () => {
  const { subject, data, requestAnimationFrame, MessageChannel } = /** @type {any} */ (globalThis);
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    });
  const start = performance.now();
  subject.first(data);
  await frame();
  const painted = performance.now() - start;
  performance.mark('painted');
  const first = subject.drawn();
  await subject.whole();
  await frame();
  return { painted, there: performance.now() - start, first };
};

/**
 * Waits until so many are there.
 *
 * @param {number} count
 * @returns {Promise<number>} milliseconds
 */
export const waitFor = async (count) => {
  const { subject, setTimeout } = /** @type {any} */ (globalThis);
  const start = performance.now();
  // Counting is work too, so it is not done in every frame.
  while (subject.drawn() < count) await new Promise((resolve) => setTimeout(resolve, 50));
  return performance.now() - start;
};

/**
 * Scrolls to a place, and answers when the frame after it begins: what the browser does meanwhile is what that frame takes.
 *
 * @param {{ part: number, more: number }} place a part of the whole height, and so many pixels below that
 */
export const scrollOn = async ({ part, more }) => {
  const { document, requestAnimationFrame, scrollTo } = /** @type {any} */ (globalThis);
  scrollTo(0, part * document.documentElement.scrollHeight + more);
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

/**
 * What each card says, without the room between the words.
 *
 * @returns {string[]}
 */
export const wordsOfCards = () => {
  const { subject } = /** @type {any} */ (globalThis);
  return subject.said().map((/** @type {{ textContent: string }} */ card) => card.textContent.replaceAll(/\s/g, ''));
};

/** Starts to look at how long what is typed waits before the page is told of it. */
export const watchKeys = () => {
  const { PerformanceObserver } = /** @type {any} */ (globalThis);
  const watch = { longest: 0 };
  /** @type {any} */ (globalThis).watch = watch;
  new PerformanceObserver((/** @type {any} */ list) => {
    for (const { processingStart, startTime } of list.getEntries())
      watch.longest = Math.max(watch.longest, processingStart - startTime);
  }).observe({ type: 'event', durationThreshold: 16 });
};

/** @returns {number} the longest that a key waited, ms */
export const longestWait = () => /** @type {any} */ (globalThis).watch.longest;
