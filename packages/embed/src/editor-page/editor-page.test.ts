import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './editor-page.define.js';
import { content, message, pasteTag, seesFallback, textOf } from '../testing/on-page.js';
import type { EditorPageElement } from './editor-page.js';

const paste = (attributes: Record<string, string>): EditorPageElement =>
  pasteTag('gedeeld-editor-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const editor = (element: EditorPageElement): string =>
  textOf(content(element)?.querySelector('gedeeld-agenda-editor')?.shadowRoot?.querySelector('.editor'));

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('an editor on a page', () => {
  it('asks how to begin when it has no address', async () => {
    const element = paste({});
    await expect.poll(() => editor(element)).toContain('Begin met je eigen tabellen');
    await expect.poll(() => seesFallback(element)).toBe(false);
  });

  it('begins with the agenda at its address, the one that is asked for', async () => {
    const element = paste({ src: '/feeds/agenda.json', agenda: 'tweede' });
    await expect.poll(() => editor(element)).toContain('Samen rekenen');
    expect(message(element)).toBe('');
  });

  it('asks how to begin where there are practices alone', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => editor(element)).toContain('Begin met je eigen tabellen');
  });

  it('says what failed, and the fallback stays', async () => {
    const element = paste({ src: '/feeds/404' });
    await expect.poll(() => message(element)).toContain('De agenda is nu niet te openen.');
    expect(seesFallback(element)).toBe(true);
  });
});
