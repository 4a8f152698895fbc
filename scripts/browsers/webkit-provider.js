import { defineBrowserProvider } from '@vitest/browser';
import { WebdriverBrowserProvider } from '@vitest/browser-webdriverio';

import { startWebKitDriver } from './webkit-driver.js';

/** Runs Vitest's browser tests in WebKitGTK, the nearest to Safari that a Linux machine can have. */
class WebKitGtkProvider extends WebdriverBrowserProvider {
  buildCapabilities() {
    return this.driver.capabilities;
  }

  async openBrowser() {
    if (this.browser) return this.browser;
    this.driver = await startWebKitDriver(this.engine);
    this.options = { ...this.options, hostname: '127.0.0.1', port: this.driver.port, path: '/' };
    const browser = await super.openBrowser();
    // A click in a frame that is larger than the window lands elsewhere; no test asks for a larger frame than this.
    await browser.setWindowRect(0, 0, 1600, 1400);
    browser.overwriteCommand('click', clickWhenStill(browser), true);
    return browser;
  }

  /** The window cannot be narrower than 447 px, a phone is: so the frame with the test gets the size instead. */
  async setViewport({ width, height }) {
    const inside = this.isIframeSwitched();
    if (inside) await this.switchToMainFrame();
    await this.browser.execute(sizeTestFrame, width, height);
    if (inside) await this.switchToTestFrame();
  }

  async close() {
    await super.close();
    this.driver?.close();
  }
}

/**
 * This driver works out where an element stands, scrolls to it, and clicks at once, while WebKit still scrolls: on a
 * busy machine the click lands elsewhere, or the driver finds no place to click at all. Playwright waits for an element
 * to stand still, and looks whether the click reaches it, and so does this.
 */
const clickWhenStill = (browser) =>
  async function (click, ...options) {
    for (let tries = 3; tries > 0; tries -= 1) {
      await browser.executeAsync(whenStill, this);
      try {
        await click(...options);
      } catch (error) {
        if (tries === 1 || !String(error).includes('interactable')) throw error;
        continue;
      }
      // What cannot be asked any more is gone, because it was clicked.
      if (await browser.execute(() => globalThis.clickReached).catch(() => true)) return;
    }
  };

/** Runs in the page: waits until the element stands still, and then for the click. */
const whenStill = (element, done) => {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // An option is chosen without a click.
  globalThis.clickReached = element.localName === 'option';
  const reach = (event) => void (globalThis.clickReached ||= event.composedPath().includes(element));
  globalThis.addEventListener('click', reach, { capture: true, once: true });
  let before = '';
  const look = () => {
    const { x, y } = element.getBoundingClientRect();
    const now = `${x} ${y} ${globalThis.scrollX} ${globalThis.scrollY}`;
    if (now === before) return done();
    before = now;
    globalThis.requestAnimationFrame(look);
  };
  globalThis.requestAnimationFrame(look);
};

/** Runs in the page. */
const sizeTestFrame = (width, height) => {
  const frame = globalThis.document.querySelector('iframe[data-vitest]');
  frame.style.cssText = `width:${width}px;height:${height}px;border:0;display:block`;
  frame.parentElement.style.cssText = 'width:auto;height:auto;overflow:visible;display:block';
};

/** @param {import('./find.js').FoundEngine} engine as `findEngine('webkit')` gives it */
export const webkitGtk = (engine) =>
  defineBrowserProvider({
    name: 'webdriverio',
    supportedBrowser: ['safari'],
    options: {},
    providerFactory: (project) => Object.assign(new WebKitGtkProvider(project, {}), { engine }),
  });
