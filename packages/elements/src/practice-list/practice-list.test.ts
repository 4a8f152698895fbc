import type { Practice } from '@gedeeld/core';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { PracticeCardElement } from '../practice-card/practice-card.js';
import { bare, many, ordinary } from '../shared/testing/practices.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { withViewport } from '../shared/testing/viewport.js';
import { forgetWarnings } from '../shared/warn.js';
import { ALL_PAGES } from './practice-list.events.js';
import type { PracticeListElement } from './practice-list.js';
import meta, * as stories from './practice-list.stories.js';

const show = (story = stories.Ordinary, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], PracticeListElement>(meta, story, changes);

const titles = (root: ShadowRoot): string[] =>
  Array.from(root.querySelectorAll('gedeeld-practice-card'), (card) =>
    seenText(card.shadowRoot?.querySelector('.title') ?? card),
  );

const status = (root: ShadowRoot): string => seenText(root.querySelector('[role=status]') ?? root);

const button = (root: ShadowRoot, name: string): HTMLButtonElement => {
  const found = Array.from(root.querySelectorAll('button')).find(
    (each) => (each.ariaLabel ?? seenText(each)) === name && each.checkVisibility(),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** The button, once that is there. */
const found = async (root: ShadowRoot, name: string): Promise<HTMLButtonElement> => {
  await expect.poll(() => seenText(root)).toContain(name);
  return button(root, name);
};

const linked = (practice: Practice, at: number): Practice => ({
  ...practice,
  sources: [{ url: `https://example.org/${at + 1}` }],
});

withViewport(1000, 800);
beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a practice list', () => {
  it('shows a card for each practice, in their order, and says how many there are', async () => {
    const { root } = await show();
    expect(titles(root)).toEqual(many(6).map((_, index) => `Aanpak ${index + 1}`));
    expect(status(root)).toBe('6 aanpakken gevonden');
    expect(root.querySelectorAll('ul > li')).toHaveLength(6);
  });

  it('counts one as one', async () => {
    const { root } = await show(stories.One);
    expect(status(root)).toBe('1 aanpak gevonden');
  });

  it('says that nothing was found', async () => {
    const { root } = await show(stories.Empty);
    expect(status(root)).toBe('Geen aanpakken gevonden');
    expect(root.querySelector('ul')).toBeNull();
  });

  it('hands on what the cards need', async () => {
    const { element, root } = await show(stories.Ordinary, { practices: [ordinary, bare], headingLevel: 4 });
    element.hrefOf = ({ id }) => `/aanpak/${id}`;
    element.fitOf = ({ id }) => (id === ordinary.id ? { fit: 'near', known: 6, of: 8 } : undefined);
    await drawn(element);
    const cards = Array.from(root.querySelectorAll('gedeeld-practice-card'), (card) => card.shadowRoot);
    expect(cards.map((card) => card?.querySelector('h4 a')?.getAttribute('href'))).toEqual([
      '/aanpak/huiskamer',
      '/aanpak/kaal',
    ]);
    expect(cards.map((card) => card?.querySelector('.fit') !== null)).toEqual([true, false]);
  });

  it('lets a choice on a card bubble to the page', async () => {
    const { frame, root } = await show();
    const ids: string[] = [];
    frame.addEventListener('gedeeld-practice-select', (event) => {
      ids.push(event.practice.id);
      event.preventDefault();
    });
    const link = root.querySelectorAll('gedeeld-practice-card')[2]?.shadowRoot?.querySelector<HTMLElement>('.choose');
    await userEvent.click(link ?? document.body);
    expect(ids).toEqual(['aanpak-3']);
  });

  it('speaks the language of the page, cards and all', async () => {
    const { frame, root } = await show();
    frame.lang = 'en';
    await expect.poll(() => status(root)).toBe('6 practices found');
    await expect.poll(() => titles(root)[0]).toBe('Practice 1');
  });
});

