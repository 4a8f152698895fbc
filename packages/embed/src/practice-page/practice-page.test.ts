import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './practice-page.define.js';
import { about, content, message, pasteTag, seesFallback, textOf } from '../testing/on-page.js';
import type { PracticePageElement } from './practice-page.js';

const paste = (attributes: Record<string, string>): PracticePageElement =>
  pasteTag('gedeeld-practice', { today: '2026-11-23', lang: 'nl', ...attributes });
const textIn = (element: PracticePageElement, tag: string): string =>
  textOf(content(element)?.querySelector(tag)?.shadowRoot?.firstElementChild);
const detail = (element: PracticePageElement): string => textIn(element, 'gedeeld-practice-detail');
const card = (element: PracticePageElement): string => textIn(element, 'gedeeld-practice-card');

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname);
});

describe('one practice', () => {
  it('is shown whole, with who took it over and what was told of it, in place of the fallback', async () => {
    const element = paste({ src: '/feeds/network.json', practice: 'aanpak-1' });
    await expect.poll(() => detail(element)).toContain('Aanpak 1');
    expect(detail(element)).toContain('Begin klein.');
    expect(detail(element)).toContain('Gemeente Waterrijk');
    expect(detail(element)).not.toContain('Bel een ander.');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(about(element)).toContain('Bron: Proefcatalogus, Gemeente Waterrijk.');
  });

  it('is the one that is asked for, by id or full IRI', async () => {
    const element = paste({ src: '/feeds/good.json', practice: 'aanpak-2' });
    await expect.poll(() => detail(element)).toContain('Aanpak 2');
    element.setAttribute('practice', 'https://feeds.test/catalogus#aanpak-3');
    await expect.poll(() => detail(element)).toContain('Aanpak 3');
  });

  it('is the one that the address of the page asks for, and else the first', async () => {
    history.replaceState(null, '', '?practice=aanpak-3');
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => detail(element)).toContain('Aanpak 3');
    history.replaceState(null, '', location.pathname);
    const other = paste({ src: '/feeds/good.json' });
    await expect.poll(() => detail(other)).toContain('Aanpak 1');
  });

  it('stands on a card in short, whose title leads where the page says', async () => {
    const element = paste({ src: '/feeds/good.json', practice: 'aanpak-2', compact: '', link: '/aanpakken/{id}/' });
    await expect.poll(() => card(element)).toContain('Aanpak 2');
    const link = content(element)?.querySelector('gedeeld-practice-card')?.shadowRoot?.querySelector('a');
    expect(link?.getAttribute('href')).toMatch(/\/aanpakken\/aanpak-2\/$/);
  });

  it('that is not there is said, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/good.json', practice: 'weg' });
    await expect.poll(() => message(element)).toContain('Deze aanpak staat hier niet.');
    expect(seesFallback(element)).toBe(true);
  });
});
