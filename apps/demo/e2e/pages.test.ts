import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { openDriver, waitUntil, type Driver } from '../../../scripts/drive/drive.js';
import { PARENT_LANGUAGES, parentsFeed } from '../lib/content/parents.js';
import { practiceFeed } from '../lib/content/practices.js';
import { addressOf, ONE_OF_EACH, PAGES } from '../lib/pages.js';
import * as inPage from './in-page.js';
import { engines, MIXED, openDemo, openSite, type Site } from './site.js';
import * as visitor from './visitor.js';

const FEEDS = [
  '/gegevens/nederland.json',
  ...PARENT_LANGUAGES.map(({ tag }) => parentsFeed(tag)),
  '/gegevens/waterrijk.json',
  practiceFeed('familieschool'),
  practiceFeed('voorleesexpress'),
];

/** Pages with a script of the embed, which waits for a catalogue. One of them has none, which is what it shows. */
const WAITING = ONE_OF_EACH.filter(
  ({ file, scripts }) => scripts.some((name) => !/^own:|^editor$/.test(name)) && file !== 'als-het-misgaat.html',
);

/** How an element of ours says that it could not load something. One page shows that on purpose. */
const FAILED = /niet te (?:bereiken|lezen|openen|zien)|geen internet/g;

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

describe.each(engines)('every kind of page in %s', (engine) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    const demo = await openDemo(engine);
    ({ site, driver } = demo);
    return demo.close;
  });

  afterEach(() => site.reset());

  // One visit for all that is asked of a page: opening it is what takes time.
  describe.each(engine === 'chromium' ? ONE_OF_EACH.map(addressOf) : MIXED)('%s', (path) => {
    beforeAll(async () => {
      // The checker is what the policy exists to keep out; and without a policy nothing but the page itself keeps a
      // request at home.
      site.policy = undefined;
      await driver.goto(new URL(`${path}?checked`, site.address).href);
      await waitUntil(driver, inPage.isSettled);
    });

    it('asks for nothing at another address, and stores nothing', async () => {
      expect(await driver.evaluate(inPage.askedElsewhere)).toEqual([]);
      expect(await driver.evaluate(inPage.readStored)).toEqual({ cookies: '', stored: 0, databases: 0 });
    });

    it('has no fault that axe can find', async () => {
      expect(await driver.evaluate(inPage.findFaults, AXE)).toEqual([]);
    });

    it('goes on when the connection is gone: every tab and every disclosure opens', async () => {
      await waitUntil(driver, inPage.hasTheRest);
      const before = await driver.evaluate(visitor.readPage);
      const asked = await driver.evaluate(inPage.askedSoFar);
      site.gone = true;
      await driver.evaluate(inPage.openEverything);
      const after = await driver.evaluate(visitor.readPage);
      expect(await driver.evaluate(inPage.askedSoFar)).toEqual(asked);
      expect(await driver.evaluate(inPage.isSettled)).toBe(true);
      expect(after.match(FAILED)).toEqual(before.match(FAILED));
    });
  });

  it('has checkers that find faults: in shadow roots, and at other addresses', async () => {
    site.policy = undefined;
    await driver.goto(new URL('niet-gevonden.html?checked', site.address).href);
    const elsewhere = site.address.replace('127.0.0.1', 'localhost');
    await driver.evaluate(async (address) => {
      const host = document.querySelector('main')?.appendChild(document.createElement('div'));
      host?.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      await fetch(`${address}gegevens/waterrijk.json`, { mode: 'no-cors' });
    }, elsewhere);
    expect(await driver.evaluate(inPage.findFaults, AXE)).toEqual(['button-name: #inhoud > div:nth-child(2)>>>button']);
    expect(await driver.evaluate(inPage.askedElsewhere)).toEqual([`${elsewhere}gegevens/waterrijk.json`]);
  });
});

/** What a page looks like before its script is there does not differ between engines. */
describe.runIf(engines.includes('chromium'))('every page', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site?.close());

  describe('with JavaScript off', () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await openDriver('chromium', { script: false });
    });

    afterAll(() => driver?.close());

    it.each(PAGES.map(addressOf))('can be read: %s', async (path) => {
      await driver.goto(new URL(path, site.address).href);
      const text = await driver.evaluate(visitor.readPage, 'main');
      expect(await driver.evaluate(inPage.readTitles)).toEqual([expect.stringMatching(/\p{L}{3}/u)]);
      expect(text).not.toMatch(/worden? geladen|Even kijken/);
      expect(text.length).toBeGreaterThan(150);
    });
  });

  describe('on a slow connection', () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await openDriver('chromium');
    });

    afterAll(() => driver?.close());

    it.each(WAITING.map(addressOf))('says that more is coming, or can be read: %s', async (path) => {
      const until = new Promise(() => {});
      for (const feed of FEEDS) site.instead.set(feed, { body: '{ "format": "gedeeld/1" }', until });
      await driver.goto(new URL(`${path}?slow`, site.address).href);
      await waitUntil(driver, inPage.saysHowFar);
    });
  });
});
