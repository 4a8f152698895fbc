// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createDemoServer } from '../apps/demo/lib/server.js';
import { listen } from '../apps/demo/lib/listen.js';
import { openDriver, waitUntil } from './drive/drive.js';
import { ROOT } from './lib/run.js';
import { changedShots, keepBaselines, lettersOf, otherMachine } from './visual/baselines.js';
import { SCENES } from './visual/scenes.js';

const BASELINES = join(ROOT, 'scripts/visual/baselines');
const CHANGED = join(ROOT, 'shots/changed');

/** Evidence lapses and agendas end: a picture is of one day, or it would change by itself. */
const DAY = '2026-06-01T12:00:00';

/**
 * Compares a few pages with pictures of how they were (docs/decisions: pictures are compared by our own hand).
 *
 *   npm run shots:compare              in Chromium, as `npm test` does
 *   npm run shots:baseline             takes what is there now as right; look at it first
 *   npm run shots:baseline -- firefox  in another engine: firefox or webkit
 *   npm run shots:compare -- firefox   compares there; `npm test` does not
 *
 * The pages are those of the built demo.
 */
const visual = async (/** @type {string[]} */ [task, engine = 'chromium']) => {
  if (!isEngine(engine)) throw new Error(`There is no engine ${engine}: chromium, firefox or webkit`);
  const folder = join(BASELINES, engine);
  const { shots, machine } = await takeShots(engine);
  if (task === 'baseline') {
    keepBaselines(folder, shots, machine);
    return `${shots.length} pictures kept in scripts/visual/baselines/${engine}/`;
  }
  if (!existsSync(folder))
    throw new Error(`There are no pictures to compare with: npm run shots:baseline -- ${engine}`);
  const difference = otherMachine(folder, machine);
  if (difference !== undefined) return `NOT COMPARED: ${difference}`;
  const changed = changedShots(folder, shots);
  rmSync(CHANGED, { recursive: true, force: true });
  if (changed.length === 0) return `${shots.length} pages look as they did`;
  mkdirSync(CHANGED, { recursive: true });
  for (const { name } of changed) {
    const before = join(folder, `${name}.png`);
    if (existsSync(before)) writeFileSync(join(CHANGED, `${name}-before.png`), readFileSync(before));
    writeFileSync(join(CHANGED, `${name}.png`), shots.find((shot) => shot.name === name)?.png ?? '');
  }
  const lines = changed.map(({ name, pixels }) => `${name}: ${pixels} pixels look otherwise`);
  throw new Error(
    `${lines.join('\n')}\nLook in shots/changed/. Is it right? Then: npm run shots:baseline -- ${engine}`,
  );
};

/** @param {string} name @returns {name is 'chromium' | 'firefox' | 'webkit'} */
const isEngine = (name) => ['chromium', 'firefox', 'webkit'].includes(name);

/** @param {'chromium' | 'firefox' | 'webkit'} engine */
const takeShots = async (engine) => {
  const server = createDemoServer(join(ROOT, 'apps/demo/dist'));
  const base = await listen(server);
  const driver = await openDriver(engine, { day: DAY });
  try {
    const shots = [];
    for (const { name, path, width, height } of SCENES) {
      await driver.size(width, height);
      await driver.goto(new URL(path, base).href);
      await driver.evaluate(visitorComes);
      if (engine === 'webkit') await driver.evaluate(hideScrollBar);
      await waitUntil(driver, isStill, 30_000);
      shots.push({ name, png: await driver.screenshot() });
    }
    const machine = { engine: `${engine} ${driver.version.split('.')[0]}`, letters: await lettersOf(driver) };
    return { shots, machine };
  } finally {
    await driver.close();
    server.close();
  }
};

/** Runs in the page: what was rendered when the site was built is taken over for somebody who comes to do something. */
const visitorComes = () => void globalThis.dispatchEvent(new globalThis.PointerEvent('pointermove'));

/** Runs in the page: WebKitGTK shows its bar over the page and lets it fade, some time after the page came. */
const hideScrollBar = () => {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync('::-webkit-scrollbar { display: none; }');
  globalThis.document.adoptedStyleSheets.push(sheet);
};

/**
 * Runs in the page: whether its letters are there, nothing moves, and every element of ours has drawn something that did
 * not change since the last look.
 */
const isStill = () => {
  const { document } = globalThis;
  if (document.readyState !== 'complete' || document.fonts.status !== 'loaded') return false;
  if (document.getAnimations().some((animation) => animation.playState === 'running')) return false;
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('gedeeld-'));
  if (ours.some((element) => element.shadowRoot && element.shadowRoot.childElementCount === 0)) return false;
  const seen = ours.map(
    (element) => `${element.shadowRoot?.innerHTML.length}/${element.getBoundingClientRect().height}`,
  );
  const now = `${document.documentElement.scrollHeight} ${seen.join()}`;
  const page = /** @type {{ stillAs?: string, stillTimes?: number }} */ (globalThis);
  page.stillTimes = page.stillAs === now ? (page.stillTimes ?? 0) + 1 : 0;
  page.stillAs = now;
  // The same for ten looks: a list that is loading shows the same line of text until it is there.
  return page.stillTimes > 10 && !/aria-busy="true"/.test(document.body.innerHTML);
};

try {
  console.log(await visual(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
