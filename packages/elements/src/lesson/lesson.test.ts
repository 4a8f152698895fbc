import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';

import { lessons } from '../shared/testing/learning.js';
import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import type { LessonElement } from './lesson.js';
import meta, * as stories from './lesson.stories.js';

const show = (story = stories.ALesson, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], LessonElement>(meta, story, changes);

afterEach(clearStories);

describe('a lesson', () => {
  it('says what kind it is, what was told, and by whom: the role, and the organisation', async () => {
    const { root } = await show();
    expect(seenText(root)).toBe(
      'Les Een collega van een heel andere school gaf tips die direct werken. ' +
        'Schoolleider · Basisschool De Bron Bron: Verslag van het leernetwerk, 25 november 2024',
    );
  });

  it('has a word of its own for every kind', async () => {
    const { element, root } = await show();
    const kinds = [];
    for (const lesson of lessons) {
      element.lesson = lesson;
      await drawn(element);
      kinds.push(seenText(root.querySelector('.kind')!));
    }
    expect(kinds).toEqual(['Les', 'Tip', 'Waarom ik meedoe', 'Ervaring']);
  });

  it('gives a name only where the catalogue does', async () => {
    const named = await show(stories.Advice);
    expect(seenText(named.root.querySelector('.teller')!)).toBe('Samira de Boer · Wethouder · Waterrijk');
    const nameless = await show(stories.Motivation);
    expect(seenText(nameless.root.querySelector('.teller')!)).toBe('Leraar');
  });

  it('is in no quotation marks: a catalogue tells it in words of its own', async () => {
    const { root } = await show();
    expect(root.querySelector('blockquote, q')).toBeNull();
    expect(seenText(root)).not.toMatch(/[“”"«»]/);
  });

  it('leads to its source, named by its site where it has no title', async () => {
    const { root } = await show(stories.Experience);
    const link = root.querySelector<HTMLAnchorElement>('.source')!;
    expect([seenText(link), link.href, link.rel]).toEqual([
      'example.org',
      'https://www.example.org/ervaring',
      'noopener',
    ]);
  });

  it('says what it is about, with the way there where there is one', async () => {
    const { root } = await show(stories.About);
    expect(seenText(root.querySelector('.about')!)).toBe(
      'Gaat over: Huiskamer op school; Leernetwerk voor schoolleiders',
    );
    expect([...root.querySelectorAll('.about a')].map((link) => link.getAttribute('href'))).toEqual([
      '/aanpakken/huiskamer',
    ]);
  });

  it('lets what stands between its tags stand until there is one', async () => {
    const { root, element } = await show(stories.NoLesson);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
    [element.lesson] = lessons;
    await drawn(element);
    expect(root.querySelector('slot')).toBeNull();
  });

  it('speaks the language around it, and marks what a machine put into that language', async () => {
    const { root } = await show(stories.RightToLeft);
    expect(root.querySelector<HTMLElement>('.told')?.dir).toBe('rtl');
    expect(seenText(root)).toContain('نصيحة');
    expect(seenText(root.querySelector('.translated')!)).toBe('ترجمة آلية');
    const english = await show(stories.English);
    expect(seenText(english.root)).toContain('Advice Always involve children.');
    expect(english.root.querySelector('.translated')).toBeNull();
  });

  it('shows what a stranger wrote as text, and follows no address that runs code', async () => {
    const { root } = await show(stories.Hostile);
    expect(root.querySelector('img, script, b, i, a')).toBeNull();
    expect(seenText(root)).toContain('<img src=x onerror=alert(1)>');
    expect(seenText(root)).toContain('{kinds}');
    expect(seenText(root)).toContain('Bron: <script>alert(2)</script>');
  });

  it('is walked through link by link, with a ring', async () => {
    const { frame, root } = await show(stories.About);
    expect(await walkByKeyboard(frame, root)).toBe(2);
  });

  it('reads to assistive technology as it looks', async () => {
    const { element } = await show(stories.Advice);
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - figure "Samira de Boer · Wethouder · Waterrijk Bron: Verslag van het leernetwerk, 25 november 2024":
        - paragraph: Tip
        - paragraph: Betrek kinderen altijd. Zij zijn nu al deel van de stad.
        - strong: Samira de Boer
        - text: "· Wethouder · Waterrijk Bron:"
        - link "Verslag van het leernetwerk":
          - /url: https://example.org/verslag
        - text: ", 25 november 2024"
    `);
  });
});
