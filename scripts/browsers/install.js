import { readFileSync } from 'node:fs';

import { isMain } from '../lib/main.js';
import { program, run } from '../lib/run.js';
import { ENGINES, findEngine } from './find.js';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Pictures and measured widths are only the same everywhere if the letters are. */
const FONTS = ['fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-color-emoji'];

const MINUTES = 60_000;

/**
 * Finds the three engines, and installs the ones that are missing: from Debian's packages where we may (Debian, as
 * root), else from Playwright. Says what it does; never throws for an engine that is not to be had.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<Record<typeof ENGINES[number], import('./find.js').FoundEngine | undefined>>}
 */
export const ensureBrowsers = async (say) => {
  let missing = await missingEngines();
  if (missing.length > 0 && mayUseApt()) {
    await installFromDebian(missing, say);
    missing = await missingEngines();
  }
  for (const engine of missing) await installFromPlaywright(engine, say);
  const found = Object.fromEntries(await Promise.all(ENGINES.map(async (name) => [name, await findEngine(name)])));
  for (const name of ENGINES) say(found[name] ? foundLine(name, found[name]) : missingLine(name));
  return found;
};

const missingEngines = async () => {
  const found = await Promise.all(ENGINES.map(findEngine));
  return ENGINES.filter((_, index) => !found[index]);
};

const foundLine = (name, { path, from }) => `${name}: ${path} (found by ${from})`;

const missingLine = (name) => {
  const override = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' }[name];
  const packages = PACKAGES[name].join(' ');
  return `${name}: not found. Install it (Debian: apt-get install ${packages}; elsewhere: npx playwright install ${name}) or set ${override}.`;
};

const mayUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && /^ID=debian/m.test(osRelease());

const osRelease = () => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};

const installFromDebian = async (engines, say) => {
  const packages = [...engines.flatMap((engine) => PACKAGES[engine]), ...FONTS];
  say(`installing ${packages.join(', ')} with apt-get (some minutes the first time)`);
  // Another apt-get may be busy on this computer: wait for it instead of failing at once.
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 10 * MINUTES };
  await run([...apt, 'update'], options);
  const result = await run([...apt, 'install', '-y', '--no-install-recommends', ...packages], options);
  if (result.code !== 0) say(`apt-get did not succeed: ${reasonIn(result.output)}`);
};

const installFromPlaywright = async (engine, say) => {
  say(`downloading ${engine} with playwright`);
  const withSystemLibraries = mayUseApt() ? ['--with-deps'] : [];
  const command = [program('playwright'), 'install', ...withSystemLibraries, engine];
  const result = await run(command, { timeout: 5 * MINUTES });
  if (result.code !== 0) say(`playwright did not succeed: ${reasonIn(result.output)}`);
};

const reasonIn = (output) => {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /\b(?:error|failed|unable|ENOTFOUND)\b|^E:/i.test(line)) ?? lines.at(-1)).trim();
};

if (isMain(import.meta.url)) {
  const found = await ensureBrowsers(console.log);
  process.exitCode = ENGINES.every((name) => found[name]) ? 0 : 1;
}
