import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { onPath } from './find.js';

/**
 * A display to draw on: the one there is, else an invisible one of our own (Xvfb). WebKitGTK has no headless mode, so
 * without this it cannot start on a server. Xvfb chooses its number itself, so that runs beside each other never meet.
 *
 * @returns {Promise<{ name: string, close: () => void }>}
 */
export const openDisplay = async () => {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, close: () => {} };
  const program = onPath('Xvfb');
  if (!program) throw new Error('There is no display and no Xvfb to make one. On Debian: apt-get install xvfb.');
  const screen = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp', '-noreset'];
  const xvfb = spawn(program, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => void xvfb.kill();
  process.once('exit', close);
  const number = await Promise.race([
    once(xvfb.stdio[3], 'data').then(([data]) => String(data).trim()),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb stopped before it had a display.'))),
  ]);
  return { name: `:${number}`, close };
};
