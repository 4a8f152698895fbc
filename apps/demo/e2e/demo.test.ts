import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { waitUntil, type Driver } from '../../../scripts/drive/drive.js';
import { addressOf, ONE_OF_EACH } from '../lib/pages.js';
import { HOSTILE } from './hostile-catalogue.js';
import * as inPage from './in-page.js';
import { engines, MIXED, openDemo, type Site } from './site.js';

const FEED = '/gegevens/nederland.json';
const SCRIPT = /^\/gedeeld\/gedeeld-embed-.*\.js$/;
/** A page with the list of practices that the script draws, and nothing else of ours. */
const LIST = 'zonder-opmaak.html';
/** A page with the list as it was rendered when the site was built. */
const RENDERED = 'themas/denhaag.html';

const SLOW = { timeout: 10_000 };

describe.each(engines)('the page of Waterrijk in %s', (engine) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    const demo = await openDemo(engine);
    ({ site, driver } = demo);
    return demo.close;
  });

  afterEach(() => site.reset());

  const visit = (path: string): Promise<void> => driver.goto(new URL(path, site.address).href);
  const message = (): Promise<string> => driver.evaluate(inPage.readMessage);

  it.each([LIST, RENDERED, 'en/', 'themas/ma.html'])(
    'shows cards on /%s, and breaks no rule of the policy',
    async (path) => {
      await visit(path);
      await waitUntil(driver, inPage.countCards);
      // A visitor moves on until the script is there to hear it.
      const isTakenOver = async (): Promise<boolean> => {
        await driver.evaluate(inPage.moveOver);
        return driver.evaluate(inPage.isTakenOver);
      };
      await expect.poll(isTakenOver, SLOW).toBe(true);
      // They come a few at a time.
      await expect.poll(() => driver.evaluate(inPage.countCards), SLOW).toBe(12);
      expect(await driver.evaluate(inPage.seesFallback)).toBe(false);
      expect(await message()).toBe('');
      expect(site.reports).toEqual([]);
    },
  );

  it('hears of a broken rule, so that the silence above means something', async () => {
    await visit('niet-gevonden.html');
    await driver.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => site.reports.join(), { timeout: 5_000 }).toContain('style-src');
  });

  it('stores nothing, and asks for one feed once', async () => {
    await visit(LIST);
    await waitUntil(driver, inPage.countCards);
    expect(await driver.evaluate(inPage.readStored)).toEqual({ cookies: '', stored: 0, databases: 0 });
    expect(site.asked.filter((path) => path === FEED)).toHaveLength(1);
  });

  it('shows what an enemy publishes as plain text', async () => {
    site.instead.set(FEED, { body: JSON.stringify(HOSTILE) });
    await visit(LIST);
    await expect.poll(() => driver.evaluate(inPage.countCards), SLOW).toBe(HOSTILE.practices.length);
    const text = await driver.evaluate(inPage.readEmbed);
    for (const practice of HOSTILE.practices) expect(text).toContain(practice.title);
    const links = await driver.evaluate(inPage.allLinks);
    expect(links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link))).toEqual([]);
    expect(links).toContain('https://bron.example/goed');
    expect(await driver.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(site.reports).toEqual([]);
  });

  it('meets itself on one page without harm', async () => {
    const page = await (await fetch(new URL(LIST, site.address))).text();
    const [tag = ''] = /<script\s+type="module".*?<\/script>/s.exec(page) ?? [];
    expect(tag).toContain('integrity');
    const twice = page.replace(tag, tag + tag.replace('.js"', '.js?second"'));
    site.instead.set(`/${LIST}`, { type: 'text/html', body: twice });
    await visit(`${LIST}?twice`);
    await waitUntil(driver, inPage.countCards);
    expect(site.asked.filter((path) => SCRIPT.test(path))).toHaveLength(2);
    expect(site.asked.filter((path) => path === FEED)).toHaveLength(1);
    expect(site.reports).toEqual([]);
  });

  it('keeps the page readable when the script is another one than was promised', async () => {
    await visit(LIST);
    const script = site.asked.find((path) => SCRIPT.test(path)) ?? '';
    expect(script).toMatch(SCRIPT);
    site.instead.set(script, { type: 'text/javascript', body: 'globalThis.hacked = 1' });
    await visit(`${LIST}?again`);
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
    expect(await driver.evaluate(() => 'hacked' in globalThis)).toBe(false);
  });

  it('says that the website forbids the connection, and keeps the fallback', async () => {
    site.policy = { 'connect-src': "'none'" };
    await visit(LIST);
    await waitUntil(driver, inPage.readMessage);
    await expect.poll(message).toContain('Deze website laat het ophalen van de gegevens nog niet toe.');
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
  });

  it('says what failed, tries again by keyboard, and leaves the keyboard at the list', async () => {
    const good = JSON.stringify({ ...HOSTILE, practices: HOSTILE.practices.slice(0, 1) });
    site.instead.set(FEED, { status: 503, body: '' });
    await visit(LIST);
    await expect.poll(message).toContain('(503)');
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
    site.instead.set(FEED, { body: good });
    await driver.evaluate(() => {
      document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('button')?.focus();
    });
    await driver.press('Enter');
    await waitUntil(driver, inPage.countCards);
    expect(await driver.evaluate(inPage.readFocus)).toMatchObject({ within: 'gedeeld-practices' });
  });

  it('can be walked through by keyboard, and the focus is always in sight', async () => {
    await visit(RENDERED);
    await waitUntil(driver, inPage.countCards);
    const walk: Awaited<ReturnType<typeof inPage.readFocus>>[] = [];
    for (let step = 0; step < 60; step += 1) {
      await driver.press('Tab');
      const focus = await driver.evaluate(inPage.readFocus);
      // After the last one the keyboard leaves the page, or in WebKitGTK begins again at its top.
      if (focus.name === '' || focus.name === walk[0]?.name) break;
      walk.push(focus);
    }
    expect(walk.filter(({ visible }) => !visible)).toEqual([]);
    expect(walk[0]?.name).toBe('Naar de inhoud');
    expect(walk.filter(({ within }) => within === 'gedeeld-practice-card').length).toBeGreaterThan(4);
    expect(walk.at(-1)?.name).toBe('Privacy');
  });

  it.each(engine === 'chromium' ? [...ONE_OF_EACH.map(addressOf), '/niet-gevonden.html'] : MIXED)(
    'fits a screen of 320 px: %s',
    async (path) => {
      // A window cannot be this narrow everywhere, a frame can; and frames are against the policy, which browsers keep
      // together with a page that they know already: hence the other addresses.
      site.policy = undefined;
      await visit('niet-gevonden.html?wide');
      expect(await driver.evaluate(inPage.measureAt, { path: `${path}?narrow`, width: 320 })).toBeLessThanOrEqual(320);
    },
  );
});
