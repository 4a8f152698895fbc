import { server } from 'vitest/browser';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';

import { faultsIn } from './shared/testing/accessibility.js';
import { leaveStrictPage, strictPage } from './shared/testing/strict-page.js';
import { EVERY_STORY } from './shared/testing/every-story.js';
import { clearStories } from './shared/testing/show-story.js';
import { withViewport } from './shared/testing/viewport.js';

// So long that a bar at the foot of the page covers nothing: axe takes what scrolls under it for too small to press. In
// one engine, for WebKit's driver clicks beside its mark after a page that was larger than its window.
if (server.browser === 'chromium') withViewport(414, 4000);

afterEach(clearStories);

/** What differs from another story only in its words has the same faults in every engine: one of them looks. */
const OTHER_WORDS = /: (English|Polish|Turkish|Ukrainian)$/;

describe.each(EVERY_STORY)('$name', ({ name, show }) => {
  // To draw it takes longer than to look at it: what changes nothing comes first.
  it('shows something, keeps nobody out, and stays within 320 pixels, also with wider text spacing', async () => {
    const { frame, element } = await show();
    expect(element.getBoundingClientRect().height).toBeGreaterThan(0);
    if (server.browser === 'chromium' || !OTHER_WORDS.test(name)) expect(await faultsIn(frame)).toEqual([]);

    frame.style.setProperty('inline-size', '320px');
    expect(frame.scrollWidth).toBeLessThanOrEqual(320);
    // WCAG 1.4.12: what a reader may set, and still must be able to read.
    for (const [name, value] of Object.entries({ 'letter-spacing': '0.12em', 'word-spacing': '0.16em' }))
      frame.style.setProperty(name, value);
    frame.style.setProperty('--gedeeld-document-line-height', '1.8');
    expect(frame.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('axe, as we use it', () => {
  it('looks into shadow roots', async () => {
    const frame = document.createElement('div');
    frame.className = 'story';
    frame.attachShadow({ mode: 'open' }).innerHTML = '<img src="data:,"><button></button>';
    document.body.append(frame);
    const faults = await faultsIn(frame);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'button-name']));
  });
});

describe('under a strict content security policy and trusted types', () => {
  let page: Window;

  beforeEach(async () => {
    page = await strictPage();
  });

  afterAll(leaveStrictPage);

  it.each(EVERY_STORY)('$name breaks no rule', async ({ name }) => {
    await page.showStoryNamed(name);
    expect(page.violations).toEqual([]);
    const element = page.document.querySelector('.story > *');
    expect(`${element?.textContent}${element?.shadowRoot?.textContent}`.trim()).not.toBe('');
  });

  it('notices when a rule is broken', async () => {
    page.document.body.setAttribute('style', 'color: red');
    await expect.poll(() => page.violations.join()).toContain('style-src');
  });
});
