// @ts-check
/** Higher is cut off: a contact sheet is for looking at, and nobody looks past the third screen. */
const TALLEST = 2400;

/**
 * @typedef {{ label: string, width: number, height: number, cut: boolean, png: Buffer }} Shot
 */

/**
 * Takes one picture of the page at an address, as it looks at a width.
 *
 * @param {import('playwright-core').Browser} browser Chromium: no other engine can pretend a preference
 * @param {{ url: string, look: import('./looks.js').Look, width: number }} wish
 * @returns {Promise<Shot>}
 */
export const takeShot = async (browser, { url, look, width }) => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    if (look.rtl) await page.evaluate(turnAround);
    await page.evaluate(() => globalThis.document.fonts.ready.then(() => {}));
    const [tall, wide] = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = globalThis.document.documentElement;
      return [scrollHeight, scrollWidth];
    });
    const height = Math.min(tall, TALLEST);
    // All of it is in the window at once: what is drawn only when it is seen is drawn.
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
    return { label: labelOf(look, { width, wide }), width, height, cut: tall > height, png };
  } finally {
    await context.close();
  }
};

/** Runs in the page. A story has a direction of its own, inside that of the page. */
const turnAround = () => {
  const { document } = globalThis;
  for (const element of [document.documentElement, ...document.querySelectorAll('.page[dir]')]) element.dir = 'rtl';
};

/** @param {import('./looks.js').Look} look @param {{ width: number, wide: number }} size */
const labelOf = ({ label }, { width, wide }) =>
  `${width} px · ${label}${wide > width ? ` · SCROLLS SIDEWAYS: ${wide} px` : ''}`;
