import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './map-page.define.js';
import { about, content, message, pasteTag, seesFallback, textOf } from '../testing/on-page.js';
import type { MapPageElement } from './map-page.js';

const paste = (attributes: Record<string, string>): MapPageElement =>
  pasteTag('gedeeld-map-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const mapOf = (element: MapPageElement): string =>
  textOf(content(element)?.querySelector('gedeeld-contribution-map')?.shadowRoot?.querySelector('.map'));

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('the map of an agenda that is there', () => {
  it('is shown with its verdicts, in place of the fallback, with its source', async () => {
    const element = paste({ src: '/feeds/agenda.json' });
    await expect.poll(() => mapOf(element)).toContain('Leesclub');
    expect(mapOf(element)).toContain('Goed bedacht');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(about(element)).toContain('Bron: Proefcatalogus, Gemeente Waterrijk.');
  });

  it('says so when the day is no day', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = paste({ src: '/feeds/agenda.json', today: 'morgen' });
    await expect
      .poll(() => textOf(content(element)?.querySelector('gedeeld-contribution-map')))
      .toBe('De kaart is nu niet te zien.');
  });
});

describe('a catalogue without an agenda', () => {
  it('is said, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => message(element)).toBe('Er staat hier nog geen agenda.');
    expect(seesFallback(element)).toBe(true);
  });
});
