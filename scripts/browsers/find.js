import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The three engines that every element is tested in. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** What starts Chromium on a build machine: no sandbox (root has none), no graphics card, no call home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
];

const SYSTEM = {
  chromium: {
    override: ['CHROMIUM_PATH', 'CHROME_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    override: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
  webkit: { override: ['WEBKIT_DRIVER_PATH'], names: ['WebKitWebDriver'], elsewhere: [] },
};

/**
 * @typedef {{ path: string, from: string, owner: 'system' | 'playwright', browser?: string }} FoundEngine
 *   `path` is the program to start (for WebKitGTK: the driver), `from` says how it was found, `owner` whose build it
 *   is, `browser` the window program that WebKitGTK's driver steers.
 */

/**
 * Finds a program for one engine: the one named in the environment, else one on this computer, else the one that
 * Playwright downloaded. Nothing is installed.
 *
 * @param {typeof ENGINES[number]} engine
 * @returns {Promise<FoundEngine | undefined>}
 * @throws when the environment names a program that cannot be run: a wrong wish is not silently replaced.
 */
export const findEngine = async (engine) => {
  const system = findOnSystem(engine);
  if (system && engine !== 'webkit') return system;
  if (system) {
    const browser = findMiniBrowser();
    if (browser && (process.env.DISPLAY || onPath('Xvfb'))) return { ...system, browser };
  }
  return findPlaywrights(engine);
};

const findOnSystem = (engine) => {
  const { override, names, elsewhere } = SYSTEM[engine];
  for (const variable of override) {
    const path = wished(variable);
    if (path) return { path, from: variable, owner: 'system' };
  }
  for (const name of names) {
    const path = onPath(name);
    if (path) return { path, from: 'PATH', owner: 'system' };
  }
  const path = elsewhere.find((place) => existsSync(place));
  return path && { path, from: 'its usual place', owner: 'system' };
};

const wished = (variable) => {
  const path = process.env[variable];
  if (path && !canRun(path)) throw new Error(`${variable} names ${path}, which is not a program that can be run.`);
  return path;
};

/** Debian keeps WebKitGTK's small browser in the library's own folder, outside PATH. */
const findMiniBrowser = () => {
  const wish = wished('WEBKIT_BROWSER_PATH');
  if (wish) return wish;
  const roots = ['/usr/lib', '/usr/libexec', ...list('/usr/lib').map((name) => join('/usr/lib', name))];
  for (const root of roots) {
    for (const name of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join(root, name, 'MiniBrowser');
      if (canRun(path)) return path;
    }
  }
  return undefined;
};

const findPlaywrights = async (engine) => {
  try {
    const playwright = await import('playwright');
    const path = playwright[engine].executablePath();
    if (existsSync(path)) return { path, from: 'playwright', owner: 'playwright' };
  } catch {
    // Playwright is not installed yet: then it has no browsers either.
  }
  return undefined;
};

/** @param {string} name @returns {string | undefined} the full path of a program on PATH */
export const onPath = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(canRun);

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const list = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
