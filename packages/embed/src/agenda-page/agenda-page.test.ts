import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import './agenda-page.define.js';
import { about, content, message, pasteTag, seesFallback, shadow, textOf } from '../testing/on-page.js';
import type { AgendaPageElement } from './agenda-page.js';

const paste = (attributes: Record<string, string>): AgendaPageElement =>
  pasteTag('gedeeld-agenda-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const inside = (element: AgendaPageElement, tag: string) => content(element)?.querySelector(tag)?.shadowRoot;
const document_ = (element: AgendaPageElement): string =>
  textOf(inside(element, 'gedeeld-agenda')?.querySelector('.document'));
const tab = (element: AgendaPageElement, name: string): HTMLElement =>
  content(element)!.querySelector<HTMLElement>(`[data-name=${name}]`)!;

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('an agenda that is there', () => {
  it('is shown as a document with its verdicts, in place of the fallback, with its source', async () => {
    const element = paste({ src: '/feeds/agenda.json' });
    await expect.poll(() => document_(element)).toContain('Samen lezen');
    expect(document_(element)).toContain('Goed bedacht');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(message(element)).toBe('');
    expect(about(element)).toContain('Bron: Proefcatalogus, Gemeente Waterrijk.');
  });

  it('is shown as tables too, without loading again', async () => {
    const element = paste({ src: '/feeds/agenda.json' });
    await expect.poll(() => document_(element)).not.toBe('');
    await userEvent.click(tab(element, 'partners'));
    await expect
      .poll(() => textOf(inside(element, 'gedeeld-contribution-matrix')?.querySelector('table')))
      .toContain('Gemeente Waterrijk');
    await userEvent.click(tab(element, 'domains'));
    await expect
      .poll(() => textOf(inside(element, 'gedeeld-contribution-matrix')?.querySelector('table')))
      .toContain('Onderwijs');
  });

  it('is the one that is asked for, by id or full IRI, and says so when there is no such agenda', async () => {
    const element = paste({ src: '/feeds/agenda.json', agenda: 'tweede' });
    await expect.poll(() => document_(element)).toContain('Samen rekenen');
    element.setAttribute('agenda', 'https://feeds.test/catalogus#eerste');
    await expect.poll(() => document_(element)).toContain('Elk kind leest');
    element.setAttribute('agenda', 'derde');
    await expect.poll(() => textOf(content(element))).toBe('Er staat hier nog geen agenda.');
  });

  it('is judged on the day that is asked, and stands without verdicts when that is no day', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = paste({ src: '/feeds/agenda.json', today: 'morgen' });
    await expect.poll(() => document_(element)).toContain('Samen lezen');
    expect(document_(element)).not.toContain('Goed bedacht');
    expect(content(element)!.querySelector('[role=tablist]')).toBeNull();
    element.setAttribute('today', '2026-11-23');
    await expect.poll(() => document_(element)).toContain('Goed bedacht');
  });

  it('is found in one of several addresses', async () => {
    const element = paste({ src: '/feeds/good.json /feeds/agenda.json?id=https://buur.test/c' });
    await expect.poll(() => document_(element)).toContain('Samen lezen');
    expect(shadow(element).querySelectorAll('[part=source]')).toHaveLength(2);
    expect(message(element)).toBe('');
  });

  it('without an action is no table, for nobody has said who does what', async () => {
    const element = paste({ src: '/feeds/agenda.json', agenda: 'tweede' });
    await expect.poll(() => document_(element)).toContain('Nog niet bekend wie wat doet');
    expect(content(element)!.querySelector('[role=tablist]')).toBeNull();
  });
});

describe('the map', () => {
  it('is a tab, and comes when that is chosen', async () => {
    const element = paste({ src: '/feeds/agenda.json' });
    await expect.poll(() => textOf(tab(element, 'map'))).toBe('Als kaart');
    await userEvent.click(tab(element, 'map'));
    await expect
      .poll(() => textOf(inside(element, 'gedeeld-contribution-map')?.firstElementChild))
      .toContain('Leesclub');
  });
});

describe('a catalogue without an agenda', () => {
  it('is said, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => message(element)).toBe('Er staat hier nog geen agenda.');
    expect(seesFallback(element)).toBe(true);
  });
});

describe('what an enemy writes', () => {
  it('is text', async () => {
    const element = paste({ src: '/feeds/hostile-agenda.json' });
    await expect.poll(() => document_(element)).toContain('<img src=x onerror="window.hacked = 1">');
    expect(globalThis).not.toHaveProperty('hacked');
  });
});
