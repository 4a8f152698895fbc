// @ts-check
/** Higher is cut off: a contact sheet is for looking at, and nobody looks past the third screen. */
const TALLEST = 2400;

/**
 * @typedef {{ label: string, width: number, height: number, cut: boolean, png: Buffer }} Shot
 */

/**
 * Takes a row of pictures of the page at an address: the same look, at several widths.
 *
 * @param {import('playwright-core').Browser} browser Chromium: no other engine can pretend a preference
 * @param {{ url: string, look: import('./looks.js').Look, widths: readonly number[] }} wish
 * @returns {Promise<Shot[]>}
 */
export const takeRow = async (browser, { url, look, widths }) => {
  const context = await browser.newContext({
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    // What was rendered when the site was built is taken over for somebody who comes to do something.
    await page.mouse.move(1, 1);
    await page.waitForFunction(isDrawn);
    if (look.rtl) await page.evaluate(turnAround);
    const row = [];
    for (const width of widths) row.push(await takeShot(page, look, width));
    return row;
  } finally {
    await context.close();
  }
};

/** Runs in the page: whether a story stands there, or every element of ours has drawn more than that it is loading. */
const isDrawn = () => {
  const { customElements, document } = globalThis;
  const story = document.querySelector('#storybook-root');
  if (story) return document.body.classList.contains('sb-show-main') && story.childElementCount > 0;
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('gedeeld-') && customElements.get(localName))
    .every(({ shadowRoot }) => shadowRoot?.childElementCount && !shadowRoot.querySelector('.notice--loading'));
};

/** Runs in the page. A story has a direction of its own, inside that of the page. */
const turnAround = () => {
  const { document } = globalThis;
  for (const element of [document.documentElement, ...document.querySelectorAll('.page[dir]')]) element.dir = 'rtl';
};

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./looks.js').Look} look
 * @param {number} width
 * @returns {Promise<Shot>}
 */
const takeShot = async (page, look, width) => {
  // From a low window, so that what is measured is the content.
  await page.setViewportSize({ width, height: 160 });
  const [tall, wide] = await measure(page);
  const height = Math.min(tall, TALLEST);
  // All of it is in the window at once: what is drawn only when it is seen is drawn.
  await page.setViewportSize({ width, height });
  await measure(page);
  const png = await page.screenshot();
  return { label: labelOf(look, { width, wide }), width, height, cut: tall > height, png };
};

/** The height and width that the page wants, once its letters are there and it has been drawn. @param {import('playwright-core').Page} page */
const measure = (page) =>
  page.evaluate(async () => {
    const { document, requestAnimationFrame } = globalThis;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight, scrollWidth];
  });

/** @param {import('./looks.js').Look} look @param {{ width: number, wide: number }} size */
const labelOf = ({ label }, { width, wide }) =>
  `${width} px · ${label}${wide > width ? ` · SCROLLS SIDEWAYS: ${wide} px` : ''}`;
