import { afterEach, describe, expect, it } from 'vitest';

import { textOf } from '../testing/on-page.js';

/** A page under the strictest policy, with one of our scripts as it was built. */
const openPage = async (tag: string, script: string, query: Readonly<Record<string, string>> = {}) => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/strict/page?${new URLSearchParams({ tag, script, ...query })}`;
  document.body.append(frame);
  await loaded;
  const broken: string[] = [];
  const page = frame.contentDocument!;
  page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));
  /** What is found by selectors, each within the shadow root of the one before. */
  const find = <Found extends Element = HTMLElement>(...path: readonly string[]): Found | null => {
    const first: ParentNode | null | undefined = page.querySelector(tag)?.shadowRoot;
    return path.reduce<ParentNode | null | undefined>(
      (root, selector, at) => (at === 0 ? root : (root as Element | null)?.shadowRoot)?.querySelector(selector),
      first,
    ) as Found | null;
  };
  const get = async <Found extends Element = HTMLElement>(...path: readonly string[]): Promise<Found> => {
    await expect.poll(() => find(...path) ?? null, { timeout: 10_000 }).not.toBeNull();
    return find<Found>(...path)!;
  };
  return { broken, find, get };
};

const fill = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const openEditor = async (query: Readonly<Record<string, string>> = {}) => {
  const { broken, find, get } = await openPage('gedeeld-editor-page', 'gedeeld-editor.js', query);
  const EDITOR = 'gedeeld-agenda-editor';
  return {
    broken,
    seen: (selector: string) => textOf(find(EDITOR, selector)),
    get: <Found extends Element = HTMLElement>(selector: string) => get<Found>(EDITOR, selector),
    paste: async () => fill(await get<HTMLTextAreaElement>(EDITOR, '#f-paste-goals'), 'Doel\nElk kind leest'),
  };
};

/** The same server under a name that makes it another site. */
const ELSEWHERE = location.origin.replace(
  location.hostname,
  location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1',
);
const OUR_TYPES = "lit-html gedeeld 'allow-duplicates'";

afterEach(() => document.body.replaceChildren());

describe('the parts of a built script', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['under the strictest policy', {}],
    ['where the page lists the policies it knows', { types: OUR_TYPES }],
    ['from another site', { site: ELSEWHERE }],
  ])('come when they are asked for, %s', async (_, query) => {
    const { broken, seen, get, paste } = await openEditor(query);
    await paste();
    await expect.poll(() => seen('.read')).toContain('Wij lezen: 1 doelen');
    [...(await get('.start')).querySelectorAll<HTMLElement>('button')]
      .find(({ textContent }) => textContent?.includes('Maak'))!
      .click();
    expect(textOf(await get('.outline-title'))).not.toBe('');
    expect(broken).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['has one letter changed', { parts: 'changed' }],
    ['is not there', { parts: 'missing' }],
    ['may not be asked for, because the page lists other policies', { types: "lit-html 'allow-duplicates'" }],
  ])('are missed in words when one %s, and nothing else is lost', async (_, query) => {
    const { seen, get, paste } = await openEditor(query);
    await paste();
    await expect.poll(() => seen('.later')).toContain('Dit onderdeel is niet gekomen.');
    expect((await get<HTMLTextAreaElement>('#f-paste-goals')).value).toContain('Elk kind leest');
    expect(textOf(await get('.start'))).toContain('Probeer het opnieuw');
  });

  it('begin with an agenda that the page names', async () => {
    const { get } = await openEditor({ attributes: 'src="/feeds/agenda.json"' });
    expect(textOf(await get('.outline'))).not.toBe('');
  });

  it('show the agenda before what changes it, and take what was typed meanwhile when that has come', async () => {
    const forms = `forms/${crypto.randomUUID()}`;
    const { seen, get } = await openEditor({ attributes: 'src="/feeds/agenda.json"', parts: `late/${forms}` });
    const title = await get<HTMLInputElement>('#f-title');
    await expect.poll(() => seen('.later')).toContain('Een ogenblik');
    fill(title, 'Samen');
    await fetch(`/strict/miss/${forms}`);
    await expect.poll(() => seen('.bar + .later')).toContain('Dit onderdeel is niet gekomen.');
    fill(title, 'Samen verder');
    expect(title.value).toBe('Samen verder');
    (await get('.bar ~ button')).click();
    await expect.poll(() => seen('.bar .title')).toBe('Samen verder');
    expect(title.isConnected).toBe(true);
    expect(seen('.bar + .later')).toBe('');
    (await get<HTMLButtonElement>('.tools button:not([disabled])')).click();
    await expect.poll(() => seen('.bar .title')).not.toBe('Samen verder');
  });

  it('speak the language of the page', async () => {
    const { seen, get } = await openEditor({ attributes: 'src="/feeds/agenda.json"', lang: 'pl' });
    await expect.poll(() => seen('.download'), { timeout: 10_000 }).toBe('Pobierz plan');
    (await get('.outline-list .entry')).click();
    await expect.poll(() => seen('.links .sub-title')).toBe('Co w tym pomaga?');
  });

  it('bring the tables and the map of an agenda when their tab is chosen', async () => {
    const attributes = 'src="/feeds/agenda.json" today="2026-11-23"';
    const { broken, find, get } = await openPage('gedeeld-agenda-page', 'gedeeld-agenda.js', { attributes });
    for (const [tab, tag] of [
      ['partners', 'gedeeld-contribution-matrix'],
      ['map', 'gedeeld-contribution-map'],
    ] as const) {
      (await get(`[data-name=${tab}]`)).click();
      await expect.poll(() => textOf(find(tag, ':host > *, div')), { timeout: 10_000 }).toContain('Elk kind leest');
    }
    expect(broken).toEqual([]);
  });

  it('bring what to do now after an agenda, and leave the agenda standing where they do not come', async () => {
    const attributes = 'src="/feeds/agenda.json" today="2026-11-23"';
    const whole = await openPage('gedeeld-agenda-page', 'gedeeld-agenda.js', { attributes });
    const next = ({ find }: typeof whole): string => textOf(find('gedeeld-agenda', '.next'));
    await expect.poll(() => next(whole), { timeout: 10_000 }).toContain('Wat nu?');
    expect(whole.broken).toEqual([]);
    const poor = await openPage('gedeeld-agenda-page', 'gedeeld-agenda.js', { attributes, parts: 'missing' });
    await expect.poll(() => next(poor), { timeout: 10_000 }).toContain('Dit onderdeel is niet gekomen.');
    expect(textOf(poor.find('gedeeld-agenda', '.document'))).toContain('Elk kind leest');
  });

  it('bring the filters after the practices, and leave the practices standing where they do not come', async () => {
    const attributes = 'src="/feeds/places.json"';
    const finder = 'gedeeld-practice-finder';
    const whole = await openPage('gedeeld-practices', 'gedeeld-practices.js', { attributes });
    const status = ({ find }: typeof whole): string => textOf(find(finder, 'gedeeld-practice-list', '[role=status]'));
    const filters = ({ find }: typeof whole): string => textOf(find(finder, '#filters'));
    await expect.poll(() => filters(whole), { timeout: 10_000 }).toContain('Onderwijs (');
    (await whole.get('gedeeld-place-picker', 'summary')).click();
    await whole.get('gedeeld-place-picker', '#inhabitants');
    expect(whole.broken).toEqual([]);
    const poor = await openPage('gedeeld-practices', 'gedeeld-practices.js', { attributes, parts: 'missing' });
    await expect.poll(() => filters(poor), { timeout: 10_000 }).toContain('Dit onderdeel is niet gekomen.');
    await expect.poll(() => status(poor), { timeout: 10_000 }).toContain('3 aanpakken gevonden');
    fill(await poor.get<HTMLInputElement>(finder, '#words'), 'aanpak');
    await expect.poll(() => status(poor), { timeout: 10_000 }).toContain('Er ging iets mis');
    const filtering = `filtering/${crypto.randomUUID()}`;
    const parts = `late/${filtering}`;
    const late = await openPage('gedeeld-practices', 'gedeeld-practices.js', { attributes, parts });
    await fetch(`/strict/miss/${filtering}`);
    await expect.poll(() => filters(late), { timeout: 10_000 }).toContain('Dit onderdeel is niet gekomen.');
    // Without focus, as Safari presses a button.
    (await late.get(finder, '#filters button')).click();
    await expect.poll(() => filters(late), { timeout: 10_000 }).toContain('Onderwijs (');
  });

  it('bring the search by words when somebody asks with words, and find what was typed meanwhile', async () => {
    const attributes = 'src="/feeds/good.json?practices=30"';
    const { broken, find, get } = await openPage('gedeeld-practices', 'gedeeld-practices.js', { attributes });
    const finder = 'gedeeld-practice-finder';
    fill(await get<HTMLInputElement>(finder, '#words'), 'aanpak 17');
    const first = (): string => textOf(find(finder, 'gedeeld-practice-list', 'gedeeld-practice-card', '[part~=title]'));
    await expect.poll(first, { timeout: 10_000 }).toBe('Aanpak 17');
    expect(broken).toEqual([]);
  });
});
