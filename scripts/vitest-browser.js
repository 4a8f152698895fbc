import { setTimeout as pause } from 'node:timers/promises';

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { CHROMIUM_ARGS } from './browsers/find.js';
import { emulateMedia } from './browsers/emulate-media.js';
import { presentEngines } from './browsers/present.js';
import { webkitGtk } from './browsers/webkit-provider.js';

/**
 * The one configuration of our browser tests: the same test files in Chromium, Firefox and WebKit, as three Vitest
 * projects. A package's `vitest.config.js` is then
 *
 * ```js
 * import { browserTests } from '../../scripts/vitest-browser.js';
 * export default browserTests({ suite: 'elements' });
 * ```
 *
 * An engine that this computer does not have is left out with a printed line; with `CI=true` that is an error instead.
 * `GEDEELD_ENGINES=chromium,firefox` chooses engines while developing. The report goes to `reports/<suite>.json`.
 *
 * @param {object} options
 * @param {string} options.suite the name of the report
 * @param {string[]} [options.include] which files are tests
 * @param {string[]} [options.once] which of them need no page: an engine more would only do the same sums again
 * @param {boolean} [options.isolate] whether each file gets a page of its own. To read every module anew for each file
 *   takes longer than the tests themselves: a suite whose files clean up after themselves shares one page per engine
 * @param {string[]} [options.alone] in a suite that shares a page: which files get one of their own all the same, because
 *   they register a tag that others register too, or count what is said once a page. They run after the rest
 * @param {import('vitest/node').InlineConfig} [options.test] what else the package wants of Vitest, for every engine
 * @param {string[]} [options.preload] dependencies to bundle before the first test, so that none reloads a page halfway
 * @param {Record<string, unknown>} [options.vite] Vite's own options (`plugins`, `publicDir`, `define`, …)
 */
export const browserTests = async ({
  suite,
  include = ['src/**/*.test.ts'],
  once = [],
  isolate = true,
  alone = [],
  test = {},
  preload = [],
  vite = {},
}) => {
  const { browser, ...own } = test;
  const engines = await presentEngines(suite);
  const projects = engines.flatMap((found, index) => {
    const exclude = index === 0 ? [] : once;
    const project = (name, order, files) => ({
      extends: true,
      test: { name: `in ${name}`, sequence: { groupOrder: order }, ...files, browser: instance(name, found, browser) },
    });
    const { engine } = found;
    return [
      project(engine, 0, { include, exclude: [...exclude, ...alone], isolate }),
      ...(alone.length > 0 ? [project(`${engine} alone`, 1, { include: alone, exclude })] : []),
    ];
  });
  return defineConfig({
    ...vite,
    optimizeDeps: { ...vite.optimizeDeps, include: [...preload, ...(vite.optimizeDeps?.include ?? [])] },
    test: {
      testTimeout: 30_000,
      hookTimeout: 30_000,
      expect: { poll: { timeout: 4_000 } },
      reporters: ['default', ['json', { outputFile: `reports/${suite}.json` }]],
      ...own,
      projects,
    },
  });
};

const instance = (name, { engine, found }, own = {}) => ({
  enabled: true,
  headless: !usesGtk(engine, found),
  ui: false,
  screenshotFailures: false,
  api: { host: '127.0.0.1' },
  // Three browsers start at once, on two processors that others use as well.
  connectTimeout: 180_000,
  orchestratorScripts: [{ content: UNSCALED }],
  ...own,
  commands: { emulateMedia, ...own.commands },
  provider: providerOf(engine, found),
  instances: [{ browser: usesGtk(engine, found) ? 'safari' : engine, name }],
});

/** Vitest scales the frame a test runs in, and Firefox's driver refuses to click in a frame that is scaled. */
const UNSCALED = `
  const style = document.createElement('style');
  style.textContent = '*{transform:none!important;scale:none!important}';
  document.head.append(style);
`;

const usesGtk = (engine, found) => engine === 'webkit' && found.owner === 'system';

const providerOf = (engine, found) => {
  if (usesGtk(engine, found)) return webkitGtk(found);
  const args = engine === 'chromium' ? CHROMIUM_ARGS : [];
  // A Firefox from the system is not patched for Playwright; this channel speaks WebDriver BiDi to it instead.
  const channel = engine === 'firefox' && found.owner === 'system' ? { channel: 'moz-firefox' } : {};
  return patient(playwright({ launchOptions: { executablePath: found.path, args, ...channel } }));
};

/**
 * Before a key is pressed Vitest looks for the frame of the test, gives it one second, and then calls that a bug of its
 * own. On a busy machine Firefox takes longer. The page of a test holds that one frame.
 */
const patient = (option) => ({
  ...option,
  providerFactory: (project) => {
    const provider = option.providerFactory(project);
    const contextOf = provider.getCommandsContext.bind(provider);
    provider.getCommandsContext = (session) => {
      const context = contextOf(session);
      context.frame = () => testFrame(context.page);
      return context;
    };
    return provider;
  },
});

const testFrame = async (page) => {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50)) {
    const frame = page.frame('vitest-iframe') ?? page.mainFrame().childFrames()[0];
    if (frame) return frame;
  }
  throw new Error('The frame of the test did not come within 20 s.');
};
