import { describe, expect, test } from 'vitest';

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

  test('stops what takes too long, and what that had started', async () => {
    // The second process holds on to the first one's output, so this ends only if both are gone.
    const waits = 'setInterval(() => {}, 1000)';
    const starts = `require('child_process').spawn(process.execPath, ['-e', '${waits}'], { stdio: 'inherit' })`;
    const { code, output } = await node(`${starts}; ${waits}`, { timeout: 2_000 });
    expect(code).toBe(124);
    expect(output).toContain('was stopped after 2 s');
  });
});
