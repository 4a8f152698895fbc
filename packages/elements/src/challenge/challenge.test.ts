import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { many } from '../shared/testing/practices.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import type { ChallengeElement } from './challenge.js';
import meta, * as stories from './challenge.stories.js';

const show = (story = stories.Returning, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], ChallengeElement>(meta, story, changes);

const returns = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.returns p, .returns li')].map((line) => seenText(line));

const cardTitles = (root: ShadowRoot): string[] =>
  [...(root.querySelector('gedeeld-practice-list')?.shadowRoot?.querySelectorAll('gedeeld-practice-card') ?? [])].map(
    ({ shadowRoot }) => seenText(shadowRoot!.querySelector('[part~=title]')!),
  );

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a challenge', () => {
  it('says what it is, in which fields, and what others do about it', async () => {
    const { root } = await show();
    expect(seenText(root)).toContain(
      'Jeugd en armoede Gezinnen vinden de weg naar hulp niet Er is veel hulp, maar wie die nodig heeft',
    );
    expect(cardTitles(root)).toEqual(['Huiskamer op school', 'Aanpak 1', 'Aanpak 2']);
  });

  it('says how many municipalities report it, which, and how unlike they are, in words', async () => {
    const { root } = await show();
    expect(returns(root)).toEqual([
      'Genoemd door 3 van de 5 gemeenten die iets meldden.',
      'Deze plaatsen verschillen een beetje van elkaar.',
      'Bekend uit Waterrijk, Dijkstad en Heuveldorp.',
      'Ook scholen noemen dit. Bij minder dan 3 noemen wij geen aantal.',
      'Verteld door iemand uit het veld. Bij minder dan 3 noemen wij geen aantal.',
      'Samen met wat erop lijkt: 5 van de 5 gemeenten.',
      'Lijkt op: “Ouders schamen zich om hulp te vragen”.',
      'Hoort bij: “Gezinnen kunnen niet rondkomen”.',
    ]);
    expect(root.querySelector('.spread .pins')).not.toBeNull();
  });

  it('in brief names what others do, and shows the cards when asked', async () => {
    const { frame, root } = await show(stories.Brief);
    const links = [...root.querySelectorAll('.titles a')];
    expect(links.map(seenText)).toEqual(['Huiskamer op school', 'Aanpak 1', 'Aanpak 2']);
    expect(links[0]?.getAttribute('href')).toBe('https://example.org/huiskamer');
    expect(cardTitles(root)).toEqual([]);
    const heard: string[] = [];
    frame.addEventListener('gedeeld-practice-select', (event) => {
      heard.push(event.practice.id);
      event.preventDefault();
    });
    (links[0] as HTMLElement).click();
    expect(heard).toEqual(['compleet']);
    root.querySelector('summary')!.click();
    await expect.poll(() => cardTitles(root)).toHaveLength(3);
    root.querySelector('summary')!.click();
    await expect.poll(() => cardTitles(root)).toEqual([]);
  });

  it('in brief leads nowhere where there is nowhere to go', async () => {
    const { root } = await show(stories.Brief, {
      practices: [{ ...many(1)[0]!, sources: [{ url: 'javascript:alert(1)' }] }],
    });
    expect(seenText(root.querySelector('.titles')!)).toBe('Aanpak 1');
    expect(root.querySelector('.titles a')).toBeNull();
  });

  it.each([
    ['alike', stories.AlikePlaces, 'Deze plaatsen lijken op elkaar.'],
    ['not known', stories.UnknownPlaces, 'Wij weten nog niet of deze plaatsen op elkaar lijken.'],
  ])('says that the places are %s', async (_, story, sentence) => {
    const { root } = await show(story);
    expect(seenText(root.querySelector('.spread')!)).toBe(sentence);
  });

  it('of one place alone speaks of no spread', async () => {
    const { root } = await show(stories.OnePlace);
    expect(root.querySelector('.spread')).toBeNull();
    expect(returns(root)[0]).toBe('Genoemd door 1 van de 5 gemeenten die iets meldden.');
  });

  it('names the places it knows, and counts the others', async () => {
    const { root } = await show(stories.ManyPlaces);
    expect(returns(root)).toContain('Bekend uit Waterrijk, Dijkstad en Heuveldorp, en uit 137 andere gemeenten.');
    expect(returns(root)).toContain('Ook 56 scholen noemen dit.');
    expect(returns(root)).toContain('Verteld door 81 mensen uit het veld.');
  });

  it('says in words that nobody reported it, and that no practice is known', async () => {
    const { root } = await show(stories.Nowhere);
    expect(returns(root)).toEqual(['Wij weten nog niet waar dit terugkomt.']);
    expect(seenText(root)).toContain('Wat doen anderen hieraan? Hiervoor is nog geen aanpak bekend.');
    expect(root.querySelector('gedeeld-practice-list')).toBeNull();
  });

  it('says the same when no recurrence is handed in', async () => {
    const { root } = await show(stories.Returning, { recurrence: undefined });
    expect(returns(root)).toEqual(['Wij weten nog niet waar dit terugkomt.']);
  });

  it('has headings in order, from the level the page sets', async () => {
    const { root } = await show(stories.Returning, { headingLevel: 3 });
    expect([...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
      'h4',
    ]);
    const list = root.querySelector('gedeeld-practice-list')?.shadowRoot;
    const card = list?.querySelector('gedeeld-practice-card')?.shadowRoot;
    expect(card?.querySelector('h5')).not.toBeNull();
  });

  it('lets a choice of a practice bubble to the page', async () => {
    const { frame, root } = await show();
    const chosen: string[] = [];
    frame.addEventListener('gedeeld-practice-select', (event) => {
      chosen.push(event.practice.id);
      event.preventDefault();
    });
    const list = root.querySelector('gedeeld-practice-list')!.shadowRoot!;
    list.querySelector('gedeeld-practice-card')!.shadowRoot!.querySelector<HTMLElement>('.choose')!.click();
    expect(chosen).toEqual(['compleet']);
  });

  it('hands the lens on to the cards', async () => {
    const { root } = await show(stories.ForParents);
    const list = root.querySelector('gedeeld-practice-list')!.shadowRoot!;
    expect(list.querySelector('gedeeld-practice-card')!.shadowRoot!.querySelector('.ladder')).toBeNull();
  });

  it('lets what stands between its tags stand until there is one', async () => {
    const { root } = await show(stories.NoChallenge);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  it('speaks the language around it', async () => {
    const { root } = await show(stories.English);
    expect(returns(root).slice(0, 3)).toEqual([
      'Reported by 3 of the 5 municipalities that reported anything.',
      'These places are somewhat unlike each other.',
      'Known from Waterrijk, Dijkstad and Heuveldorp.',
    ]);
  });

  it('shows what a stranger wrote as text', async () => {
    const { root } = await show(stories.Hostile);
    expect(root.querySelector('img, script')).toBeNull();
    expect(seenText(root)).toContain('<script>alert(2)</script>{of}');
  });

  it.each([
    ['lens', { lens: 'wethouder' as 'alderman' }],
    ['heading-level', { headingLevel: 9 }],
  ])('tells who builds the page of a wrong %s, once', async (code, changes) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show(stories.Nowhere, changes);
    await show(stories.Nowhere, changes);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain(`content-${code}`);
  });

  it('warns of nothing when all is well', async () => {
    const warn = vi.spyOn(console, 'warn');
    await show(stories.ForParents);
    expect(warn).not.toHaveBeenCalled();
  });

  it('reads to assistive technology as it looks', async () => {
    const { element } = await show(stories.Nowhere);
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - article:
        - text: Cultuur
        - heading "Kinderen missen een plek om te lezen" [level=2]
        - heading "Waar komt dit terug?" [level=3]
        - paragraph: Wij weten nog niet waar dit terugkomt.
        - heading "Wat doen anderen hieraan?" [level=3]
        - paragraph: Hiervoor is nog geen aanpak bekend.
    `);
    const { root } = await show();
    await expect.element(page.elementLocator(root.querySelector<HTMLElement>('.returns')!)).toMatchAriaInlineSnapshot(`
      - heading "Waar komt dit terug?" [level=3]
      - paragraph: Genoemd door 3 van de 5 gemeenten die iets meldden.
      - paragraph: Deze plaatsen verschillen een beetje van elkaar.
      - list:
        - listitem: Bekend uit Waterrijk, Dijkstad en Heuveldorp.
        - listitem: Ook scholen noemen dit. Bij minder dan 3 noemen wij geen aantal.
        - listitem: Verteld door iemand uit het veld. Bij minder dan 3 noemen wij geen aantal.
        - listitem: "Samen met wat erop lijkt: 5 van de 5 gemeenten."
        - listitem: "Lijkt op: “Ouders schamen zich om hulp te vragen”."
        - listitem: "Hoort bij: “Gezinnen kunnen niet rondkomen”."
    `);
  });
});
