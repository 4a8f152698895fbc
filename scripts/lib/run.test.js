import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { program, run } from './run.js';

const node = (script, options) => run([process.execPath, '-e', script], options);

describe('run', () => {
  test('gives the code and all that was said', async () => {
    const said = await node('console.log("out"); console.error("err"); process.exit(3)');
    expect(said.code).toBe(3);
    expect(said.output).toContain('out\n');
    expect(said.output).toContain('err\n');
  });

  test('says so when a program is not there', async () => {
    expect(await run([program('no-such-tool')])).toMatchObject({ code: 127 });
    expect(await run(['no-such-program-anywhere'])).toMatchObject({ code: 127 });
  });

  test('stops what takes too long, and what that had started', async ({ onTestFinished }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gedeeld-run-'));
    // The limit is over when we say so: how long a computer takes to start two programs says nothing.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
      rmSync(folder, { recursive: true });
    });
    const sign = join(folder, 'started');
    const waits = 'setInterval(() => {}, 1000)';
    const signs = JSON.stringify(`require('fs').writeFileSync(${JSON.stringify(sign)}, ''); ${waits}`);
    // The second process holds on to the first one's output, so this ends only if both are gone.
    const starts = `require('child_process').spawn(process.execPath, ['-e', ${signs}], { stdio: 'inherit' })`;
    const stopped = node(`${starts}; ${waits}`, { timeout: 2_000 });
    await expect.poll(() => existsSync(sign), { timeout: 50_000 }).toBe(true);
    vi.advanceTimersByTime(2_000);
    const { code, output } = await stopped;
    expect(code).toBe(124);
    expect(output).toContain('was stopped after 2 s');
  });
});
