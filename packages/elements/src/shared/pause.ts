/** Lets the browser do what it has to do first. Time in milliseconds. */
export const pause = (time?: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Waits for a task of its own once the next frame is drawn: what the reader does meanwhile goes first. Where a browser draws
 * no frames, such as in a page in a frame that is far out of sight, it waits half a second.
 */
export const afterFrame = (): Promise<unknown> =>
  Promise.race([new Promise(requestAnimationFrame), pause(LONGEST)]).then(() => pause());

/** How long a frame is waited for, in milliseconds. */
const LONGEST = 500;
