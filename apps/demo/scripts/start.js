import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { program, run } from '../../../scripts/lib/run.js';
import { listen } from '../lib/listen.js';
import { createDemoServer } from '../lib/server.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Builds what is not built yet (turbo knows), serves it, says where, and shows it to whoever sits at the screen. */
const start = async () => {
  const { code, output } = await run([program('turbo'), 'run', 'build', '--filter=demo', '--output-logs=errors-only']);
  if (code !== 0) {
    console.error(`${output}\nThe demo could not be built: see above.`);
    process.exit(1);
  }
  const address = await listen(createDemoServer(DIST), Number(process.env.PORT ?? 4173));
  console.log(`\nThe site of Waterrijk is at ${address}\nStop with Ctrl+C.`);
  if (process.stdout.isTTY && !process.env.CI) show(address);
};

/**
 * Opens the address in the browser of this computer. Nothing depends on it, so nothing is said when it fails.
 *
 * @param {string} address
 */
const show = (address) => {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};

await start();
