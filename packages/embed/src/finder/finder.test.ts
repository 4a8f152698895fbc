import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import './finder.define.js';
import { about, content, message, pasteTag, retry, seesFallback, shadow, textOf } from '../testing/on-page.js';
import type { FinderElement } from './finder.js';

// The tag's type is that of the plain list, which another bundle brings.
const paste = (attributes: Record<string, string>): FinderElement =>
  pasteTag('gedeeld-practices', { lang: 'nl', ...attributes }) as unknown as FinderElement;

const finder = (element: FinderElement) => content(element)?.querySelector('gedeeld-practice-finder')?.shadowRoot;
const list = (element: FinderElement) => finder(element)?.querySelector('gedeeld-practice-list')?.shadowRoot;
const cards = (element: FinderElement): ShadowRoot[] =>
  [...(list(element)?.querySelectorAll('gedeeld-practice-card') ?? [])].flatMap((card) => card.shadowRoot ?? []);
const titles = (element: FinderElement): string[] => cards(element).map((card) => textOf(card.querySelector('.title')));
const status = (element: FinderElement): string => textOf(list(element)?.querySelector('[role=status]'));
const words = (element: FinderElement): HTMLInputElement => finder(element)!.querySelector<HTMLInputElement>('#words')!;
/** By keyboard, over what stands there: WebKit's driver refuses to click where a search field has parts of its own. */
const write = async (element: FinderElement, text: string): Promise<void> => {
  words(element).focus();
  words(element).select();
  await userEvent.keyboard(text);
};
const shown = (element: FinderElement, found: string) => expect.poll(() => status(element)).toContain(found);

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname);
});

