/** How long the page is kept busy before what the visitor does goes first, in milliseconds: a phone takes four times as long. */
const LONGEST = 8;

/** A task of its own: what the visitor did meanwhile, and what there is to draw, goes first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * A pause for long work: nothing while there is no need to, and a task of its own when the page was kept busy for long. A
 * page that nobody looks at is not kept from anything, and its tasks would come seconds apart.
 */
export const takingBreath = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (document.hidden || performance.now() - since < LONGEST) return;
    await nextTask();
    since = performance.now();
  };
};

/** Does something once the page has nothing else to do. A browser that cannot say when that is (Safari) waits half a second. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 500);
};
