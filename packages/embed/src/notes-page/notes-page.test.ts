import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import './notes-page.define.js';
import { content, pasteTag, seesFallback, textOf } from '../testing/on-page.js';
import type { NotesPageElement } from './notes-page.js';

const paste = (attributes: Record<string, string>): NotesPageElement =>
  pasteTag('gedeeld-notes-page', { today: '2026-11-23', lang: 'nl', ...attributes });
const notes = (element: NotesPageElement) => content(element)?.querySelector('gedeeld-meeting-notes');

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => document.body.replaceChildren());

describe('notes on a page', () => {
  it('are a catalogue of their own when there is no address', async () => {
    const element = paste({});
    await expect.poll(() => textOf(notes(element)?.shadowRoot?.querySelector('.notes'))).toContain('Wat hoorde je?');
    await expect.poll(() => seesFallback(element)).toBe(false);
    expect(notes(element)?.catalogue).toBeUndefined();
  });

  it('become part of the catalogue at the address', async () => {
    const element = paste({ src: '/feeds/good.json' });
    await expect.poll(() => notes(element)?.catalogue?.id).toBeDefined();
    expect(notes(element)?.toCatalogue().id).toBe(notes(element)?.catalogue?.id);
  });
});
