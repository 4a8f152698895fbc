import { gradeEvidence, LADDER } from '@gedeeld/core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { addLanguage } from '../shared/languages.js';
import { arabicFile } from '../shared/testing/arabic.js';
import { longWords, ordinary, TODAY } from '../shared/testing/practices.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { defineElement } from '../shared/define-element.js';
import { HEADING_LEVELS } from '../shared/heading.js';
import { forgetWarnings } from '../shared/warn.js';
import type { PracticeSelectEvent } from './practice-card.events.js';
import { PracticeCardElement } from './practice-card.js';
import meta, * as stories from './practice-card.stories.js';

const show = (story = stories.Ordinary, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], PracticeCardElement>(meta, story, changes);

/** Listens for choices, and keeps the browser where it is. */
const chosen = (frame: HTMLElement): PracticeSelectEvent[] => {
  const events: PracticeSelectEvent[] = [];
  frame.addEventListener('gedeeld-practice-select', (event) => {
    events.push(event);
    event.preventDefault();
  });
  return events;
};

const part = <Found extends Element>(root: ShadowRoot, selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
  document.getSelection()?.removeAllRanges();
});

describe('a practice card', () => {
  it('tells what the practice is for, for whom, who acts, where, and what is known of it', async () => {
    const { root } = await show();
    const text = seenText(root);
    for (const said of [
      'Onderwijs en jeugd',
      '4–\u206012 jaar',
      'Huiskamer op school',
      'Gezinnen vinden de weg naar hulp niet.',
      'Voor wie kinderen en ouders',
      'Wie doet dit schoolleider en leraar',
      'Waar Waterrijk en 3 andere',
      'Eerste stap Zet twee ochtenden',
      'Goede aanwijzingen · NJi · 2024',
    ])
      expect(text).toContain(said);
  });

  it('reads to assistive technology as it looks', async () => {
    const { element } = await show();
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - article:
        - text: Onderwijs en jeugd · 4–\u206012 jaar
        - heading "Huiskamer op school" [level=3]:
          - link "Huiskamer op school":
            - /url: https://example.org/huiskamer
        - paragraph: Gezinnen vinden de weg naar hulp niet.
        - term: Voor wie
        - definition: kinderen en ouders
        - term: Wie doet dit
        - definition: schoolleider en leraar
        - term: Waar
        - definition: Waterrijk en 3 andere
        - term: Eerste stap
        - definition: Zet twee ochtenden in de week een lokaal open, met koffie en iemand die luistert.
        - paragraph:
          - text: Goede aanwijzingen · NJi · 2024
          - img "Trede 4 van 6"
          - text: vergeleken
    `);
  });

  it('shows another practice when it is given one', async () => {
    const { element, root } = await show();
    element.practice = longWords;
    await drawn(element);
    expect(seenText(root)).toContain('Onderwijsachterstandenbeleidsmedewerkersoverleg');
    expect(seenText(root)).not.toContain('Huiskamer');
  });

  it('says in words what is not known', async () => {
    const { root } = await show(stories.BarePractice);
    const text = seenText(root);
    expect(text).toContain('Onderwerp nog niet bekend');
    expect(text).toContain('Voor wie Nog niet bekend Wie doet dit Nog niet bekend Waar Nog niet bekend');
    expect(text).toContain('Nog niet onderzocht');
  });

  it('lets what stands between its tags stand until it has a practice', async () => {
    const { element, root, frame } = await show(stories.NoPractice);
    expect(root.querySelector('slot')?.assignedElements().map(seenText)).toEqual([seenText(frame)]);
    element.practice = ordinary;
    await drawn(element);
    expect(root.querySelector('slot')).toBeNull();
  });

  it('shows title, problem and evidence alone when it is compact', async () => {
    const { root } = await show(stories.Compact);
    expect(part(root, 'dl').checkVisibility()).toBe(false);
    expect(seenText(root)).toContain('Gezinnen vinden');
    expect(seenText(root)).toContain('Goede aanwijzingen');
  });
});

describe('the title', () => {
  it.each(HEADING_LEVELS)('is a heading of level %d when the page asks for that', async (headingLevel) => {
    const { root } = await show(stories.Ordinary, { headingLevel });
    expect(root.querySelectorAll('h1,h2,h3,h4,h5,h6')).toHaveLength(1);
    expect(part(root, `h${headingLevel}`).textContent?.trim()).toBe('Huiskamer op school');
  });

  it('takes the nearest level that exists, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Ordinary, { headingLevel: 9 });
    await show(stories.Ordinary, { headingLevel: 0.2 });
    expect(root.querySelector('h6')).not.toBeNull();
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([expect.stringMatching(/heading-level.*"9"/s)]);
  });

  it('warns of nothing when all is well', async () => {
    const warn = vi.spyOn(console, 'warn');
    await show(stories.Ordinary, { href: '/aanpak' });
    expect(warn).not.toHaveBeenCalled();
  });

  it('is the only link, and leads to the first source', async () => {
    const { root } = await show();
    expect(root.querySelectorAll('a, button')).toHaveLength(1);
    expect(part<HTMLAnchorElement>(root, 'a').getAttribute('href')).toBe('https://example.org/huiskamer');
    expect(part<HTMLAnchorElement>(root, 'a').rel).toBe('noopener');
  });

  it('leads where the page says, also to a path', async () => {
    const { root } = await show(stories.Ordinary, { href: '/aanpakken/huiskamer' });
    expect(part<HTMLAnchorElement>(root, 'a').getAttribute('href')).toBe('/aanpakken/huiskamer');
  });

  it('is a button where there is no address', async () => {
    const { root } = await show(stories.BarePractice);
    expect(part(root, 'h3 button').textContent?.trim()).toBe('Leesclub in de wijk');
  });
});

describe('choosing a practice', () => {
  it.each([
    ['the title', '.choose'],
    ['the text beside it', '.problem'],
    ['the edge of the card', '.foot'],
  ])('by a click on %s is told once', async (_, selector) => {
    const { frame, root } = await show();
    const events = chosen(frame);
    await userEvent.click(part<HTMLElement>(root, selector));
    expect(events).toHaveLength(1);
    expect(events[0]?.practice).toBe(ordinary);
    expect(events[0]?.href).toBe('https://example.org/huiskamer');
  });

  it.each([
    ['a link', stories.Ordinary, ['{Enter}']],
    ['a button', stories.BarePractice, ['{Enter}', ' ']],
  ] as const)('by keyboard on %s is told once for each key', async (_, story, keys) => {
    const { frame, root } = await show(story);
    const events = chosen(frame);
    part<HTMLElement>(root, '.choose').focus();
    for (const key of keys) await userEvent.keyboard(key);
    expect(events).toHaveLength(keys.length);
  });

  it('is reached with one press of Tab, and then shows a ring', async () => {
    const { root } = await show();
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => root.activeElement?.className).toBe('choose');
    await expect.poll(() => getComputedStyle(part(root, '.choose')).outlineWidth).toBe('2px');
  });

  it('follows the link unless the page says otherwise', async () => {
    const { frame, root } = await show(stories.Ordinary, { href: '#elders' });
    const follow = (event: Event): void => event.preventDefault();
    frame.addEventListener('gedeeld-practice-select', follow);
    await userEvent.click(part<HTMLElement>(root, '.problem'));
    expect(location.hash).toBe('');
    frame.removeEventListener('gedeeld-practice-select', follow);
    await userEvent.click(part<HTMLElement>(root, '.problem'));
    await expect.poll(() => location.hash).toBe('#elders');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not what someone wants who selects text', async () => {
    const { frame, root } = await show();
    const events = chosen(frame);
    const text = part<HTMLElement>(root, '.problem');
    document.getSelection()?.selectAllChildren(text);
    text.click();
    expect(events).toEqual([]);
    document.getSelection()?.removeAllRanges();
    text.click();
    expect(events).toHaveLength(1);
  });

  it('passes on the keys that were held down, so that Ctrl opens another tab', async () => {
    const { frame, root } = await show();
    chosen(frame);
    let passed: MouseEvent | undefined;
    part(root, '.choose').addEventListener('click', (event) => (passed = event as MouseEvent));
    part(root, '.problem').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(passed?.ctrlKey).toBe(true);
  });
});

describe('the language', () => {
  it('is that of the nearest lang, and changes with it', async () => {
    const { element, frame, root } = await show();
    frame.lang = 'en';
    await expect.poll(() => seenText(root)).toContain('For whom children and parents');
    expect(seenText(root)).toContain('Living room at school');
    element.lang = 'nl-BE';
    await expect.poll(() => seenText(root)).toContain('Voor wie kinderen en ouders');
  });

  it('follows the element to another part of the page, and through shadow roots', async () => {
    const { element, frame, root } = await show();
    const english = document.createElement('section');
    english.lang = 'en';
    const inner = english.attachShadow({ mode: 'open' });
    frame.append(english);
    inner.append(element);
    await expect.poll(() => seenText(root)).toContain('For whom');
    english.lang = 'nl';
    await expect.poll(() => seenText(root)).toContain('Voor wie');
  });

  it('falls back to Dutch, and takes up a language as soon as it is added', async () => {
    const { frame, root } = await show();
    frame.lang = 'fy';
    await expect.poll(() => root.querySelector('article')?.lang).toBe('nl');
    frame.lang = 'ar-MA';
    addLanguage('ar', arabicFile);
    await expect.poll(() => seenText(root)).toContain('لمن');
    expect(part<HTMLElement>(root, 'article').dir).toBe('rtl');
    expect(seenText(root)).toContain('ترجمة آلية');
  });

  it('of every text is its own, and a machine translation is marked', async () => {
    const { root } = await show(stories.RightToLeft);
    expect(part(root, '.choose').closest('[lang]')?.getAttribute('lang')).toBe('ar');
    expect(getComputedStyle(part(root, '.choose bdi, .choose')).direction).toBe('rtl');
    expect(part<HTMLElement>(root, '.evidence [lang]').lang).toBe('nl');
    expect(part<HTMLElement>(root, 'dd bdi').dir).toBe('ltr');
    expect(seenText(part(root, '.translated'))).toBe('ترجمة آلية');
    const dutch = await show();
    expect(dutch.root.querySelector('.translated')).toBeNull();
  });
});

describe('the evidence', () => {
  const steps = (root: ShadowRoot): number[] =>
    Array.from(root.querySelectorAll('.ladder .filled'), (ticks) => ticks.getAttribute('d')!.split('z').length - 1);

  it('gives the words of who judged it first, then the step of six', async () => {
    const { root } = await show();
    expect(steps(root)).toEqual([4]);
    expect(part(root, '.ladder').getAttribute('aria-label')).toBe('Trede 4 van 6');
  });

  it('is a step lower when it has expired, and says so', async () => {
    const { root } = await show(stories.ExpiredEvidence);
    expect(steps(root)).toEqual([3]);
    expect(seenText(part(root, '.remarks'))).toBe('verlopen');
    const before = await show(stories.ExpiredEvidence, { today: '2023-12-31' });
    expect(steps(before.root)).toEqual([4]);
    expect(before.root.querySelector('.remarks')).toBeNull();
  });

  it('is lower in another kind of place, and says by how much', async () => {
    const { element, root } = await show();
    const context = { phases: [], urbanity: 1, inhabitants: 900_000, multilingualShare: 0.5 };
    element.weigh = (evidence) => gradeEvidence(evidence, { ladder: LADDER, today: TODAY, context });
    await drawn(element);
    expect(steps(root)).toEqual([3]);
    expect(seenText(part(root, '.remarks'))).toBe('andere plaats: één stap lager');
  });

  it('never hides a judgement that speaks against the practice', async () => {
    const { root } = await show(stories.Contested);
    const [best, contrary, more] = Array.from(root.querySelectorAll('.evidence'), seenText);
    expect(best).toContain('Extensive evidence · EEF · 2021');
    expect(contrary).toContain('Level 3 · SMS · 2023');
    expect(contrary).toContain('werkte tegen');
    expect(more).toBe('en nog 1 oordeel');
  });

  it('of an unrated study is words without steps', async () => {
    const { root } = await show(stories.LongWords);
    expect(seenText(part(root, '.evidence'))).toContain('Wel onderzocht, geen trede');
    expect(steps(root)).toEqual([]);
  });
});

describe('the lens', () => {
  const terms = (root: ShadowRoot): string[] => Array.from(root.querySelectorAll('dt'), seenText);

  it('puts first what that role asks', async () => {
    const { element, root } = await show(stories.ForAlderman);
    expect(terms(root)).toEqual(['Waar', 'Wat kost het', 'Voor wie', 'Wie doet dit']);
    element.lens = 'teacher';
    await drawn(element);
    expect(terms(root)).toEqual(['Eerste stap', 'Voor wie', 'Hoe lang', 'Waar']);
    expect(seenText(root)).toContain('Eerste stap Vraag morgen bij de deur aan 5 ouders');
    element.lens = 'school-leader';
    await drawn(element);
    expect(terms(root)).toEqual(['Wie doet dit', 'Hoe lang', 'Wat kost het', 'Waar', 'Eerste stap']);
  });

  it('of a parent answers what it is, for which child, whether it is free, where, and whom to ask', async () => {
    const { root } = await show(stories.ForParent);
    expect(terms(root)).toEqual(['Voor welk kind', 'Is het gratis', 'Waar', 'Vraag het aan']);
    const text = seenText(root);
    expect(text).toContain('Ouders drinken koffie op school en vinden er hulp.');
    expect(text).toContain('Voor welk kind kinderen en ouders, 4–\u206012 jaar');
    expect(text).toContain('Vraag het aan Gemeente Waterrijk, team Jeugd');
    expect(root.querySelector('.ladder, .evidence, .fit')).toBeNull();
  });

  it('of a parent says in words what nobody told', async () => {
    const { root } = await show(stories.ForParentUnknown);
    expect(seenText(root)).toContain('Voor welk kind Nog niet bekend Is het gratis Wij weten niet wat het kost');
    expect(seenText(root)).toContain('Vraag het aan Nog niet bekend');
  });

  it('lets a parent write to the contact: that is not choosing the practice', async () => {
    const { frame, root } = await show(stories.ForParent);
    const events = chosen(frame);
    const contact = part<HTMLAnchorElement>(root, '.contact');
    expect(contact.getAttribute('href')).toBe('mailto:jeugd@waterrijk.example');
    contact.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(contact);
    expect(events).toEqual([]);
  });

  it('that does not exist shows the card as everyone sees it, and is told once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Ordinary, { lens: 'ouder' as 'parent' });
    expect(terms(root)).toEqual(['Voor wie', 'Wie doet dit', 'Waar', 'Eerste stap']);
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('content-lens')]);
  });
});

describe('the fit', () => {
  it('is said in words, with how much is known', async () => {
    const { root } = await show(stories.Fitting);
    expect(seenText(part(root, '.fit'))).toBe('Plaats lijkt op die van jou · 6 van 8 bekend');
  });

  it.each([undefined, { fit: 'unknown', known: 2, of: 8 } as const])('is left away when it is %o', async (fit) => {
    const { root } = await show(stories.Ordinary, { fit });
    expect(root.querySelector('.fit')).toBeNull();
  });
});

describe('what strangers write', () => {
  it('is text: nothing of it becomes markup or a link', async () => {
    const { root } = await show(stories.Hostile);
    expect(root.querySelector('img, script, style, b')).toBeNull();
    expect(root.querySelectorAll('[href]')).toHaveLength(0);
    expect(seenText(root)).toContain('<script>alert(2)</script>');
    expect(seenText(root)).toContain('<b>hier</b> (en nog 1)');
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'in an address as %s leads nowhere, and is told to who builds the page',
    async (href) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const { root } = await show(stories.BarePractice, { href });
      expect(root.querySelector('a')).toBeNull();
      expect(warn).toHaveBeenCalledOnce();
      expect(warn.mock.calls[0]?.[0]).toContain('unsafe-href');
    },
  );
});

describe('two versions on one page', () => {
  it('live together: the first serves, the second warns once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class OtherVersion extends PracticeCardElement {}
    defineElement('gedeeld-practice-card', OtherVersion);
    defineElement('gedeeld-practice-card', OtherVersion);
    defineElement('gedeeld-practice-card', PracticeCardElement);
    expect(customElements.get('gedeeld-practice-card')).toBe(PracticeCardElement);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('tag-taken');
  });
});

describe('on a hostile page', () => {
  it('keeps its look when the page resets everything', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important; display: inline !important } p, dd, a { color: red !important }';
    document.head.append(style);
    const { root } = await show();
    expect(getComputedStyle(part(root, '.body')).display).toBe('flex');
    expect(getComputedStyle(part(root, '.problem')).color).not.toBe('rgb(255, 0, 0)');
    style.remove();
  });

  it('is hidden when the page says so', async () => {
    const { element } = await show();
    element.hidden = true;
    expect(getComputedStyle(element).display).toBe('none');
  });
});
