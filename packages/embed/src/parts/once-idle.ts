import { whenIdle } from '../loading/take-breath.js';

/**
 * Gets parts, once, when the page has nothing else to do: a reader whose connection goes has them all the same. Whoever only
 * reads is not told that one did not come: who asks for it is.
 *
 * @param parts how each is loaded
 * @returns begins it; to be called when what is seen first is there
 */
export const onceIdle = (...parts: readonly (() => Promise<unknown>)[]): (() => void) => {
  let isExpected = false;
  return () => {
    if (isExpected) return;
    isExpected = true;
    whenIdle(() => {
      for (const load of parts) load().catch(() => {});
    });
  };
};
