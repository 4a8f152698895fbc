import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { agendaCatalogue, analysisOf, fullAgenda, goalsOnly } from '../shared/testing/agendas.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import type { ContributionMatrixElement } from './contribution-matrix.js';
import meta, * as stories from './contribution-matrix.stories.js';

const show = (story = stories.Partners, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], ContributionMatrixElement>(meta, story, changes);

/** The cells of a row without the names of the goals, which a narrow screen needs. */
const cells = (root: ShadowRoot, name: string): string[] => {
  const row = [...root.querySelectorAll('tbody tr')].find((one) => seenText(one.querySelector('th')!) === name);
  if (!row) throw new Error(`no row "${name}"`);
  return [...row.querySelectorAll('td')].map((cell) =>
    seenText(cell)
      .slice(seenText(cell.querySelector('.goal-name')!).length)
      .trim(),
  );
};

const rowNames = (root: ShadowRoot): string[] => [...root.querySelectorAll('tbody th')].map(seenText);

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a contribution matrix', () => {
  it('has a row for every partner and a column for every shared goal, with its coverage', async () => {
    const { root } = await show();
    expect(rowNames(root)).toEqual([
      'Gemeente Waterrijk',
      'Basisschool De Bron',
      'Bibliotheek',
      'Welzijn Waterrijk',
      'Cultuurhuis',
      'Zwembad De Plons',
      'Ouderplatform',
    ]);
    expect([...root.querySelectorAll('thead th')].map(seenText)).toEqual([
      'Partner',
      'Elk kind kan laten zien wat het kan Geregeld',
      'Elk kind heeft een zwemdiploma Alleen nog een idee',
      'Elk kind kan veilig buiten spelen, dicht bij huis Nog geen actie',
    ]);
  });

  it('says how sure we are of what each partner does, and in words that there is nothing', async () => {
    const { root } = await show();
    expect(cells(root, 'Basisschool De Bron')).toEqual([
      'Ja, zeker Waarschijnlijk wel Goed bedacht, nog niet gezien',
      'geen actie',
      'geen actie',
    ]);
    expect(cells(root, 'Ouderplatform')).toEqual(['geen actie', 'geen actie', 'geen actie']);
  });

  it('tells partners of harm and of what is not substantiated, and everyone only that they take part', async () => {
    const { root, element } = await show(stories.PartnersAmongThemselves);
    expect(cells(root, 'Gemeente Waterrijk')[0]).toBe('Waarschijnlijk wel Werkt tegen');
    expect(cells(root, 'Bibliotheek')[0]).toBe('Nog niet onderbouwd');
    element.view = 'public';
    await drawn(element);
    expect(cells(root, 'Gemeente Waterrijk')[0]).toBe('Waarschijnlijk wel');
    expect(cells(root, 'Bibliotheek')[0]).toBe('Doet mee');
    expect(root.querySelector('.harms')).toBeNull();
  });

  it('has a row for every policy domain, also for those that nobody drew in', async () => {
    const { root } = await show(stories.Domains);
    expect(rowNames(root)).toHaveLength(10);
    expect(cells(root, 'Cultuur')[0]).toBe('Nog niet onderbouwd Helpt en werkt tegen');
    expect(cells(root, 'Ruimte')).toEqual(['geen actie', 'geen actie', 'geen actie']);
  });

  it('counts actions with the same verdict', async () => {
    const actions = fullAgenda.actions.map((action) => ({ ...action, owner: 'school' }));
    const agenda = { ...fullAgenda, actions };
    const { root } = await show(stories.Partners, { agenda, analysis: analysisOf(agenda) });
    expect(cells(root, 'Basisschool De Bron')[0]).toContain('Doet mee (2 acties)');
  });

  it('counts nothing that has stopped', async () => {
    const { root } = await show(stories.PartnersAmongThemselves);
    expect(cells(root, 'Zwembad De Plons')).toEqual(['geen actie', 'geen actie', 'geen actie']);
  });

  it('shows one partner’s part, also by the full address', async () => {
    const { root } = await show(stories.OnePartner, { partner: `${agendaCatalogue.id}#school` });
    expect(rowNames(root)).toEqual(['Basisschool De Bron']);
    expect(seenText(root.querySelector('caption')!)).toContain('Je ziet het deel van Basisschool De Bron.');
  });

  it('has a row for whoever acts without being a partner', async () => {
    const agenda = { ...fullAgenda, partners: [], coordinator: 'ouders' };
    const { root } = await show(stories.Partners, { agenda, analysis: analysisOf(agenda) });
    expect(rowNames(root).slice(0, 2)).toEqual(['Ouderplatform', 'Basisschool De Bron']);
  });
});

