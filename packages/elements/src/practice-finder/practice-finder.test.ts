import type { PracticeQuery, PracticeResults, PracticeSearch } from '@gedeeld/core';
import { buildContext } from '@gedeeld/core/testing';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { findPlainly } from '../shared/testing/find-plainly.js';
import { many } from '../shared/testing/practices.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import { withViewport } from '../shared/testing/viewport.js';
import { forgetWarnings } from '../shared/warn.js';
import { ALL_PAGES } from '../practice-list/practice-list.events.js';
import { finderMore } from './finder-more.part.js';
import type { FinderQuery } from './finder-query.js';
import type { PracticeFinderElement } from './practice-finder.js';
import meta, * as stories from './practice-finder.stories.js';

const show = (story = stories.Ordinary, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], PracticeFinderElement>(meta, story, changes);

const lists = (root: ShadowRoot) => [...root.querySelectorAll('gedeeld-practice-list')];
const titles = (root: ShadowRoot, list = 0): string[] =>
  [...(lists(root)[list]?.shadowRoot?.querySelectorAll('gedeeld-practice-card') ?? [])].map((card) =>
    seenText(card.shadowRoot?.querySelector('.title') ?? card),
  );
const status = (root: ShadowRoot): string =>
  seenText(lists(root)[0]?.shadowRoot?.querySelector('[role=status]') ?? root);
const notes = (root: ShadowRoot, list = 0): string[] =>
  [...(lists(root)[list]?.shadowRoot?.querySelectorAll('.reasons li') ?? [])].map(seenText);
const words = (root: ShadowRoot): HTMLInputElement => root.querySelector<HTMLInputElement>('#words')!;
const labelled = (root: ShadowRoot, start: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('label')].find((label) => seenText(label).startsWith(start));
const found = (root: ShadowRoot, text: string) => expect.poll(() => status(root)).toContain(text);

/** By keyboard: WebKit's driver refuses to click where a search field has parts of its own. */
const write = async (root: ShadowRoot, text: string): Promise<void> => {
  words(root).focus();
  await userEvent.keyboard(text);
};

/** The finder that is on the page: what it loads may still be on its way. */
const rootOf = async (): Promise<ShadowRoot> => {
  await expect.poll(() => document.querySelector('gedeeld-practice-finder')?.shadowRoot ?? null).not.toBeNull();
  return document.querySelector('gedeeld-practice-finder')!.shadowRoot!;
};

/** Hears what is asked, and answers when told to. */
const slowSearch = () => {
  const asked: { query: PracticeQuery; answer: (results: PracticeResults) => void }[] = [];
  const search: PracticeSearch = (query) => new Promise((answer) => asked.push({ query, answer }));
  return { asked, search };
};

