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
 * Waits until so many are there.
 *
 * @param {number} count
 * @returns {Promise<number>} milliseconds
 */
export const waitFor = async (count) => {
  const { subject, requestAnimationFrame } = /** @type {any} */ (globalThis);
  const start = performance.now();
  while (subject.drawn() < count) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
};

/**
 * Scrolls as a reader does who looks for something: a good part of a window in each frame, then far down and up at once.
 *
 * @returns {Promise<{ longest: number, slow: number, frames: number }>} the longest frame, and how many were over 50 ms
 */
export const scroll = async () => {
  const { document, requestAnimationFrame, scrollTo } = /** @type {any} */ (globalThis);
  const frames = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let last = await frame();
  const to = async (/** @type {number} */ top) => {
    scrollTo(0, top);
    const now = await frame();
    frames.push(now - last);
    last = now;
  };
  for (let step = 1; step <= 120; step += 1) await to(step * 400);
  for (const part of [0.9, 0.3, 0.6, 0.1, 1, 0]) {
    const { scrollHeight } = document.documentElement;
    for (let step = 0; step < 15; step += 1) await to(part * scrollHeight + step * 200);
  }
  return { longest: Math.max(...frames), slow: frames.filter((time) => time > 50).length, frames: frames.length };
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

/** Starts to look at how long nothing else gets a turn: a reader who types waits as long for the letter. */
export const watchTurns = () => {
  const { setTimeout } = /** @type {any} */ (globalThis);
  const watch = { longest: 0, on: true };
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last);
    last = now;
    if (watch.on) setTimeout(look);
  };
  /** @type {any} */ (globalThis).watch = watch;
  setTimeout(look);
};

/** @returns {number} the longest time without a turn, ms */
export const longestTurn = () => {
  const { watch } = /** @type {any} */ (globalThis);
  watch.on = false;
  return watch.longest;
};