describe('where there is too little room for columns', () => {
  const showsColumns = async (story: typeof stories.Partners, width: number): Promise<boolean> => {
    const { root, frame } = await show(story);
    frame.style.setProperty('inline-size', `${width}px`);
    return getComputedStyle(root.querySelector('td')!).display === 'table-cell';
  };

  it('stacks, sooner as there are more goals', async () => {
    expect(await showsColumns(stories.Partners, 700)).toBe(true);
    expect(await showsColumns(stories.Partners, 480)).toBe(false);
    expect(await showsColumns(stories.ManyGoals, 700)).toBe(false);
  });

  it('stacks the goals too, with their coverage', async () => {
    const { root, frame } = await show(stories.Partners);
    frame.style.setProperty('inline-size', '320px');
    const heads = [...root.querySelectorAll('thead th:not(:first-child)')];
    expect(heads.map((head) => head.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Elk kind kan laten zien wat het kan Geregeld',
      'Elk kind heeft een zwemdiploma Alleen nog een idee',
      'Elk kind kan veilig buiten spelen, dicht bij huis Nog geen actie',
    ]);
    for (const head of heads) expect(head.getBoundingClientRect().height).toBeGreaterThan(20);
    const [first, second] = heads.map((head) => head.getBoundingClientRect());
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
    expect(second!.left).toBe(first!.left);
  });
});

describe('what is not known', () => {
  it('is who does what, of an agenda with goals alone', async () => {
    const { root } = await show(stories.GoalsOnly);
    expect(seenText(root)).toBe('Nog niet bekend wie wat doet.');
  });

  it('is what could not be read: it says so', async () => {
    const { root } = await show(stories.Incomplete);
    expect(seenText(root)).toContain('Een deel van deze agenda was niet te lezen.');
  });

  it('is everything without an analysis, or with another agenda’s: then the page’s own text stands', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.NoAnalysis);
    expect(root.querySelector('slot')).not.toBeNull();
    expect(warn).not.toHaveBeenCalled();
    const other = await show(stories.Partners, { analysis: analysisOf(goalsOnly) });
    expect(other.root.querySelector('slot')).not.toBeNull();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('agenda-analysis');
  });

  it('is a word it was not told to know: the page hears so once, and sees the least', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Partners, { rows: 'goals' as 'partners', view: 'all' as 'public' });
    expect(rowNames(root)[0]).toBe('Gemeente Waterrijk');
    expect(warn.mock.calls.map(([said]) => String(said).split('#user-content-')[1])).toEqual([
      'matrix-rows',
      'agenda-view',
    ]);
  });
});

describe('to assistive technology', () => {
  it.each([1000, 320])('is a table, at %d pixels too', async (width) => {
    const { element, frame } = await show(stories.OnePartner);
    frame.style.setProperty('inline-size', `${width}px`);
    const table = page.elementLocator(element).getByRole('table');
    await expect.element(table.getByRole('rowheader', { name: 'Basisschool De Bron' })).toBeVisible();
    await expect.element(table.getByRole('cell').nth(0)).toHaveTextContent('Ja, zeker');
    expect(table.getByRole('columnheader').elements()).toHaveLength(4);
  });
});
