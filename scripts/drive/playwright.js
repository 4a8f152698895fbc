// @ts-check
import * as playwright from 'playwright-core';

import { CHROMIUM_ARGS } from '../browsers/find.js';

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {import('../browsers/find.js').FoundEngine} found
 * @param {{ day?: string, script?: boolean }} [options]
 * @returns {Promise<import('./drive.js').Driver>}
 */
export const openPlaywright = async (engine, found, { day, script = true } = {}) => {
  const browser = await playwright[engine].launch({
    executablePath: found.path,
    args: engine === 'chromium' ? CHROMIUM_ARGS : [],
    // A Firefox from the system is not patched for Playwright; this channel speaks WebDriver BiDi to it instead.
    ...(engine === 'firefox' && found.owner === 'system' && { channel: 'moz-firefox' }),
  });
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, javaScriptEnabled: script });
  const page = await context.newPage();
  if (day !== undefined && engine === 'chromium') await page.clock.setFixedTime(day);
  return {
    engine,
    version: browser.version(),
    goto: async (url) => void (await page.goto(url)),
    evaluate: (work, argument) => page.evaluate(`(${work})(${JSON.stringify(argument)})`),
    press: (key) => page.keyboard.press(key),
    size: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
};
