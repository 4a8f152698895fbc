import type { Catalogue } from '@gedeeld/core';
import { analyseAgenda, parseCatalogueText } from '@gedeeld/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { catchDownloads, chooseFile } from '../shared/testing/downloads.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { actionCheckFile, waterrijkTables } from '../shared/testing/waterrijk-tables.js';
import type { AgendaEditorElement } from './agenda-editor.js';
import meta, * as stories from './agenda-editor.stories.js';

afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

/** Someone at a screen: everything they do is one action, and is counted. */
class Adviser {
  actions = 0;
  readonly #root: ShadowRoot;
  readonly #element: AgendaEditorElement;

  constructor(element: AgendaEditorElement) {
    this.#element = element;
    this.#root = element.shadowRoot!;
  }

  get focused(): HTMLElement {
    return this.#root.activeElement as HTMLElement;
  }

  field(id: string): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>(`#${CSS.escape(`f-${id}`)}`)!;
  }

  async write(control: HTMLElement, text: string): Promise<void> {
    this.actions += 1;
    (control as HTMLInputElement).value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(this.#element);
  }

  async choose(control: HTMLElement, label: string): Promise<void> {
    this.actions += 1;
    const select = control as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text.startsWith(label));
    expect(select.selectedIndex, label).toBeGreaterThan(0);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(this.#element);
  }

  async press(name: string): Promise<void> {
    this.actions += 1;
    const buttons = [...this.#root.querySelectorAll<HTMLElement>('button, summary')];
    const found = buttons.find((one) => seenText(one).startsWith(name));
    expect(found, name).toBeDefined();
    found!.click();
    await drawn(this.#element);
  }

  /** The first thing to do. Answers what it says. */
  async takeUpFirst(): Promise<string> {
    this.actions += 1;
    const first = this.#root.querySelector<HTMLElement>('.jump')!;
    first.click();
    await drawn(this.#element);
    return seenText(first);
  }

  async file(id: string, name: string, text: string): Promise<void> {
    this.actions += 1;
    chooseFile(this.field(id), name, text);
  }
}

const begin = async () => {
  const { element, root } = await showStory<(typeof meta)['args'], AgendaEditorElement>(meta, stories.Start);
  return { element, root, adviser: new Adviser(element), document: (): Catalogue => element.catalogue! };
};

const countIn = (catalogue: Catalogue): number =>
  analyseAgenda(catalogue.agendas[0]!, { today: '2026-06-01', catalogues: [catalogue] }).findings.length;

describe('an adviser who makes the agenda of Waterrijk', () => {
  it('pastes three tables, takes in an action, mends three points, and has all of it again from the file', async () => {
    const { element, root, adviser, document } = await begin();
    await adviser.write(adviser.field('start-title'), 'Samen kansrijk in Waterrijk');
    for (const name of ['goals', 'partners', 'actions'] as const)
      await adviser.write(adviser.field(`paste-${name}`), waterrijkTables[name]);
    expect(seenText(root.querySelector('.read')!)).toBe(
      'Wij lezen: 4 doelen, 12 partners, 9 acties en 10 verbindingen.',
    );
    expect(root.querySelector('details.problems')).toBeNull();
    await adviser.press('Maak de agenda');
    expect(document().agendas[0]!.actions).toHaveLength(9);

    await adviser.file(
      'take-in',
      'samen-ontbijten.json',
      actionCheckFile(`${document().id}#kinderen-beginnen-de-dag-klaar-om-te-leren`),
    );
    await expect.poll(() => root.querySelector('.incoming')).not.toBeNull();
    expect(seenText(root.querySelector('.incoming')!)).toContain('Vraag Kinderopvang Zon of dit klopt.');
    await adviser.press('Neem op in de agenda');
    const taken = document().agendas[0]!;
    expect(taken.actions.at(-1)).toMatchObject({ title: 'Samen ontbijten', owner: 'kinderopvang-zon' });
    expect(taken.contributions.at(-1)?.questions).toEqual([
      { text: 'Kinderopvang Zon, klopt dit zo?', on: '2026-06-01' },
    ]);

    const before = countIn(document());
    expect(await adviser.takeUpFirst()).toContain('“Elk kind heeft een zwemdiploma”');
    await adviser.choose(adviser.focused, 'Zwemles voor wie nog geen diploma heeft');
    await adviser.write(adviser.field('links-to-new-because'), 'Wie les krijgt, haalt een diploma.');
    await adviser.press('Maak de verbinding');
    expect(await adviser.takeUpFirst()).toContain('Nergens staat hoe kinderen meepraten');
    await adviser.write(adviser.focused, 'De kinderraad praat twee keer per jaar met de wethouder.');
    expect(await adviser.takeUpFirst()).toContain('hangt af van één partner');
    await adviser.choose(adviser.focused, 'Zomerschool');
    await adviser.write(adviser.field('links-to-new-because'), 'In de zomer leren kinderen er ook zwemmen.');
    await adviser.press('Maak de verbinding');
    expect(countIn(document())).toBeLessThan(before);

    const caught = catchDownloads();
    await adviser.press('Download de agenda');
    await adviser.press('Download de tabel met acties');
    const [file, table] = await caught.files();
    expect(root.querySelector('.saved')?.textContent).toContain('Alles staat in je bestand.');
    expect(table?.text.split('\r\n')[0]).toContain('Actie;Wie regelt dit');
    vi.restoreAllMocks();
    const { actions } = adviser;
    expect(actions).toBeLessThanOrEqual(20);
    const last = element.catalogue;
    clearStories();

    const again = await begin();
    await again.adviser.file('open', file!.name, file!.text);
    await expect.poll(() => again.element.catalogue).toBeDefined();
    await drawn(again.element);
    expect(again.document()).toEqual(last);
    const caughtAgain = catchDownloads();
    await again.adviser.press('Download de agenda');
    expect((await caughtAgain.files())[0]?.text).toBe(file!.text);
    expect(parseCatalogueText(file!.text).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