withViewport(1000, 800);
beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a practice finder', () => {
  it('shows everything when nothing is asked, a page at a time', async () => {
    const { root } = await show();
    await found(root, '40 aanpakken gevonden. Pagina 1 van 7');
    // The cards come a few at a time.
    await expect.poll(() => titles(root)).toEqual(many(6).map((_, at) => `Aanpak ${at + 1}`));
  });

  it('draws at once what a server drew already, where the search answers at once', async () => {
    const frame = document.createElement('div');
    frame.lang = 'nl';
    frame.setHTMLUnsafe(
      '<gedeeld-practice-finder><template shadowrootmode="open"></template></gedeeld-practice-finder>',
    );
    document.body.append(frame);
    const finder = frame.firstElementChild as PracticeFinderElement;
    const { search, catalogues } = { ...meta.args, ...stories.Ordinary.args };
    Object.assign(finder, { search, catalogues });
    await finder.updateComplete;
    expect(lists(finder.shadowRoot!)[0]?.practices?.length).toBeGreaterThan(0);
    frame.remove();
  });

  it('leaves the text of the page standing without a search', async () => {
    const { root } = await show(stories.NoSearch);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  it('finds while the reader types, and tells the page what is asked', async () => {
    const { frame, root } = await show();
    const heard: FinderQuery[] = [];
    frame.addEventListener('gedeeld-query-change', ({ query }) => heard.push(query));
    await write(root, 'aanpak 40');
    await found(root, '1 aanpak gevonden');
    await expect.poll(() => titles(root)).toEqual(['Aanpak 40']);
    expect(heard.at(-1)).toMatchObject({ text: 'aanpak 40', page: 1 });
    expect(document.activeElement).toBe(root.host);
  });

  it('is not sent away by Enter', async () => {
    const { root } = await show();
    const { href } = location;
    await write(root, 'aanpak{Enter}');
    expect(location.href).toBe(href);
  });

  it('asks the last of several questions, and does not listen to an answer that comes late', async () => {
    const { asked, search } = slowSearch();
    const { element, root } = await show(stories.Ordinary, { search });
    await expect.poll(() => asked).toHaveLength(1);
    Object.assign(element, { query: { text: 'een' } });
    Object.assign(element, { query: { text: 'twee' } });
    await expect.poll(() => asked.map(({ query }) => query.text)).toEqual([undefined, 'twee']);
    const answers = findPlainly(many(3));
    asked[1]!.answer(await answers({}));
    await found(root, '3 aanpakken gevonden');
    asked[0]!.answer(await findPlainly(many(9))({}));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status(root)).toBe('3 aanpakken gevonden');
  });

  it('keeps what was found while it looks for something else', async () => {
    const { element, root } = await show();
    await found(root, '40');
    await expect.poll(() => titles(root)).toHaveLength(6);
    element.search = () => new Promise(() => undefined);
    await element.updateComplete;
    expect(titles(root)).toHaveLength(6);
    await expect.poll(() => lists(root)[0]?.getAttribute('aria-busy')).toBe('true');
  });

  it('draws neither its cards nor its filters again for a letter that is typed', async () => {
    const hrefOf = vi.fn(() => '/aanpak');
    const { asked, search } = slowSearch();
    const { element, root } = await show(stories.Ordinary, { search });
    element.hrefOf = hrefOf;
    await expect.poll(() => asked).toHaveLength(1);
    asked[0]!.answer(await findPlainly(many(6))({}));
    await expect.poll(() => titles(root)).toHaveLength(6);
    await expect.poll(() => labelled(root, 'Onderwijs')).toBeDefined();
    await element.updateComplete;
    const drawn = hrefOf.mock.calls.length;
    const changed = vi.fn();
    const watcher = new MutationObserver(changed);
    watcher.observe(root.querySelector('#filters')!, { subtree: true, childList: true, characterData: true });
    await write(root, 'a');
    await expect.poll(() => asked.at(-1)?.query.text).toBe('a');
    expect(hrefOf).toHaveBeenCalledTimes(drawn);
    expect(changed).not.toHaveBeenCalled();
    watcher.disconnect();
  });

  it('asks with the words of now when a filter is put on that was drawn before them', async () => {
    const { asked, search } = slowSearch();
    const { root } = await show(stories.Ordinary, { search });
    await expect.poll(() => asked).toHaveLength(1);
    asked[0]!.answer(await findPlainly(many(6))({}));
    await expect.poll(() => labelled(root, 'Onderwijs')).toBeDefined();
    await write(root, 'aanpak');
    labelled(root, 'Onderwijs')!.click();
    await expect.poll(() => asked.at(-1)?.query).toMatchObject({ text: 'aanpak', domains: ['education'] });
  });

  it('says that the search failed, and tries again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element, root } = await show(stories.Failed);
    await found(root, 'Er ging iets mis.');
    const search = vi.fn(findPlainly(many(2)));
    element.search = search;
    await found(root, '2 aanpakken gevonden');
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('turns pages, and tells the page of it', async () => {
    const { frame, root } = await show();
    await found(root, '40');
    const heard: number[] = [];
    frame.addEventListener('gedeeld-query-change', ({ query }) => heard.push(query.page));
    const next = [...lists(root)[0]!.shadowRoot!.querySelectorAll('button')].find(
      (one) => seenText(one) === 'Volgende',
    );
    // Not by the pointer: what the search brings may still move the button, and a driver clicks where it was.
    next!.click();
    await expect.poll(() => titles(root)[0]).toBe('Aanpak 7');
    expect(heard).toEqual([2]);
    expect(status(root)).toContain('Pagina 2 van 7');
  });
});

describe('all results on one page', () => {
  it('are asked for, and told to the page, until something else is asked', async () => {
    const answer = findPlainly(many(300));
    const search = vi.fn(answer);
    const { frame, root } = await show(stories.Ordinary, { search });
    await found(root, '300 aanpakken gevonden. Pagina 1 van 50');
    const heard: number[] = [];
    frame.addEventListener('gedeeld-query-change', ({ query }) => heard.push(query.page));
    const list = lists(root)[0]!.shadowRoot!;
    await expect.poll(() => seenText(list)).toContain('Toon alles');
    [...list.querySelectorAll('button')].find((one) => seenText(one) === 'Toon alles')!.click();
    await expect.poll(() => list.querySelectorAll('.group > li').length).toBe(300);
    expect(heard).toEqual([ALL_PAGES]);
    await write(root, 'aanpak 299');
    await found(root, '1 aanpak gevonden');
    expect(list.querySelector('.group')).toBeNull();
  });
});

