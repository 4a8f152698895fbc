import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { waitUntil, type Driver } from '../../../scripts/drive/drive.js';
import * as inPage from './in-page.js';
import { engines, openDemo, type Site } from './site.js';
import * as visitor from './visitor.js';

describe.each(engines)('a visitor in %s', (engine) => {
  let site: Site;
  let driver: Driver;
  /** The action that was checked, as it was downloaded. */
  let action = '';

  beforeAll(async () => {
    const demo = await openDemo(engine);
    ({ site, driver } = demo);
    return demo.close;
  });

  afterEach(() => {
    const reports = [...site.reports];
    site.reset();
    expect(reports).toEqual([]);
  });

  const visit = (path: string): Promise<void> => driver.goto(new URL(path, site.address).href);
  const reads = (): Promise<string> => driver.evaluate(visitor.readPage);
  const seesSoon = (words: string): Promise<void> => expect.poll(reads, { timeout: 15_000 }).toContain(words);
  const press = async (name: string): Promise<void> => {
    await expect.poll(() => driver.evaluate(visitor.press, name), { timeout: 10_000, message: name }).toBe(true);
  };
  /** While a page makes place for the next one there is nobody to ask. */
  const arrives = async (at: () => boolean): Promise<void> => {
    await expect.poll(() => driver.evaluate(at).catch(() => false), { timeout: 15_000 }).toBe(true);
  };
  const answer = async (label: string, text: string): Promise<void> => {
    const done = () => driver.evaluate(visitor.answer, { label, text });
    await expect.poll(done, { timeout: 10_000, message: label }).toBe(true);
  };

  it('finds as a school leader what to do when children come without breakfast', async () => {
    await visit('/');
    await driver.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#zoek');
      if (field) field.value = 'kinderen komen zonder ontbijt';
      field?.form?.requestSubmit();
    });
    await arrives(() => location.pathname === '/aanpakken/' && document.readyState === 'complete');
    await seesSoon('ontbijt');
    await press('Schoolleider');
    await arrives(() => location.search.includes('roles=school-leader'));
    await expect.poll(reads).toMatch(/\d+ aanpak(?:ken)? gevonden/);
    await press('Ontbijtclub voor school');
    await arrives(() => document.readyState === 'complete' && location.pathname.length > 12);
    await seesSoon('ontbijt');
  });

  it('opens the agenda and sees that swimming has only an idea', async () => {
    await visit('/');
    await press('Onze agenda');
    await arrives(() => location.pathname === '/agenda/' && document.readyState === 'complete');
    await seesSoon('Elk kind heeft een zwemdiploma');
    await expect
      .poll(reads, { timeout: 15_000 })
      .toMatch(/zwemdiploma.{0,200}alleen een idee|alleen een idee.{0,200}zwemdiploma/);
  });

  it('checks an action: first “Goed bedacht, nog niet gezien”, with a source “Waarschijnlijk wel”, and takes it away', async () => {
    await visit('/jouw-actie/');
    await driver.evaluate(visitor.keepDownloads);
    await answer('Wat ga je doen?', 'Zwemles in de zomervakantie');
    await press('Elk kind heeft een zwemdiploma');
    await answer('Waarom helpt dit?', 'Wie in de vakantie oefent, haalt het diploma eerder.');
    await press('Wij zijn ermee bezig');
    await seesSoon('Goed bedacht, nog niet gezien');
    await press('Wij zagen het bij ons');
    await press('Het hielp');
    await answer('Waar kan iemand dat nalezen?', 'https://zwembad.example/verslag');
    await press('Ja');
    await answer('Wanneer begon het?', '2025-07-01');
    await seesSoon('Waarschijnlijk wel');
    await answer('Wie doet dit?', 'Zwembad De Golf');
    await press('Download het bestand');
    await expect.poll(() => driver.evaluate(visitor.lastDownload)).toContain('Zwemles in de zomervakantie');
    action = await driver.evaluate(visitor.lastDownload);
  });

  it('lets the agenda be kept: practices are suggested, and the action is taken in', async () => {
    const file = await (await fetch(new URL('/gegevens/waterrijk.json', site.address))).text();
    await visit('/werkplaats/maak-je-agenda/');
    const give = (label: string, name: string, text: string) =>
      expect
        .poll(() => driver.evaluate(visitor.giveFile, { label, name, text }), { timeout: 10_000, message: label })
        .toBe(true);
    await give('Open een bestand', 'waterrijk.json', file);
    await press('Elk kind heeft een zwemdiploma');
    await seesSoon('Hoe pakken anderen dit aan?');
    await give('Neem een actie op', 'actie.json', action);
    await seesSoon('Deze actie is opgestuurd');
    await press('Neem op in de agenda');
    await seesSoon('Zwemles in de zomervakantie');
    expect(await reads()).toContain('Je hebt veranderingen die nog niet zijn gedownload.');
  });

  it('builds an embed, and sees it run on another page', async () => {
    await visit('/werkplaats/zet-het-op-je-site/');
    const lines = (): Promise<string> =>
      driver.evaluate(() => document.querySelector('#regels-pagina')?.textContent ?? '');
    await expect.poll(lines, { timeout: 15_000 }).toContain('integrity="sha384-');
    // In the preview, too, which is shut off from the page and tells it only how high it is.
    await expect.poll(() => driver.evaluate(visitor.previewHeight), { timeout: 20_000 }).toBeGreaterThan(1_000);
    const body = `<!doctype html><html lang="nl"><title>Een vreemde</title><h1>Onze school</h1>${await lines()}`;
    site.instead.set('/vreemde.html', { type: 'text/html; charset=utf-8', body });
    await visit('/vreemde.html');
    await waitUntil(driver, inPage.isSettled);
    await expect
      .poll(async () => (await driver.evaluate(inPage.readEmbed)).length, { timeout: 15_000 })
      .toBeGreaterThan(900);
  });

  it.each(['/agenda/', '/aanpakken/', '/aanpakken/voorleesexpress/', '/leernetwerken/', '/school/leraren/'])(
    'reads %s without any script, and in its own look',
    async (path) => {
      site.policy = { 'script-src': "'none'" };
      await visit(`${path}?without`);
      const text = await reads();
      expect(text.length).toBeGreaterThan(1_500);
      expect(text).toMatch(/Bron|Bekijk|Helpt/);
      expect(await driver.evaluate(visitor.ownStyles)).toBeGreaterThan(0);
    },
  );

  it.each(['/agenda/', '/aanpakken/', '/aanpakken/voorleesexpress/', '/leernetwerken/', '/school/ouders/ar/'])(
    'sees %s stay as it is while the script takes over',
    async (path) => {
      await visit(path);
      const before = await reads();
      await waitUntil(driver, inPage.isSettled);
      expect(await driver.evaluate(inPage.isTakenOver)).toBe(false);
      // What moved while the page loaded, such as a line whose letters came later, is not about this.
      const shift = (): Promise<number> =>
        engine === 'chromium' ? driver.evaluate(visitor.layoutShift) : Promise.resolve(0);
      const moved = await shift();
      await driver.evaluate(inPage.moveOver);
      await waitUntil(driver, inPage.isTakenOver);
      expect(await reads()).toBe(before);
      expect((await shift()) - moved).toBeLessThan(0.01);
    },
  );

  it('goes on when the connection is gone after the page was loaded', async () => {
    await visit('/aanpakken/');
    await waitUntil(driver, inPage.isSettled);
    await seesSoon('aanpakken gevonden');
    await waitUntil(driver, inPage.hasTheRest);
    await waitUntil(driver, inPage.isSettled);
    const [all = ''] = /\d+ aanpakken gevonden/.exec(await reads()) ?? [];
    site.gone = true;
    await answer('Zoek een aanpak', 'zwemdiploma');
    await expect.poll(reads, { timeout: 10_000 }).not.toContain(all);
    await seesSoon('Zwem');
  });

  it('is told on a slow connection that the list is coming', async () => {
    const feed = '/gegevens/nederland.json';
    const body = await (await fetch(new URL(feed, site.address))).text();
    let goOn = (): void => {};
    const until = new Promise<void>((resolve) => (goOn = resolve));
    site.instead.set(feed, { body, until });
    await visit('/zonder-opmaak.html?slow');
    await seesSoon('De aanpakken worden geladen.');
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
    goOn();
    await waitUntil(driver, inPage.countCards, 20_000);
  });
});
