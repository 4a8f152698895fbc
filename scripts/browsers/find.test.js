import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { scratchProject } from '../lib/scratch.js';
import { findEngine } from './find.js';

afterEach(() => vi.unstubAllEnvs());

const programIn = (folder, name) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};

describe('findEngine', () => {
  test('takes the program that the environment names', async () => {
    const path = programIn(scratchProject({}), 'my-chromium');
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(await findEngine('chromium')).toEqual({ path, from: 'CHROMIUM_PATH', owner: 'system' });
  });

  test('refuses a program that cannot be run, rather than taking another', async () => {
    vi.stubEnv('FIREFOX_PATH', join(scratchProject({}), 'gone'));
    await expect(findEngine('firefox')).rejects.toThrow('FIREFOX_PATH names');
  });

  test('finds a program on PATH', async () => {
    const folder = scratchProject({});
    const path = programIn(folder, 'firefox-esr');
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(await findEngine('firefox')).toEqual({ path, from: 'PATH', owner: 'system' });
  });

  test('wants of WebKitGTK both the driver and its browser', async () => {
    const folder = scratchProject({});
    vi.stubEnv('WEBKIT_DRIVER_PATH', programIn(folder, 'WebKitWebDriver'));
    vi.stubEnv('WEBKIT_BROWSER_PATH', programIn(folder, 'MiniBrowser'));
    vi.stubEnv('DISPLAY', ':99');
    expect(await findEngine('webkit')).toMatchObject({ browser: join(folder, 'MiniBrowser') });
    vi.stubEnv('WEBKIT_BROWSER_PATH', join(folder, 'gone'));
    await expect(findEngine('webkit')).rejects.toThrow('WEBKIT_BROWSER_PATH names');
  });
});
