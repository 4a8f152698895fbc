// @ts-check
import { findEngine } from '../browsers/find.js';
import { openPlaywright } from './playwright.js';
import { openWebKit } from './webkit.js';

/**
 * One page in one engine, steered from outside: the same few calls for Chromium, Firefox and WebKitGTK, whose drivers
 * have nothing in common.
 *
 * @typedef {object} Driver
 * @property {string} engine
 * @property {string} version
 * @property {(url: string) => Promise<void>} goto loads a page and waits until it is loaded
 * @property {<A, T>(work: (argument: A) => T | Promise<T>, argument?: A) => Promise<T>} evaluate runs a function in the
 *   page. It sees nothing of the file it is written in; what goes in and out is JSON.
 * @property {(key: string) => Promise<void>} press a key by its name in the DOM, `Shift+Tab` too
 * @property {(width: number, height: number) => Promise<void>} size of the window; WebKitGTK has none below 447 px wide
 * @property {() => Promise<Buffer>} screenshot of what is in the window, as PNG
 * @property {() => Promise<void>} close
 */

/**
 * Opens an empty page in an engine.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {{ day?: string, script?: boolean }} [options] in Chromium: `day`, what the page takes for today; `script: false`,
 *   a browser in which JavaScript is off (what is evaluated runs all the same)
 * @returns {Promise<Driver>}
 * @throws when this computer does not have the engine
 */
export const openDriver = async (engine, options = {}) => {
  const found = await findEngine(engine);
  if (!found) throw new Error(`${engine} is not on this computer. Run: npm run browsers`);
  return engine === 'webkit' && found.owner === 'system' ? openWebKit(found) : openPlaywright(engine, found, options);
};

/**
 * Asks a page the same question until the answer is yes.
 *
 * @param {Driver} driver
 * @param {() => unknown} question runs in the page
 * @param {number} [patience] milliseconds
 */
export const waitUntil = async (driver, question, patience = 10_000) => {
  const deadline = Date.now() + patience;
  while (!(await driver.evaluate(question))) {
    if (Date.now() > deadline) throw new Error(`Still not true after ${patience} ms in ${driver.engine}: ${question}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
