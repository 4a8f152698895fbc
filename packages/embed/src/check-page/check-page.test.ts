import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './check-page.define.js';
import { about, content, message, pasteTag, seesFallback, textOf } from '../testing/on-page.js';
import type { CheckPageElement } from './check-page.js';

const paste = (attributes: Record<string, string>): CheckPageElement =>
  pasteTag('gedeeld-check-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const inside = (element: CheckPageElement) =>
  content(element)?.querySelector('gedeeld-action-check')?.shadowRoot ?? undefined;
const form = (element: CheckPageElement): string => textOf(inside(element)?.querySelector('.check'));

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('a form that checks an action', () => {
  it('asks about the goals of the agenda at its address, in place of the fallback, with its source', async () => {
    const element = paste({ src: '/feeds/agenda.json' });
    await expect.poll(() => form(element)).toContain('Draagt mijn actie bij?');
    expect(form(element)).toContain('Elk kind leest');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(about(element)).toContain('Bron: Proefcatalogus, Gemeente Waterrijk.');
  });

  it('is about the agenda that is asked for', async () => {
    const element = paste({ src: '/feeds/agenda.json', agenda: 'https://feeds.test/catalogus#tweede' });
    await expect.poll(() => form(element)).toContain('Draagt mijn actie bij?');
    expect(content(element)?.querySelector('gedeeld-action-check')?.agenda?.id).toBe('tweede');
    expect(form(element)).not.toContain('Elk kind leest');
  });

  it('says when there is no agenda, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => message(element)).toBe('Er staat hier nog geen agenda.');
    expect(seesFallback(element)).toBe(true);
  });

  it('says what failed, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/404' });
    await expect.poll(() => message(element)).toContain('De vragen zijn nu niet te zien.');
    expect(seesFallback(element)).toBe(true);
  });
});
