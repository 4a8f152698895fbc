// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { listen } from '../apps/demo/lib/listen.js';
import { createDemoServer } from '../apps/demo/lib/server.js';
import { openChromium } from './browsers/open-chromium.js';
import { program, ROOT, run } from './lib/run.js';
import { WIDTHS } from './shots/looks.js';
import { sheetHtml } from './shots/sheet.js';
import { demoSubjects, storySubjects } from './shots/subjects.js';
import { takeRow } from './shots/take.js';

const OUT = join(ROOT, 'shots');
const DEMO = join(ROOT, 'apps/demo/dist');
const STORIES = join(ROOT, 'apps/storybook/storybook-static');

/**
 * `npm run shots` draws a contact sheet of every page and story, in every width, scheme, language and house style, into
 * shots/. They are made to be looked at. `npm run shots -- card page-home` draws the ones with such a name alone.
 */
const shots = async (/** @type {string[]} */ wanted) => {
  await buildAll();
  // Pictures are of what we made, not of the policy: a story needs what Storybook needs.
  const servers = [createDemoServer(DEMO), createDemoServer(STORIES, { headers: {} })];
  const [demo = '', stories = ''] = await Promise.all(servers.map((server) => listen(server)));
  const browser = await openChromium();
  try {
    await mkdir(OUT, { recursive: true });
    const all = [...demoSubjects(demo), ...storySubjects(STORIES, stories)];
    const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
    if (chosen.length === 0) throw new Error(`No page or story is called ${wanted.join(' or ')}.`);
    for (const [index, subject] of chosen.entries()) {
      await drawSheet(browser, subject);
      console.log(`  ${index + 1}/${chosen.length} ${subject.name}`);
    }
    console.log(`${chosen.length} contact sheets in shots/`);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
};

const buildAll = async () => {
  console.log('• build: the demo and the Storybook …');
  const filters = ['--filter=demo', '--filter=storybook-app'];
  const { code, output } = await run([program('turbo'), 'run', 'build', ...filters, '--output-logs=errors-only']);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./shots/subjects.js').Subject} subject
 */
const drawSheet = async (browser, { name, url, looks }) => {
  const rows = [];
  for (const look of looks) rows.push(await takeRow(browser, { url: look.url ?? url, look, widths: WIDTHS }));
  const page = await browser.newPage({ viewport: { width: 1520, height: 800 } });
  await page.setContent(sheetHtml(name, rows, scaleFor(rows)));
  await writeFile(join(OUT, `${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
};

/** Chromium draws no picture higher than 16,384 px: a sheet of long pages is drawn smaller. @param {import('./shots/take.js').Shot[][]} rows */
const scaleFor = (rows) => {
  const tall = rows.reduce((sum, row) => sum + Math.max(...row.map(({ height }) => height)), 0);
  return Math.min(0.6, (16_000 - 80 - rows.length * 80) / tall);
};

await shots(process.argv.slice(2));
