import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { openDisplay } from './display.js';

/**
 * Starts WebKitGTK's WebDriver server on a free port of this computer, on a display.
 *
 * @param {{ path: string, browser: string }} engine as `findEngine('webkit')` gives it
 * @returns {Promise<{ port: number, capabilities: object, close: () => void }>} `capabilities` ask for its browser
 */
export const startWebKitDriver = async ({ path, browser }) => {
  const display = await openDisplay();
  const port = await freePort();
  const driver = spawn(path, ['-p', String(port), '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  });
  const close = () => {
    driver.kill();
    display.close();
  };
  process.once('exit', close);
  await answers(port, driver);
  return { port, capabilities: capabilitiesOf(browser), close };
};

const capabilitiesOf = (browser) => ({
  browserName: 'MiniBrowser',
  // WebKitGTK speaks the classic protocol alone; without this WebdriverIO asks for the newer one and is refused.
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = async (port, driver) => {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && driver.exitCode === null) {
    if (await canConnect(port)) return;
    await pause(25);
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port}.`);
};

const canConnect = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
