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
    return super.openBrowser();
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
