// @ts-check
import { startWebKitDriver } from '../browsers/webkit-driver.js';

/** The keys that have no letter, as WebDriver writes them. @type {ReadonlyMap<string, string>} */
const KEYS = new Map([
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
]);

/**
 * WebKitGTK over its own driver, which speaks the classic WebDriver protocol: plain HTTP, so no library is needed.
 *
 * @param {import('../browsers/find.js').FoundEngine} found
 * @returns {Promise<import('./drive.js').Driver>}
 */
export const openWebKit = async ({ path, browser }) => {
  if (!browser) throw new Error('WebKitWebDriver is there, and the browser that it steers is not.');
  const driver = await startWebKitDriver({ path, browser });
  const send = sender(`http://127.0.0.1:${driver.port}`);
  const { browserName, 'webkitgtk:browserOptions': options } = /** @type {Record<string, unknown>} */ (
    driver.capabilities
  );
  const alwaysMatch = { browserName, 'webkitgtk:browserOptions': options };
  const session = await send('POST', '/session', { capabilities: { alwaysMatch } });
  const at = `/session/${session.sessionId}`;
  await send('POST', `${at}/window/rect`, { width: 1024, height: 900 });
  return {
    engine: 'webkit',
    version: session.capabilities.browserVersion,
    goto: (url) => send('POST', `${at}/url`, { url }),
    evaluate: async (work, argument) => {
      const { error, value } = await send('POST', `${at}/execute/async`, {
        script: asScript(work, argument),
        args: [],
      });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: (key) =>
      send('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: strokes(key) }] }),
    size: (width, height) => send('POST', `${at}/window/rect`, { width, height }),
    screenshot: async () => Buffer.from(await send('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await send('DELETE', at);
      driver.close();
    },
  };
};

/** @param {string} base */
const sender =
  (base) =>
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

/** @param {Function} work @param {unknown} argument */
const asScript = (work, argument) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${work})(${JSON.stringify(argument)}))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));
`;

/** All keys of a combination down, then up again in the other order. @param {string} combination */
const strokes = (combination) => {
  const keys = combination.split('+').map((key) => KEYS.get(key) ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
  return [...down, ...up];
};
