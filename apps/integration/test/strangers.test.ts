import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { presentEngines } from '../../../scripts/browsers/present.js';
import { openDriver, waitUntil, type Driver } from '../../../scripts/drive/drive.js';
import { exampleCatalogue, openHost, scriptCode, scriptTag, type Host } from '../src/hosts.js';
import * as inPage from '../src/in-page.js';
import { ELEMENT, writePage, type StrangerPage } from '../src/stranger-page.js';

const styleOf = (file: string): string =>
  `<style>${readFileSync(new URL(`../src/styles/${file}`, import.meta.url), 'utf8')}</style>`;

const BOOTSTRAP = `<style>${readFileSync(fileURLToPath(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')), 'utf8')}</style>`;

const RESETS = [
  { name: 'Bootstrap 5', head: BOOTSTRAP },
  { name: 'a theme like those of Drupal', head: styleOf('drupal-like.css') },
  { name: 'a theme like those of WordPress', head: styleOf('wordpress-like.css') },
  { name: 'a reset of everything', head: styleOf('revert-everything.css') },
];

const engines = (await presentEngines('integration')).map(({ engine }) => engine);

describe.each(engines)('on the page of a stranger, in %s', (engine) => {
  let host: Host;
  let other: Host;
  let driver: Driver;
  let catalogue: string;
  let visits = 0;

  beforeAll(async () => {
    [host, other, driver, catalogue] = await Promise.all([
      openHost(),
      openHost(),
      openDriver(engine),
      exampleCatalogue(),
    ]);
  });

  afterEach(async () => {
    // What the page still asks for is not asked by the next one.
    await driver.goto('about:blank');
    for (const one of [host, other]) {
      one.answers.clear();
      one.asked.length = 0;
      one.left.length = 0;
      Object.assign(one, { shares: false, headers: {} });
    }
  });

  afterAll(async () => {
    await driver?.close();
    host?.close();
    other?.close();
  });

  const FEED = '/gegevens.json';
  const feed = (body = catalogue, until?: Promise<unknown>): void => {
    host.answers.set(FEED, { type: 'application/json', body, ...(until && { until }) });
  };
  /** A feed that comes when that is said; asked for, when the page waits for it. */
  const holdFeed = () => {
    let goOn = (): void => {};
    feed(catalogue, new Promise<void>((resolve) => (goOn = resolve)));
    const isAwaited = (): Promise<void> => expect.poll(() => host.asked, { timeout: 10_000 }).toContain(FEED);
    return { goOn: () => goOn(), isAwaited };
  };

  /** Opens a page of the stranger, each time under a new address. */
  const visit = async (page: StrangerPage): Promise<void> => {
    visits += 1;
    const script = page.script ?? (await scriptTag('embed'));
    host.answers.set(`/page-${visits}`, {
      body: writePage({ ...page, script, head: inPage.LISTENS + (page.head ?? '') }),
    });
    await driver.goto(`${host.origin}/page-${visits}`);
  };

  const cards = (): Promise<number> => driver.evaluate(inPage.cardsInSight);
  /** They come a few at a time. */
  const seesCards = (): Promise<void> => expect.poll(cards, { timeout: 10_000 }).toBeGreaterThan(4);

  it.each(RESETS)('looks like itself under $name', async ({ head }) => {
    feed();
    await visit({ head });
    await seesCards();
    const { titleSize, titleCase, textSize, float, tooWide } = await driver.evaluate(inPage.lookOfCard);
    expect({ titleCase, float }).toEqual({ titleCase: 'none', float: 'none' });
    expect(textSize).toBeGreaterThanOrEqual(9);
    expect(titleSize).toBeLessThan(48);
    expect(tooWide).toBeLessThanOrEqual(0);
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
  });

  it('works where old scripts have put things on every array and object', async () => {
    feed();
    const pollution = `<script>
      Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
      Array.prototype.first = function () { return this[0]; };
      Object.prototype.extend = function () { return this; };
      Object.prototype.length = 3;
      Object.prototype.method = 'POST';
      Object.prototype.text = 'polluted';
      // Only until the list is drawn: a driver that reads the page would stumble over them as well.
      const cards = ${inPage.cardsInSight};
      const looking = setInterval(() => {
        if (cards() < 5) return;
        clearInterval(looking);
        for (const name of ['extend', 'length', 'method', 'text']) delete Object.prototype[name];
        fetch('/drawn');
      }, 50);
      String.prototype.trim = (function (trim) { return function () { return trim.call(this); }; })(String.prototype.trim);
    </script>`;
    await visit({ head: pollution });
    await expect.poll(() => host.asked, { timeout: 10_000 }).toContain('/drawn');
    await seesCards();
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
  });

  it('meets another version of itself: the first serves, the second says so once', async () => {
    feed();
    const code = await scriptCode('embed');
    const { version }: { version: string } = JSON.parse(
      readFileSync(fileURLToPath(import.meta.resolve('@gedeeld/embed/gedeeld/integrity.json')), 'utf8'),
    );
    host.answers.set('/newer.js', { type: 'text/javascript', body: code.replaceAll(`"${version}"`, '"99.0.0"') });
    const script = `${await scriptTag('embed')}<script type="module" src="/newer.js"></script>`;
    await visit({ script, content: ELEMENT + ELEMENT });
    await waitUntil(driver, inPage.cardsInSight);
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
    const warnings = await driver.evaluate(inPage.heardWarnings);
    expect(warnings.filter((warning) => warning.includes('second-version'))).toHaveLength(1);
  });

  it('is moved while it loads, and loads on', async () => {
    const { goOn, isAwaited } = holdFeed();
    await visit({ foot: '<div id="elsewhere"></div>' });
    await isAwaited();
    await driver.evaluate(() => {
      const element = document.querySelector('gedeeld-practices');
      if (element) document.querySelector('#elsewhere')?.append(element);
    });
    goOn();
    await seesCards();
    expect(host.asked.filter((path) => path === FEED)).toHaveLength(1);
  });

  it('is taken away while it loads, and nothing is left of it', async () => {
    const { isAwaited } = holdFeed();
    await visit({});
    await isAwaited();
    await driver.evaluate(() => document.querySelector('gedeeld-practices')?.remove());
    await expect.poll(() => host.left, { timeout: 10_000 }).toEqual([FEED]);
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
  });

  it('leaves the words of the page where its script is not allowed', async () => {
    feed();
    host.headers = { 'content-security-policy': "script-src 'none'" };
    await visit({});
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
    expect(await cards()).toBe(0);
  });

  it('says that the feed is down, and leaves the words of the page', async () => {
    host.answers.set(FEED, { status: 503, body: '' });
    await visit({});
    await expect.poll(() => driver.evaluate(inPage.readMessage), { timeout: 10_000 }).toContain('503');
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
  });

  it.each([
    ['breaks off', (whole: string) => whole.slice(0, -9), 'beschadigd'],
    ['is half a million lists inside each other', () => '['.repeat(5e5) + ']'.repeat(5e5), 'niet lezen'],
    ['is half a million lists that nobody closes', () => '['.repeat(5e5), 'beschadigd'],
    ['has a million records', () => `{"format":"gedeeld/1","practices":[${'{},'.repeat(1e6)}{}]}`, 'te veel'],
  ])('says so when the feed %s, and leaves the words of the page', async (_, bodyOf, words) => {
    feed(bodyOf(catalogue));
    await visit({});
    await expect.poll(() => driver.evaluate(inPage.readMessage), { timeout: 10_000 }).toContain(words);
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
  });

  it('goes on after a tool has translated the page', async () => {
    feed();
    await visit({});
    await waitUntil(driver, inPage.cardsInSight);
    await driver.evaluate(translateEverything);
    await driver.evaluate(() => {
      document.documentElement.lang = 'en';
      document.querySelector('gedeeld-practices')?.setAttribute('lang', 'en');
      document.querySelector('gedeeld-practices')?.setAttribute('page-size', '6');
    });
    await expect.poll(cards, { timeout: 10_000 }).toBe(6);
    await expect.poll(() => host.asked.join(), { timeout: 10_000 }).toContain('/gedeeld/languages/');
    expect(await driver.evaluate(inPage.heardErrors)).toEqual([]);
  });

  it('comes from another site, script and catalogue, with a hash and CORS and nothing else', async () => {
    other.shares = true;
    other.answers.set(FEED, { type: 'application/json', body: catalogue });
    const policy = `default-src 'none'; script-src ${other.origin} 'unsafe-inline'; connect-src ${other.origin}; require-trusted-types-for 'script'`;
    host.headers = { 'content-security-policy': policy };
    await visit({
      script: await scriptTag('embed', other.origin),
      content: ELEMENT.replace('src="', `src="${other.origin}`),
    });
    await seesCards();
    expect(host.asked.filter((path) => path.startsWith('/gedeeld'))).toEqual([]);
  });

  it('is told by another site that it does not share, and says so', async () => {
    other.answers.set(FEED, { type: 'application/json', body: catalogue });
    await visit({ content: ELEMENT.replace('src="', `src="${other.origin}`) });
    const message = (): Promise<string> => driver.evaluate(inPage.readMessage);
    await expect.poll(message, { timeout: 10_000 }).toContain('niet te bereiken');
    expect(await driver.evaluate(inPage.seesFallback)).toBe(true);
  });

  describe('in a frame', () => {
    const FRAME =
      '<iframe data-gedeeld src="/gedeeld/frame-embed.html?src=netherlands.json&amp;lang=nl" width="100%" height="300"></iframe>';
    const heightOfFrame = (): number => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
    const cardsInFrame = (): number =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('gedeeld-practices')
        ?.shadowRoot?.querySelector('gedeeld-practice-list')
        ?.shadowRoot?.querySelectorAll('gedeeld-practice-card').length ?? 0;

    it('scrolls by itself on a page without our script', async () => {
      await visit({ script: ' ', content: FRAME });
      await waitUntil(driver, cardsInFrame);
      expect(await driver.evaluate(heightOfFrame)).toBeLessThan(320);
    });

    it('becomes as high as it must be with our small script on the page', async () => {
      const { files }: { files: { file: string }[] } = JSON.parse(
        readFileSync(fileURLToPath(import.meta.resolve('@gedeeld/embed/gedeeld/integrity.json')), 'utf8'),
      );
      const file = files.find((one) => one.file.startsWith('gedeeld-frame-host'))?.file;
      await visit({ script: `<script type="module" src="/gedeeld/${file}"></script>`, content: FRAME });
      await waitUntil(driver, cardsInFrame);
      await expect.poll(() => driver.evaluate(heightOfFrame), { timeout: 10_000 }).toBeGreaterThan(600);
    });

    it('shows no catalogue of a stranger who sends a link to it', async () => {
      await visit({ script: ' ', content: FRAME.replace('src=netherlands.json', `src=${other.origin}/gegevens.json`) });
      await waitUntil(driver, () =>
        document.querySelector('iframe')?.contentDocument?.body?.textContent?.includes('mag gegevens van dat adres'),
      );
      expect(other.asked).toEqual([]);
    });
  });
});

/** What a translating browser does: every text becomes another one, inside elements of its own, in shadow roots too. */
function translateEverything(): void {
  const roots: Node[] = [document.body];
  const texts: Text[] = [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    if (root instanceof Text && root.data.trim() !== '') texts.push(root);
    if (root instanceof Element && root.shadowRoot) roots.push(root.shadowRoot);
    roots.push(...root.childNodes);
  }
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = `[${text.data}]`;
    text.replaceWith(font);
  }
}
