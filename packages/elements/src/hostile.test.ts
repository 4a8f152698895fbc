import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { leaveStrictPage, strictPage } from './shared/testing/strict-page.js';

const TAGS = Object.keys(import.meta.glob('./*/*.define.ts')).map((file) => `gedeeld-${file.split('/')[1]}`);

/** Tags that only come out of a text that was taken for markup. */
const NEVER_OURS =
  'script, img, image, iframe, frameset, object, embed, applet, base, meta, video, audio, track, marquee, isindex, math, foreignObject, animate, set, noscript, template, style, link';

/** Everything in a page, through shadow roots. */
const everythingIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everythingIn(element.shadowRoot)] : [element],
  );

const textsIn = (root: ParentNode): string =>
  everythingIn(root)
    .map((element) => `${element.shadowRoot?.textContent} ${element.getAttribute('value')}`)
    .join();

const isRisky = (element: Element): boolean =>
  element.matches(NEVER_OURS) ||
  element.id === 'x' ||
  [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'srcdoc' || name === 'formaction');

/** What a link leads to, as the browser understands it. */
const schemeOf = (link: Element): string =>
  new URL(link.getAttribute('href') ?? '', 'https://page.example/').protocol.toLowerCase();

/** What a page loaded, but for the parts of elements that come when they are needed. */
const loadedBy = (page: Window): readonly string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !OURS.some((folder) => name.startsWith(new URL(folder, location.origin).href)));

const OURS = ['/src/', '/node_modules/', '/@fs/'];

describe('what an enemy publishes, in every element', () => {
  let page: Window;

  // Emptied for each: what one test heard is not news to the next.
  beforeEach(async () => {
    page = await strictPage(320);
  }, 90_000);

  afterAll(leaveStrictPage);

  it('is asked of every element there is', () => {
    expect(TAGS.length).toBeGreaterThan(12);
  });

  it.each(TAGS)('stays text, loads nothing and keeps to its room in <%s>', async (tag) => {
    // A browser notes no more than some hundreds of them, and the page itself loads that many.
    page.performance.clearResourceTimings();
    const elements = await page.showHostile(tag);
    expect(elements.length).toBeGreaterThan(0);
    // What shows a long list comes a moment later.
    await expect.poll(() => textsIn(page.document.body), { timeout: 5000 }).toContain('xss()');
    const all = everythingIn(page.document.body);
    expect(all.filter(isRisky).map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([]);
    const schemes = new Set(all.filter((element) => element.hasAttribute('href')).map(schemeOf));
    expect([...schemes].filter((scheme) => !['https:', 'http:', 'mailto:'].includes(scheme))).toEqual([]);
    expect(page.document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(loadedBy(page)).toEqual([]);
    expect({ ran: page.ran, violations: page.violations }).toEqual({ ran: [], violations: [] });
  });

  it('would be heard if it ran or broke out', async () => {
    const body = page.document.body;
    body.replaceChildren(page.document.createElement('img'));
    expect(everythingIn(body).filter(isRisky)).toHaveLength(1);
    body.firstElementChild?.setAttribute('src', 'https://evil.example/pixel.gif');
    await expect.poll(() => page.violations.join()).toContain('img-src');
    page.alert('1');
    expect(page.ran).toEqual(['alert']);
    page.performance.clearResourceTimings();
    const pixel = new URL('/pixel.gif', location.origin).href;
    await page.fetch(pixel);
    await expect.poll(() => loadedBy(page)).toEqual([pixel]);
  });
});