describe('practices to look through', () => {
  it('come in place of the fallback, with a search that knows Dutch', async () => {
    const element = paste({ src: '/feeds/good.json?title=Leesclub' });
    await shown(element, '3 aanpakken gevonden');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(about(element)).toContain('Bron: Proefcatalogus, Gemeente Waterrijk.');
    await write(element, 'leesclubs 2');
    await shown(element, '1 aanpak gevonden');
    await expect.poll(() => titles(element)).toEqual(['Leesclub 2']);
  });

  it('lead where the page says', async () => {
    const element = paste({ src: '/feeds/good.json', link: '/aanpakken/{id}/', 'page-size': '2', lens: 'parent' });
    await shown(element, 'Pagina 1 van 2');
    expect(cards(element).map((card) => card.querySelector('a')?.getAttribute('href'))).toEqual([
      '/aanpakken/aanpak-1/',
      '/aanpakken/aanpak-2/',
    ]);
  });

  it('show what an enemy writes as text', async () => {
    const element = paste({ src: '/feeds/hostile.json' });
    await expect.poll(() => titles(element)).toContain('<img src=x onerror="window.hacked = 1">');
    await write(element, '<script>');
    await element.updateComplete;
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('take the place that the page names into account', async () => {
    const element = paste({ src: '/feeds/places.json', place: 'stad' });
    await shown(element, '3 aanpakken gevonden');
    expect(textOf(finder(element)?.querySelector('.filters'))).toContain('Plaatsen zoals die van mij');
    element.setAttribute('place', 'nergens');
    await expect.poll(() => textOf(finder(element)?.querySelector('.filters'))).not.toContain('Plaatsen zoals');
  });
});

describe('the place of the reader', () => {
  const picker = (element: FinderElement) => content(element)?.querySelector('gedeeld-place-picker')?.shadowRoot;
  const select = (element: FinderElement) => picker(element)?.querySelector<HTMLSelectElement>('#place');
  const options = (element: FinderElement): string[] => [...(select(element)?.options ?? [])].map((one) => one.text);
  const filters = (element: FinderElement): string => textOf(finder(element)?.querySelector('.filters'));
  const PLACES = { src: '/feeds/places.json', places: '/feeds/places.json?id=https://buur.test/c' };

  it('is chosen from the places that the catalogues know, and those of others', async () => {
    const element = paste({ src: '/feeds/places.json' });
    await expect.poll(() => options(element)).toEqual(['Kies een gemeente of school', 'Stad']);
    expect(filters(element)).not.toContain('Plaatsen zoals die van mij');
    await userEvent.selectOptions(select(element)!, 'Stad');
    await expect.poll(() => filters(element)).toContain('Plaatsen zoals die van mij');
    element.setAttribute('places', PLACES.places);
    await expect.poll(() => options(element)).toEqual(['Kies een gemeente of school', 'Stad', 'Stad']);
    expect(about(element)).not.toContain('buur');
  });

  it('begins with the one that the page names, until the reader takes another', async () => {
    const element = paste({ ...PLACES, place: 'https://buur.test/c#stad' });
    await expect.poll(() => select(element)?.selectedIndex).toBeGreaterThan(0);
    await expect.poll(() => filters(element)).toContain('Plaatsen zoals die van mij');
    await userEvent.selectOptions(select(element)!, 'Kies een gemeente of school');
    await expect.poll(() => filters(element)).not.toContain('Plaatsen zoals die van mij');
  });

  it('is not asked where no catalogue knows a place, nor where the page knows what it is like', async () => {
    const unknown = paste({ src: '/feeds/good.json' });
    await shown(unknown, '3 aanpakken');
    expect(picker(unknown)).toBeUndefined();
    const told = paste({ src: '/feeds/places.json' });
    told.context = { urbanity: 1, phases: [] };
    await expect.poll(() => filters(told)).toContain('Plaatsen zoals die van mij');
    expect(picker(told)).toBeUndefined();
  });

  it('leaves the practices standing when no more places come', async () => {
    const element = paste({ src: '/feeds/places.json', places: '/feeds/nowhere.json' });
    await shown(element, '3 aanpakken');
    expect(options(element)).toHaveLength(2);
    expect(message(element)).toBe('');
  });

  it('stands in the address when the page asks for it, but not what was told about it', async () => {
    history.replaceState(null, '', '?x=1&place=stad');
    const element = paste({ ...PLACES, address: '' });
    await expect.poll(() => select(element)?.selectedIndex).toBeGreaterThan(0);
    picker(element)!.querySelector('details')!.open = true;
    await userEvent.selectOptions(picker(element)!.querySelector('#urbanity')!, 'Dorp');
    expect(location.search).toBe('?x=1&place=stad');
    picker(element)!.querySelector<HTMLButtonElement>('.clear')!.click();
    await expect.poll(() => location.search).toBe('?x=1');
  });
});

describe('the address of the page', () => {
  it('is left alone unless the page asks for it', async () => {
    const { href } = location;
    const element = paste({ src: '/feeds/good.json' });
    await shown(element, '3');
    await write(element, '2');
    await shown(element, '1 aanpak');
    expect(location.href).toBe(href);
  });

  it('holds what is asked, and is followed when the reader goes back', async () => {
    history.replaceState(null, '', '?x=1&q=aanpak+2');
    const element = paste({ src: '/feeds/good.json', address: '' });
    await shown(element, '1 aanpak gevonden');
    expect(words(element).value).toBe('aanpak 2');
    await write(element, 'aanpak 3');
    await expect.poll(() => location.search).toBe('?x=1&q=aanpak+3');
    history.replaceState(null, '', '?x=1');
    dispatchEvent(new PopStateEvent('popstate'));
    await shown(element, '3 aanpakken gevonden');
  });
});

describe('filters that the page begins with', () => {
  it('are on from the start, and can be taken off', async () => {
    const element = paste({ src: '/feeds/good.json', filters: 'q=aanpak+2' });
    await shown(element, '1 aanpak gevonden');
    await write(element, 'aanpak 3');
    await expect.poll(() => titles(element)).toEqual(['Aanpak 3']);
    element.setAttribute('filters', 'domains=sport');
    await expect.poll(() => status(element)).not.toContain('3 aanpakken');
    element.removeAttribute('filters');
    await shown(element, '3 aanpakken gevonden');
  });

  it('give way to a question in the address of the page', async () => {
    history.replaceState(null, '', '?q=aanpak+2');
    const element = paste({ src: '/feeds/good.json', address: '', filters: 'q=aanpak+3' });
    await expect.poll(() => titles(element)).toEqual(['Aanpak 2']);
    history.replaceState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => titles(element)).toEqual(['Aanpak 3']);
  });
});

describe('several addresses', () => {
  it('are shown as one, each with its source', async () => {
    const other = '/feeds/good.json?title=Buur&id=https://buur.test/c';
    const element = paste({ src: `/feeds/good.json?practices=2 ${other}` });
    await shown(element, '5 aanpakken gevonden');
    expect(shadow(element).querySelectorAll('[part=source]')).toHaveLength(2);
  });

  it('of which one does not answer leave the others standing, and say so', async () => {
    const element = paste({ src: '/feeds/good.json /feeds/nowhere.json /feeds/status?code=500' });
    await shown(element, '3 aanpakken gevonden');
    expect(message(element)).toBe('');
    expect(about(element)).toContain('2 bronnen zijn nu niet te bereiken. Er kan iets ontbreken.');
  });

  it('show how far they are', async () => {
    const name = crypto.randomUUID();
    const slow = `/feeds/waits.json?name=${name}&id=https://buur.test/c`;
    const element = paste({ src: `/feeds/good.json ${slow}` });
    await expect.poll(() => shadow(element).querySelector('progress')?.value).toBe(1);
    expect(shadow(element).querySelector('progress')?.getAttribute('aria-label')).toBe('1 van 2 bronnen geladen');
    await fetch(`/feeds/go-on?name=${name}`);
    await shown(element, '6 aanpakken gevonden');
  });

  it('that all fail say why the first did, and can be tried again', async () => {
    const element = paste({ src: '/feeds/nowhere.json /feeds/broken.json' });
    await expect.poll(() => message(element)).toContain('De gegevens staan niet meer op deze plek.');
    expect(retry(element)).not.toBeNull();
    expect(seesFallback(element)).toBe(true);
  });

  it.each([
    ['/feeds/page.html', 'maar iets anders'],
    ['/feeds/broken.json', 'beschadigd'],
    ['/feeds/other.json', 'kunnen we niet lezen'],
    ['/feeds/dropped.json', 'niet te bereiken'],
    ['javascript:alert(1)', 'adres van de gegevens klopt niet'],
    ['/feeds/empty.json', 'nog geen aanpakken'],
  ])('%s fails as it does alone', async (src, reason) => {
    const element = paste({ src: `${src} ${src.startsWith('/') ? `${src}?again` : src}` });
    await expect.poll(() => message(element)).toContain(reason);
  });

  it('a catalogue that goes on elsewhere on its own server is read to its end', async () => {
    const next = encodeURIComponent(new URL('/feeds/good.json', location.href).href);
    const element = paste({ src: `/feeds/good.json?practices=2&next=${next}` });
    await shown(element, '3 aanpakken gevonden');
  });
});