describe('the pages', () => {
  it('hold 24 practices unless asked otherwise', async () => {
    const { root } = await show(stories.Thousands);
    expect(titles(root)).toHaveLength(24);
    expect(status(root)).toBe('10.000 aanpakken gevonden. Pagina 1 van 417');
  });

  it('leave it to the browser to draw only what is seen', async () => {
    const { root } = await show(stories.Thousands);
    const styles = Array.from(root.querySelectorAll('ul > li'), (item) => getComputedStyle(item).contentVisibility);
    expect(new Set(styles)).toEqual(new Set(['auto']));
  });

  it('turn by mouse and keyboard, and begin at the line that says where the reader is', async () => {
    const { frame, root } = await show(stories.Pages);
    const asked: number[] = [];
    frame.addEventListener('gedeeld-page-change', ({ page }) => asked.push(page));
    await userEvent.click(button(root, 'Volgende'));
    await expect.poll(() => titles(root)[0]).toBe('Aanpak 31');
    expect(status(root)).toBe('60 aanpakken gevonden. Pagina 6 van 10');
    expect(root.activeElement?.className).toBe('results');
    button(root, 'Pagina 1').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles(root)[0]).toBe('Aanpak 1');
    expect(button(root, 'Pagina 1').getAttribute('aria-current')).toBe('page');
    expect(button(root, 'Vorige').disabled).toBe(true);
    expect(asked).toEqual([6, 1]);
  });

  it('stay where they are when the page says so', async () => {
    const { frame, root } = await show(stories.Pages);
    frame.addEventListener('gedeeld-page-change', (event) => event.preventDefault());
    await userEvent.click(button(root, 'Volgende'));
    expect(titles(root)[0]).toBe('Aanpak 25');
  });

  it('begin at 1 again with other practices, and may be set together with them', async () => {
    const { element, root } = await show(stories.Pages);
    element.practices = many(30);
    await drawn(element);
    expect(titles(root)[0]).toBe('Aanpak 1');
    Object.assign(element, { practices: many(40), page: 2 });
    await drawn(element);
    expect(titles(root)[0]).toBe('Aanpak 7');
  });

  it.each([
    [99, 'Aanpak 55'],
    [-1, 'Aanpak 1'],
    [Number.NaN, 'Aanpak 1'],
  ])('that do not exist (%d) become the nearest that does', async (page, first) => {
    const { root } = await show(stories.Pages, { page });
    expect(titles(root)[0]).toBe(first);
  });

  it('are targets of at least 24 pixels', async () => {
    const { root } = await show(stories.Pages);
    for (const each of root.querySelectorAll('nav button')) {
      const { width, height } = each.getBoundingClientRect();
      if (each.checkVisibility()) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('all of them on one page', () => {
  const items = (root: ShadowRoot): number => root.querySelectorAll('.cards > li').length;
  const headings = (root: ShadowRoot): string[] =>
    Array.from(root.querySelectorAll('.cards > li'), (item) =>
      seenText(
        item.querySelector('gedeeld-practice-card')?.shadowRoot?.querySelector('h3') ?? item.querySelector('.title')!,
      ),
    );
  /** The last title that is not on a card yet: which that is, depends on how far the drawing is. */
  const lastOutlined = (root: ShadowRoot): HTMLElement => [...root.querySelectorAll<HTMLElement>('.outline a')].at(-1)!;
  /** How many items stand before the one with this in it: the item itself is another when it is drawn anew. */
  const placeOf = (root: ShadowRoot, part: Element): number =>
    [...root.querySelectorAll('.cards > li')].indexOf(part.closest('li')!);

  it('are asked for once by themselves, however often the list changes meanwhile', async () => {
    const soon = vi.spyOn(globalThis, 'setTimeout');
    const { element } = await show(stories.Ordinary, { practices: many(30), pageSize: 8 });
    for (const headingLevel of [4, 5, 6]) {
      element.headingLevel = headingLevel;
      await drawn(element);
    }
    expect(soon.mock.calls.filter(([, time]) => time === 500)).toHaveLength(1);
  });

  it('are asked for with a button, which then leads back to the pages', async () => {
    const { frame, root } = await show(stories.Pages);
    const asked: number[] = [];
    frame.addEventListener('gedeeld-page-change', ({ page }) => asked.push(page));
    await userEvent.click(await found(root, 'Toon alles'));
    await expect.poll(() => items(root)).toBe(60);
    expect(status(root)).toBe('60 aanpakken gevonden');
    expect(root.querySelector('nav')).toBeNull();
    expect(root.activeElement?.className).toBe('results');
    await userEvent.click(button(root, 'Toon per pagina'));
    await expect.poll(() => items(root)).toBe(6);
    expect(status(root)).toBe('60 aanpakken gevonden. Pagina 1 van 10');
    expect(asked).toEqual([ALL_PAGES, 1]);
  });

  it.each([
    ['on one page', stories.Ordinary],
    ['while loading', stories.LoadingAgain],
    ['when there are none', stories.Empty],
  ])('are not offered %s', async (_, story) => {
    const { root } = await show(story);
    expect(seenText(root)).not.toContain('Toon alles');
  });

  it('stay in pages when the page says so', async () => {
    const { frame, root } = await show(stories.Pages);
    frame.addEventListener('gedeeld-page-change', (event) => event.preventDefault());
    await userEvent.click(await found(root, 'Toon alles'));
    expect(items(root)).toBe(6);
  });

  it('are there by what they say, with a heading and a link, and on cards where the reader is', async () => {
    const { root } = await show(stories.AllAtOnce, { practices: many(300) });
    await expect.poll(() => items(root)).toBe(300);
    expect(headings(root)).toEqual(many(300).map((_, at) => `Aanpak ${at + 1}`));
    await expect.poll(() => root.querySelectorAll('gedeeld-practice-card').length).toBeGreaterThanOrEqual(12);
    expect(seenText(root.querySelector('.outline')!)).toContain('Kinderen lezen samen in het buurthuis');
    const far = [...root.querySelectorAll('.outline')].at(-1)!;
    far.scrollIntoView();
    await expect.poll(() => far.isConnected).toBe(false);
    expect(root.querySelectorAll('.outline').length).toBeGreaterThan(100);
    expect(headings(root)).toEqual(many(300).map((_, at) => `Aanpak ${at + 1}`));
  });

  it('tell the page which was chosen, on a card or not', async () => {
    const { frame, root } = await show(stories.AllAtOnce, { practices: many(300).map(linked) });
    await expect.poll(() => items(root)).toBe(300);
    const chosen: (string | undefined)[] = [];
    frame.addEventListener('gedeeld-practice-select', (event) => {
      chosen.push(event.practice.id, event.href);
      event.preventDefault();
    });
    const link = lastOutlined(root);
    const number = placeOf(root, link) + 1;
    link.click();
    expect(chosen).toEqual([`aanpak-${number}`, `https://example.org/${number}`]);
  });

  it('keep the focus where it is when a card takes the place of what it says', async () => {
    const { root } = await show(stories.AllAtOnce, { practices: many(300).map(linked) });
    await expect.poll(() => items(root)).toBe(300);
    const link = lastOutlined(root);
    const place = placeOf(root, link);
    link.focus();
    await expect.poll(() => root.activeElement?.localName).toBe('gedeeld-practice-card');
    expect(placeOf(root, root.activeElement!)).toBe(place);
  });

  it('are all there before they are printed', async () => {
    const { root } = await show(stories.AllAtOnce, { practices: many(2000) });
    await expect.poll(() => root.querySelector('.group')).not.toBeNull();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(items(root)).toBe(2000);
  });

  it('come without a press where the page asks for so many, whatever they are called', async () => {
    const { element, root } = await show(stories.Thousands, { practices: many(200), pageSize: 200 });
    await expect.poll(() => items(root)).toBe(200);
    expect(root.querySelectorAll('gedeeld-practice-card').length).toBeLessThan(100);
    expect(root.querySelector('.all')).toBeNull();
    element.remove();
    const other = document.createElement('div');
    other.lang = 'en';
    document.querySelector('.story')!.append(other);
    other.append(element);
    await expect.poll(() => headings(root).at(-1)).toBe('Practice 200');
  });

  it('are drawn by the browser only when they are seen', async () => {
    const { root } = await show(stories.AllAtOnce);
    const styles = Array.from(root.querySelectorAll('.group'), (group) => getComputedStyle(group).contentVisibility);
    expect(new Set(styles)).toEqual(new Set(['auto']));
  });

  it('are looked through by the browser a chapter at a time, which is guessed as high as what stands in it', async () => {
    const { root } = await show(stories.AllAtOnce, { practices: many(600) });
    await expect.poll(() => items(root)).toBe(600);
    const [, far, last] = root.querySelector('.groups')!.children as HTMLCollectionOf<HTMLElement>;
    expect([far!, last!].map((chapter) => getComputedStyle(chapter).contentVisibility)).toEqual(['auto', 'visible']);
    const guessed = far!.offsetHeight;
    far!.style.contentVisibility = 'visible';
    expect(far!.offsetHeight).toBe(guessed);
  });

  it('stand in whole rows, in as many columns as there is room for', async () => {
    const { frame, root } = await show(stories.AllAtOnce);
    await expect.poll(() => items(root)).toBe(70);
    for (const width of [320, 800, 1200, 1600, 2400]) {
      frame.style.setProperty('inline-size', `${width}px`);
      const columns = getComputedStyle(root.querySelector('.group')!).gridTemplateColumns.split(' ').length;
      expect(12 % columns, `${width}: ${columns}`).toBe(0);
    }
  });

  it('follow what is set anew, and leave with other practices', async () => {
    const { element, root } = await show(stories.AllAtOnce);
    await expect.poll(() => items(root)).toBe(70);
    const level = (item: Element | undefined) =>
      item?.querySelector<PracticeCardElement>('gedeeld-practice-card')?.headingLevel ??
      Number(item?.querySelector('[role=heading]')?.ariaLevel);
    const levels = () => new Set(Array.from(root.querySelectorAll('li'), level));
    element.headingLevel = 4;
    await expect.poll(levels).toEqual(new Set([4]));
    element.practices = many(30).map((practice) => ({ ...practice }));
    await drawn(element);
    expect(titles(root)).toEqual(many(24).map((_, at) => `Aanpak ${at + 1}`));
  });
});

describe('a gradual list', () => {
  /** An answer, of which each card and what stands below it says which it is. */
  const answer = (name: string, count = 10) => ({
    practices: many(count).map((practice, at) => ({ ...practice, title: `${name} ${at + 1}` })),
    noteOf: () => name,
  });
  const of = (name: string, count: number): string[] => Array.from({ length: count }, () => name);
  const named = (root: ShadowRoot): (string | undefined)[] => titles(root).map((title) => title.split(' ')[0]);
  const notes = (root: ShadowRoot): string[] => Array.from(root.querySelectorAll('.cards > li'), seenText);
  const isBusy = (root: ShadowRoot): boolean => root.querySelector('.cards')?.ariaBusy === 'true';
  const filled = async () => {
    const { element, root } = await show(stories.Ordinary);
    Object.assign(element, { gradual: true, ...answer('een') });
    await drawn(element);
    await expect.poll(() => isBusy(root)).toBe(false);
    await drawn(element);
    return { element, root };
  };

  it('lets others have a turn between its cards, of which those further down stay until theirs', async () => {
    const { element, root } = await filled();
    Object.assign(element, answer('twee'));
    await drawn(element);
    const begun = [...of('twee', 1), ...of('een', 9)];
    expect([named(root), notes(root)]).toEqual([begun, begun]);
    let before = 1;
    while (isBusy(root)) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = notes(root).filter((note) => note === 'twee').length;
      expect(now - before).toBeLessThanOrEqual(3);
      before = now;
    }
    await drawn(element);
    expect([named(root), notes(root)]).toEqual([of('twee', 10), of('twee', 10)]);
  });

  it('draws more of its cards at a time where none is in sight', async () => {
    const { element, root } = await filled();
    element.style.marginBlockStart = '20000px';
    const first = root.querySelector('gedeeld-practice-card')!;
    await expect.poll(() => first.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    Object.assign(element, answer('twee'));
    const seen = [0];
    while (seen.at(-1) !== 10) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.push(named(root).filter((name) => name === 'twee').length);
    }
    expect(seen.some((count, at) => count - (seen[at - 1] ?? 0) > 1)).toBe(true);
  });

  it('takes away at once what is too much', async () => {
    const { element, root } = await filled();
    Object.assign(element, answer('twee', 2));
    await drawn(element);
    expect(named(root)).toEqual(['twee', 'een']);
    Object.assign(element, answer('drie', 0));
    await drawn(element);
    expect(named(root)).toEqual([]);
  });

  it('drops what it was still to draw when another answer comes', async () => {
    const { element, root } = await filled();
    Object.assign(element, answer('twee'));
    await drawn(element);
    const third = answer('drie', 6);
    const noteOf = vi.fn(third.noteOf);
    Object.assign(element, { ...third, noteOf });
    await drawn(element);
    await expect.poll(() => isBusy(root)).toBe(false);
    await drawn(element);
    expect(named(root)).toEqual(of('drie', 6));
    expect(noteOf).toHaveBeenCalledTimes(6);
  });

  it('takes a practice that stands both where it was and where it comes', async () => {
    const { element, root } = await filled();
    element.practices = [...element.practices!].reverse();
    await drawn(element);
    await expect.poll(() => isBusy(root)).toBe(false);
    await drawn(element);
    expect(titles(root)).toEqual(of('een', 10).map((name, at) => `${name} ${10 - at}`));
  });

  it('says once what was found, and keeps the focus where it is', async () => {
    const { element, root } = await filled();
    const card = root.querySelectorAll('gedeeld-practice-card')[6]!;
    card.shadowRoot!.querySelector<HTMLElement>('.choose')!.focus();
    const said: string[] = [];
    const watcher = new MutationObserver(() => said.push(status(root)));
    watcher.observe(root.querySelector('[role=status]')!, { subtree: true, childList: true, characterData: true });
    Object.assign(element, answer('twee', 8));
    await drawn(element);
    await expect.poll(() => isBusy(root)).toBe(false);
    await drawn(element);
    watcher.disconnect();
    expect(named(root)).toEqual(of('twee', 8));
    expect(said).toEqual(['8 aanpakken gevonden']);
    expect(root.activeElement).toBe(card);
  });

  it('draws no card again when nothing on it changes', async () => {
    const { element, root } = await filled();
    const noteOf = vi.fn(() => 'een');
    element.noteOf = noteOf;
    await drawn(element);
    await expect.poll(() => isBusy(root)).toBe(false);
    element.state = 'loading';
    await drawn(element);
    expect(status(root)).toBe('Even geduld.');
    expect(noteOf).toHaveBeenCalledTimes(10);
  });
});

describe('the lens', () => {
  it('is that of every card', async () => {
    const { root } = await show(stories.ForParents);
    const cards = [...root.querySelectorAll('gedeeld-practice-card')];
    expect(cards.map(({ shadowRoot }) => shadowRoot?.querySelector('dt')?.textContent)).toEqual(
      cards.map(() => 'Voor welk kind'),
    );
  });
});

describe('loading', () => {
  it('says so, with how far it is, and leaves the text of the page standing', async () => {
    const { root } = await show(stories.Loading);
    expect(status(root)).toBe('Even geduld. 1 van 3 bronnen geladen');
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  it('again keeps what there was', async () => {
    const { root } = await show(stories.LoadingAgain);
    expect(status(root)).toBe('Even geduld.');
    expect(titles(root)).toHaveLength(6);
  });

  it('says what it found in the same live line', async () => {
    const { element, root } = await show(stories.Loading);
    const line = root.querySelector('[role=status]');
    Object.assign(element, { state: 'ready', practices: many(2) });
    await drawn(element);
    expect(root.querySelector('[role=status]')).toBe(line);
    expect(status(root)).toBe('2 aanpakken gevonden');
  });

  it('that fails is said, and can be tried again', async () => {
    const { frame, root } = await show(stories.Failed);
    let retries = 0;
    frame.addEventListener('gedeeld-retry', () => (retries += 1));
    expect(status(root)).toBe('Er ging iets mis.');
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
    await userEvent.click(button(root, 'Probeer het opnieuw'));
    expect(retries).toBe(1);
  });

  it('that fails later keeps the last good answer', async () => {
    const { root } = await show(stories.FailedLater);
    expect(status(root)).toBe('Er ging iets mis. Je ziet wat er eerder was.');
    expect(titles(root)).toHaveLength(3);
  });
});

describe('who builds the page', () => {
  it.each([
    ['page-size', { pageSize: 0 }],
    ['list-state', { state: 'klaar' as never }],
  ])('is told once of a wrong %s', async (code, changes) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show(stories.Ordinary, changes);
    const { root } = await show(stories.Ordinary, changes);
    expect(titles(root)).toHaveLength(6);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain(code);
  });

  it('is told nothing when all is well', async () => {
    const warn = vi.spyOn(console, 'warn');
    await show(stories.Pages);
    expect(warn).not.toHaveBeenCalled();
  });
});
