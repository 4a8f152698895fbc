import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const WINDOWS = process.platform === 'win32';

/** Tools that would call home are asked not to. */
const QUIET = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** The path of a tool that the project has installed; `npx` would download one of that name if it is absent. */
export const program = (name) => join(ROOT, 'node_modules', '.bin', WINDOWS ? `${name}.cmd` : name);

/**
 * Runs a command to its end and keeps what it says. A program that does not exist and one that takes too long are
 * results like any other: code 127 and 124, with a sentence.
 *
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string>, timeout?: number, show?: boolean }} [options]
 *   `show` passes the words on as they come, instead of keeping them.
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = ([file, ...args], { cwd = ROOT, env = {}, timeout = 20 * 60_000, show = false } = {}) =>
  new Promise((resolve) => {
    if (file.startsWith(ROOT) && !existsSync(file))
      return resolve({ code: 127, output: `${file} is not installed.\n` });
    const stdio = ['ignore', ...(show ? ['inherit', 'inherit'] : ['pipe', 'pipe'])];
    const plain = show ? {} : { NO_COLOR: '1' };
    const options = { cwd, stdio, shell: WINDOWS, env: { ...process.env, ...QUIET, ...plain, ...env } };
    const child = spawn(file, args, { ...options, detached: !WINDOWS });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      stop(child);
    }, timeout);
    child.once('error', (error) => resolve({ code: 127, output: `${file}: ${error.message}\n` }));
    child.once('close', (code, signal) => {
      clearTimeout(clock);
      running.delete(child);
      if (late) resolve({ code: 124, output: `${output}\n${file} was stopped after ${timeout / 1000} s.\n` });
      else resolve({ code: code ?? 1, output: signal ? `${output}\n${file} was ended by ${signal}.\n` : output });
    });
  });

/** What we started and has not ended yet: none of it outlives us, a browser that hangs neither. */
const running = new Set();

const stop = (child) => {
  try {
    // Each command is the head of a group of its own: this reaches what it started, too.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
};

process.once('exit', () => running.forEach(stop));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
