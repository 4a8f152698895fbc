import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import type { NetworkElement } from './network.js';
import meta, * as stories from './network.stories.js';

const show = (story = stories.WithMeetings, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], NetworkElement>(meta, story, changes);

const meetingsOf = (root: ShadowRoot): string[] => [...root.querySelectorAll('.meeting')].map(seenText);

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a learning network', () => {
  it('says for whom it is, when, who organises it, and who takes part, by role', async () => {
    const { root } = await show();
    expect(seenText(root)).toContain(
      'Leernetwerk voor schoolleiders Voor wie schoolleider Periode januari 2024 tot en met 4 november 2024 ' +
        'Wie regelt dit Alliantie Kansrijk Wie doet mee Schoolleider: Basisschool De Bron en IKC Het Lint ' +
        'Beleidsadviseur: Waterrijk Bron: Verslag van het leernetwerk, 25 november 2024',
    );
  });

  it('has its own meetings alone, the first one first', async () => {
    const { root } = await show();
    expect([...root.querySelectorAll('.meeting .sub-title')].map(seenText)).toEqual([
      'Startbijeenkomst',
      'Slotbijeenkomst: samen verder',
      'Terugblik: wat deden wij ermee?',
    ]);
    expect([...root.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([
      '2024-01-18',
      '2024-11-04',
      '2027-01',
    ]);
  });

  it('says of a meeting what it was about, who spoke, and that nobody told what came of it', async () => {
    const { root } = await show();
    expect(meetingsOf(root)[0]).toBe(
      '18 januari 2024 Startbijeenkomst Wie sprak Jan Terlouw-Bakker Waarover Wat is de rol van de school, en wat niet? ' +
        'Hoe maak je van veel doelen één visie? Wij weten niet wat dit opleverde.',
    );
  });

  it('tells what a meeting produced: lessons, practices, who took over what, and what is not known here', async () => {
    const { root } = await show();
    const produced = [...root.querySelectorAll('.produced > li')].map(seenText);
    expect(produced).toEqual([
      expect.stringMatching(/^Les Een collega van een heel andere school .* Schoolleider · Basisschool De Bron/),
      'Overgenomen Dijkstad doet dit op een eigen manier: “Huiskamer op school”. Bij ons is het in de bibliotheek.',
      'Aanpak Huiskamer op school',
      'En nog 1 punt dat wij niet kennen.',
    ]);
    const link = root.querySelector<HTMLAnchorElement>('.named a')!;
    expect([link.getAttribute('href'), link.rel]).toEqual(['/aanpakken/compleet', 'noopener']);
  });

  it('says with which other networks a meeting was', async () => {
    const { root } = await show();
    expect(meetingsOf(root)[1]).toContain('Samen met: Leernetwerk voor wethouders.');
  });

  it('tells what is planned from what has been, in words and by shape', async () => {
    const { root } = await show();
    const planned = [...root.querySelectorAll('.meeting.planned')];
    expect(planned.map(seenText)).toEqual(['januari 2027 Terugblik: wat deden wij ermee? Nog te komen']);
    const later = await show(stories.WithMeetings, { today: '2027-03-01' });
    expect(later.root.querySelector('.planned')).toBeNull();
    expect(meetingsOf(later.root)[2]).toContain('Wij weten niet wat dit opleverde.');
  });

  it('says in words what nobody told', async () => {
    const { root } = await show(stories.Bare);
    expect(seenText(root)).toBe(
      'Leernetwerk voor wethouders Voor wie wethouder Periode Nog niet bekend Wie regelt dit Nog niet bekend ' +
        'Wie doet mee Nog niet bekend Bijeenkomsten Wij kennen nog geen bijeenkomsten van dit netwerk.',
    );
  });

  it('has headings in order, from the level the page sets', async () => {
    const { root } = await show(stories.OneMeeting, { headingLevel: 3 });
    expect([...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
      'h5',
    ]);
  });

  it('lets what stands between its tags stand until there is one', async () => {
    const { root } = await show(stories.NoNetwork);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  it('speaks the language around it', async () => {
    const { root } = await show(stories.English);
    expect(seenText(root)).toContain('Who takes part School leader: De Bron primary school and IKC Het Lint');
    expect(seenText(root)).toContain('Still to come');
    const arabic = await show(stories.RightToLeft);
    expect(arabic.root.querySelector<HTMLElement>('.network')?.dir).toBe('rtl');
  });

  it('shows what a stranger wrote as text, and ids that are words of the language as any other', async () => {
    const { root } = await show(stories.Hostile);
    expect(root.querySelector('img, script, b')).toBeNull();
    expect(seenText(root)).toContain('2024/2025 <script>alert(2)</script>');
    expect([...root.querySelectorAll('.produced > li')].map(seenText)).toEqual([
      expect.stringContaining('<img src=x onerror=alert(1)>'),
      'En nog 1 punt dat wij niet kennen.',
    ]);
  });

  it('is walked through by keyboard, link by link', async () => {
    const { frame, root } = await show();
    expect(await walkByKeyboard(frame, root)).toBe(root.querySelectorAll('a').length);
  });

  it('tells who builds the page of a wrong heading level, once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show(stories.Bare, { headingLevel: 7 });
    await show(stories.Bare, { headingLevel: 7 });
    expect(warn).toHaveBeenCalledOnce();
  });

  it('reads to assistive technology as it looks', async () => {
    const { element } = await show();
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - article:
        - heading "Leernetwerk voor schoolleiders" [level=2]
        - term: Voor wie
        - definition: schoolleider
        - term: Periode
        - definition: januari 2024 tot en met 4 november 2024
        - term: Wie regelt dit
        - definition: Alliantie Kansrijk
        - term: Wie doet mee
        - definition:
          - list:
            - listitem: "Schoolleider: Basisschool De Bron en IKC Het Lint"
            - listitem: "Beleidsadviseur: Waterrijk"
        - paragraph:
          - text: "Bron:"
          - link "Verslag van het leernetwerk":
            - /url: https://example.org/verslag
          - text: ", 25 november 2024"
        - heading "Bijeenkomsten" [level=3]
        - list:
          - listitem:
            - paragraph:
              - time: 18 januari 2024
            - heading "Startbijeenkomst" [level=4]
            - term: Wie sprak
            - definition:
              - list:
                - listitem: Jan Terlouw-Bakker
            - term: Waarover
            - definition:
              - list:
                - listitem: Wat is de rol van de school, en wat niet?
                - listitem: Hoe maak je van veel doelen één visie?
            - paragraph: Wij weten niet wat dit opleverde.
          - listitem:
            - paragraph:
              - time: 4 november 2024
            - heading "Slotbijeenkomst: samen verder" [level=4]
            - paragraph: "Samen met: Leernetwerk voor wethouders."
            - term: Waar
            - definition: Utrecht
            - paragraph: Wat dit opleverde
            - list:
              - listitem:
                - figure "Schoolleider · Basisschool De Bron Bron: Verslag van het leernetwerk, 25 november 2024":
                  - paragraph: Les
                  - paragraph: Een collega van een heel andere school gaf tips die direct werken.
                  - text: "Schoolleider · Basisschool De Bron Bron:"
                  - link "Verslag van het leernetwerk":
                    - /url: https://example.org/verslag
                  - text: ", 25 november 2024"
              - listitem:
                - paragraph: Overgenomen
                - paragraph: "Dijkstad doet dit op een eigen manier: “Huiskamer op school”."
                - paragraph: Bij ons is het in de bibliotheek.
              - listitem:
                - paragraph: Aanpak
                - paragraph:
                  - link "Huiskamer op school":
                    - /url: /aanpakken/compleet
              - listitem: En nog 1 punt dat wij niet kennen.
            - paragraph:
              - text: "Bron:"
              - link "Verslag van het leernetwerk":
                - /url: https://example.org/verslag
              - text: ", 25 november 2024"
          - listitem:
            - paragraph:
              - time: januari 2027
            - heading "Terugblik: wat deden wij ermee?" [level=4]
            - paragraph: Nog te komen
    `);
  });
});