describe('the filters', () => {
  it('say what each choice gives, and are put on and off', async () => {
    const { root } = await show();
    await expect.poll(() => labelled(root, 'Onderwijs')).toBeDefined();
    expect(seenText(labelled(root, 'Onderwijs')!)).toMatch(/^Onderwijs \(\d+\)$/);
    await userEvent.click(labelled(root, 'Cultuur')!);
    await found(root, '8 aanpakken');
    const chip = root.querySelector<HTMLButtonElement>('.chip')!;
    expect(chip.ariaLabel).toBe('Filter weghalen: cultuur');
    await userEvent.click(chip);
    await found(root, '40 aanpakken');
    expect(root.querySelector('.chosen')).toBeNull();
  });

  it('are all cleared at once, but the words stay', async () => {
    const { root } = await show(stories.Filtered, { query: { ...stories.Filtered.args!.query, text: 'aanpak' } });
    await expect.poll(() => root.querySelectorAll('.chip').length).toBe(4);
    await userEvent.click(root.querySelector('.clear')!);
    await found(root, '40 aanpakken');
    expect(words(root).value).toBe('aanpak');
  });

  it('that would give nothing are not offered, unless they are on', async () => {
    const { root } = await show(stories.Nothing);
    await found(root, 'Geen aanpakken gevonden');
    expect(seenText(root.querySelector('.found')!)).toContain('Haal een filter weg.');
    expect(labelled(root, 'Sport')).toBeDefined();
    expect(labelled(root, 'Cultuur')).toBeUndefined();
  });

  it('are folded away on a phone, behind a button that says how many are on', async () => {
    const { root } = await show(stories.Narrow);
    const opener = root.querySelector<HTMLButtonElement>('.opener')!;
    expect(seenText(opener)).toBe('Filters (1)');
    expect(root.querySelector('#filters')!.checkVisibility()).toBe(false);
    opener.focus();
    await userEvent.keyboard('{Enter}');
    expect(opener.ariaExpanded).toBe('true');
    expect(root.querySelector('#filters')!.checkVisibility()).toBe(true);
  });

  it('ask about places once the place is known, and about the same problem once there is one', async () => {
    const { asked, search } = slowSearch();
    const { element, root } = await show(stories.Ordinary, { search });
    expect(labelled(root, 'Plaatsen zoals die van mij')).toBeUndefined();
    element.context = buildContext({ urbanity: 1 });
    await element.updateComplete;
    expect(labelled(root, 'Andere plaats')).toBeUndefined();
    await userEvent.click(labelled(root, 'Plaatsen zoals die van mij')!);
    await expect.poll(() => asked.at(-1)?.query).toMatchObject({ places: 'near', context: { urbanity: 1 } });
    await userEvent.selectOptions(root.querySelector('select')!, 'Kinderen komen met een lege maag op school');
    await expect.poll(() => asked.at(-1)?.query.challenge).toBe('https://example.org/catalogue#honger');
    await userEvent.click(labelled(root, 'Andere plaats, zelfde probleem')!);
    await expect.poll(() => asked.at(-1)?.query.places).toBe('elsewhere');
    await userEvent.selectOptions(root.querySelector('select')!, 'Alle problemen');
    await expect.poll(() => asked.at(-1)?.query).not.toHaveProperty('places');
  });
});

describe('what comes after the practices', () => {
  it('is waited for in words, leaves the practices standing where it does not come, and is asked for again', async () => {
    let fail: (error: Error) => void = () => undefined;
    const onItsWay = new Promise<never>((_, reject) => (fail = reject));
    const module = vi.spyOn(finderMore, 'module', 'get').mockReturnValue(undefined);
    const load = vi.spyOn(finderMore, 'load').mockReturnValue(onItsWay);
    const showing = show();
    const root = await rootOf();
    const filters = () => seenText(root.querySelector('#filters') ?? root);
    await found(root, '40');
    expect(filters()).toBe('Een ogenblik: dit onderdeel komt eraan.');
    // Why a practice is there comes with the answer: cards do not grow while they are read.
    words(root).focus();
    await userEvent.keyboard('aanpak 40');
    expect(words(root).value).toBe('aanpak 40');
    expect(status(root)).toContain('40 aanpakken');
    fail(new Error('weg'));
    await found(root, '1 aanpak gevonden');
    await expect.poll(filters).toContain('Dit onderdeel is niet gekomen.');
    await showing;
    module.mockRestore();
    load.mockRestore();
    root.querySelector<HTMLButtonElement>('#filters button')!.click();
    await expect.poll(filters).toContain('Onderwerp');
  });

  it('is not waited for without end: the answer then comes without it', async () => {
    const real = await finderMore.load();
    let come: (more: typeof real) => void = () => undefined;
    const module = vi.spyOn(finderMore, 'module', 'get').mockReturnValue(undefined);
    vi.spyOn(finderMore, 'load').mockReturnValue(new Promise((resolve) => (come = resolve)));
    const showing = show();
    const root = await rootOf();
    await found(root, '40');
    await write(root, 'aanpak 40');
    await expect.poll(() => status(root), { timeout: 8000 }).toContain('1 aanpak gevonden');
    await expect.poll(() => titles(root)).toEqual(['Aanpak 40']);
    module.mockReturnValue(real);
    come(real);
    await expect.poll(() => seenText(root.querySelector('#filters') ?? root)).toContain('Onderwerp');
    await showing;
  });
});

