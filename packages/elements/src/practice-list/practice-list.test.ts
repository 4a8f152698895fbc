import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { bare, many, ordinary } from '../shared/testing/practices.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { withViewport } from '../shared/testing/viewport.js';
import { forgetWarnings } from '../shared/warn.js';
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