describe('why a practice is here', () => {
  it('is said below its card, with the words that were found', async () => {
    const { root } = await show(stories.WithWords);
    await expect.poll(() => notes(root)).toEqual(['In de uitleg: Ouders drinken koffie op school en vinden er hulp.']);
    expect(seenText(lists(root)[0]!.shadowRoot!.querySelector('mark')!)).toBe('koffie');
  });

  it('tells of the problem, the place and the conditions', async () => {
    const { root } = await show(stories.WithReasons);
    await expect
      .poll(() => notes(root))
      .toEqual([
        'Zelfde probleem',
        'Andere plaats, zelfde probleem',
        'Vraag na of dit ook voor jouw plaats geldt: Een school met meer dan 300 kinderen.',
        'Lijkt op jouw probleem',
        'Past niet bij jouw plaats: Een school met meer dan 300 kinderen.',
      ]);
  });

  it('compares the place that uses it with the reader’s, feature by feature', async () => {
    const { root } = await show(stories.ComparedPlaces);
    await expect
      .poll(() => notes(root))
      .toEqual([
        'Vergelijk met Gemeente Dijkstad ' +
          'Hoe stedelijk het is Grote stad of binnenstad. Bij jou: Grote stad of binnenstad. Lijkt veel. ' +
          'Aantal inwoners 165.235. Bij jou: 96.842. Lijkt veel. ' +
          'Kinderen die thuis meer talen spreken 12%. Bij jou: 40%. Lijkt veel. ' +
          'Soort school of opvang basisschool. Bij jou: basisschool. Lijkt veel.',
        'Vergelijk met Gemeente Meer Aantal inwoners 12.000. Bij jou: 96.842. Lijkt een beetje. ' +
          'Daar nog niet bekend: hoe stedelijk het is, kinderen die thuis meer talen spreken en soort school of opvang. ' +
          'Er is te weinig bekend om te zeggen of jullie plaatsen op elkaar lijken.',
      ]);
    const [summary] = lists(root)[0]!.shadowRoot!.querySelectorAll<HTMLElement>('summary');
    summary!.focus();
    await userEvent.keyboard('{Enter}');
    expect(summary!.closest('details')!.open).toBe(true);
  });

  it('shows what comes near apart, with the words it lacks', async () => {
    const { root } = await show(stories.ComesNear);
    await found(root, 'Geen aanpakken gevonden');
    await expect.poll(() => titles(root, 1)).toEqual(['Huiskamer op school', 'Leesclub in de wijk']);
    await expect.poll(() => notes(root, 1)).toContain('Niet gevonden: “zeppelin”');
    expect(lists(root)[1]!.shadowRoot!.querySelector('[role=status]')).toBeNull();
  });

  it('shows what a stranger wrote as text', async () => {
    const { root } = await show(stories.Hostile);
    await expect.poll(() => notes(root)).toEqual(['In de stappen: <img src=x onerror=alert(1)>']);
    expect(lists(root)[0]!.shadowRoot!.querySelector('img')).toBeNull();
  });
});

describe('a question that the page sets', () => {
  it('is shown, and comes back as it was', async () => {
    const { element, root } = await show(stories.Ordinary, { query: { text: 'aanpak 1', page: 2 } });
    await found(root, '13 aanpakken gevonden. Pagina 2 van 3');
    expect(words(root).value).toBe('aanpak 1');
    element.query = { text: 'aanpak 2' };
    await found(root, '13 aanpakken gevonden. Pagina 1 van 3');
    expect(words(root).value).toBe('aanpak 2');
  });

  it('warns once of a search that is none, and is silent about one that is', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await show(stories.Ordinary);
    expect(warn).not.toHaveBeenCalled();
    await show(stories.Ordinary, { search: 'zoek' as unknown as PracticeSearch });
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
