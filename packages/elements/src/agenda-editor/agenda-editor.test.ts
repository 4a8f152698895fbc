import type { Catalogue } from '@gedeeld/core';
import { analyseAgenda, parseCatalogueText, whatIf } from '@gedeeld/core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { catchDownloads, chooseFile } from '../shared/testing/downloads.js';
import { AGENDA_DAY, agendaCatalogue, fullAgenda } from '../shared/testing/agendas.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { withViewport } from '../shared/testing/viewport.js';
import type { AgendaEditEvent } from './agenda-editor.events.js';
import type { AgendaEditorElement } from './agenda-editor.js';
import meta, * as stories from './agenda-editor.stories.js';

withViewport(1280, 900);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

const show = async (story = stories.Open, changes: Partial<(typeof meta)['args']> = {}) => {
  const shown = await showStory<(typeof meta)['args'], AgendaEditorElement>(meta, story, changes);
  const { element, root } = shown;
  const field = <Control extends HTMLElement = HTMLInputElement>(id: string): Control => {
    const found = root.querySelector<Control>(`#${CSS.escape(`f-${id}`)}`);
    if (!found) throw new Error(`no field "${id}"`);
    return found;
  };
  const button = (name: string, within: ParentNode = root): HTMLElement => {
    const found = [...within.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
      seenText(one).startsWith(name),
    );
    if (!found) throw new Error(`no button "${name}"`);
    return found;
  };
  const press = async (name: string, within?: ParentNode): Promise<void> => {
    button(name, within).click();
    await drawn(element);
  };
  const fill = async (id: string, text: string): Promise<void> => {
    const control = field(id);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
  };
  const choose = async (id: string, label: string): Promise<void> => {
    const select = field<HTMLSelectElement>(id);
    select.selectedIndex = [...select.options].findIndex((option) => option.text === label);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(element);
  };
  return { ...shown, field, button, press, fill, choose, document: () => element.catalogue! };
};

const agendaOf = ({ agendas: [agenda] }: Catalogue) => agenda!;

describe('an agenda in the editor', () => {
  it('stands in an outline with how each part stands, beside a form and what is left to do', async () => {
    const { root } = await show();
    const entries = [...root.querySelectorAll('.entry')].map(seenText);
    expect(entries).toContain('Elk kind heeft een zwemdiploma, Alleen nog een idee');
    expect(entries).toContain('Ontbijt op school, Ja, zeker');
    const { findings } = analyseAgenda(fullAgenda, { today: AGENDA_DAY, catalogues: [agendaCatalogue] });
    expect(seenText(root.querySelector('.findings .live')!)).toBe(`Nog ${findings.length} punten.`);
    for (const more of root.querySelectorAll<HTMLDetailsElement>('.findings details')) more.open = true;
    await expect.poll(() => root.querySelectorAll('.findings .jump')).toHaveLength(findings.length);
  });

  it('is as narrow as a phone in each of its parts, whatever its words', async () => {
    const { element, fill, press, root, frame } = await show({ ...stories.LongWords, parameters: { width: 320 } });
    await press('Meertaligheidsondersteuning');
    await fill('title', 'Meertaligheidsondersteuningsvoorzieningenbeleidsmedewerkersoverleg');
    await press('Voorschoolse-educatiedeelnamebevordering (b)');
    for (const part of root.querySelectorAll<HTMLElement>('.pane-button')) {
      part.click();
      await drawn(element);
      for (const more of root.querySelectorAll('details')) more.open = true;
      await drawn(element);
      expect(frame.scrollWidth, seenText(part)).toBeLessThanOrEqual(320);
    }
  });

  it('is changed in place, and judged at once', async () => {
    const { element, press, fill, root, document } = await show();
    const edits: AgendaEditEvent[] = [];
    element.addEventListener('gedeeld-agenda-edit', (event) => edits.push(event));
    await press('Taalcafé voor ouders');
    await fill('title', 'Taalcafé');
    expect(edits.at(-1)?.catalogue).toBe(document());
    expect(agendaOf(document()).actions.find(({ id }) => id === 'taalcafe')?.title).toEqual({
      nl: 'Taalcafé',
      en: expect.any(String) as string,
    });
    expect([...root.querySelectorAll('.entry')].map(seenText)).toContain('Taalcafé, Nog niet onderbouwd');
  });

  it('keeps what is half written in its field, says what is wrong, and changes nothing by it', async () => {
    const { press, fill, field, root, document } = await show();
    await press('Ontbijt op school');
    const before = document();
    await fill('period-from', 'ooit');
    expect(document()).toBe(before);
    expect(field('period-from').value).toBe('ooit');
    expect(field('period-from').getAttribute('aria-invalid')).toBe('true');
    expect(seenText(root.querySelector('#f-period-from-error')!)).toContain('Deze datum kennen wij niet.');
    expect(seenText(root.querySelector('.saved')!)).toContain('1 veld is nog niet goed ingevuld.');
    await press('Familieschool beginnen');
    await press('Ontbijt op school');
    expect(field('period-from').value).toBe('ooit');
    await fill('period-from', '2 januari 2024');
    expect(agendaOf(document()).actions.find(({ id }) => id === 'schoolontbijt')?.period?.from).toBe('2024-01-02');
    expect(field('period-from').value).toBe('2 januari 2024');
  });

  it('is not opened anew when the page gives the same document again', async () => {
    const { element, fill, document } = await show();
    const given = document();
    await fill('title', 'Anders');
    element.catalogue = given;
    await drawn(element);
    expect(agendaOf(document()).title).not.toBe(agendaOf(given).title);
    element.catalogue = { ...given, agendas: [{ ...fullAgenda, title: 'Een nieuwe' }] };
    await drawn(element);
    expect(agendaOf(document()).title).toBe('Een nieuwe');
  });

  it('undoes and makes again, by button and by keyboard', async () => {
    const { press, fill, button, field, element, document } = await show();
    const before = document();
    expect(button('Ongedaan maken')).toHaveProperty('disabled', true);
    await fill('title', 'A');
    await fill('title', 'Anders');
    await fill('forWhom', 'Iedereen');
    await press('Ongedaan maken');
    expect(field('forWhom').value).not.toBe('Iedereen');
    field('title').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await drawn(element);
    expect(document()).toBe(before);
    await userEvent.keyboard('{Control>}y{/Control}');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await drawn(element);
    expect(field('title').value).toBe('Anders');
    expect(field('forWhom').value).toBe('Iedereen');
  });

  it('takes a goal out with its links, after saying what that does, and brings all of it back', async () => {
    const { press, root, document } = await show();
    const before = document();
    await press('Kinderen beginnen de dag klaar om te leren');
    await press('Wat als dit weggaat?');
    await expect.poll(() => root.querySelector('.consequences')).not.toBeNull();
    expect(seenText(root.querySelector('.what-if[open]')!)).toContain(
      '“Ontbijt op school”: eerst “Ja, zeker”, dan “Hoort nog bij geen doel”.',
    );
    expect(document()).toBe(before);
    await press('Haal weg uit de agenda');
    expect(agendaOf(document()).contributions.some(({ from, to }) => [from, to].includes('ontbijt'))).toBe(false);
    await press('Ongedaan maken');
    expect(document()).toBe(before);
  });

  it('says what stopping an action does, exactly as what-if does', async () => {
    const { press, root } = await show();
    await press('Ontbijt op school');
    await press('Wat als deze actie stopt?');
    await expect.poll(() => root.querySelector('.consequences')).not.toBeNull();
    const { verdicts, coverage, opened, closed } = whatIf(
      fullAgenda,
      { today: AGENDA_DAY, catalogues: [agendaCatalogue] },
      [{ kind: 'stop', action: 'schoolontbijt' }],
    );
    expect(root.querySelectorAll('.consequences > li')).toHaveLength(
      verdicts.length + coverage.length + opened.length + closed.length,
    );
  });

  it('leads from every finding to the field where it can be mended, with the focus in it', async () => {
    const { root, element, field } = await show();
    for (const more of root.querySelectorAll<HTMLDetailsElement>('.findings details')) more.open = true;
    // Each is filled when the browser tells that it was opened.
    const folded = [...root.querySelectorAll('.findings details')];
    await expect.poll(() => folded.filter((more) => !more.querySelector('.jump'))).toEqual([]);
    const { length } = root.querySelectorAll('.jump');
    for (let at = 0; at < length; at += 1) {
      const jump = root.querySelectorAll<HTMLElement>('.jump')[at]!;
      const sentence = seenText(jump);
      jump.closest('details')?.setAttribute('open', '');
      jump.click();
      await drawn(element);
      const active = root.activeElement;
      expect(active?.id, sentence).toMatch(/^f-/);
      expect(active?.getBoundingClientRect().height, sentence).toBeGreaterThan(0);
    }
    expect(() => field('nergens')).toThrow();
  });

  it('adds a goal, an indicator with what it needs, and a link with its reason', async () => {
    const { press, fill, choose, root, document, field } = await show(stories.Bare);
    await fill('add-goals', 'Elk kind zwemt');
    await press('Voeg toe', root.querySelector('.outline-list form')!);
    expect(agendaOf(document()).goals.at(-1)).toMatchObject({ id: 'elk-kind-zwemt', title: 'Elk kind zwemt' });
    await press('Indicator toevoegen');
    const item = field('indicators').querySelector<HTMLElement>('.item.new')!;
    await press('Voeg toe', item);
    expect(seenText(root.querySelector('#f-indicators-new-title-error')!)).toBe('Vul dit in.');
    await fill('indicators-new-title', 'Kinderen met diploma');
    await fill('indicators-new-unit', '%');
    await choose('indicators-new-direction', 'Meer is beter');
    await fill('indicators-new-baseline-value', '58,2');
    await fill('indicators-new-baseline-on', 'juli 2023');
    await press('Voeg toe', field('indicators').querySelector<HTMLElement>('.item.new')!);
    expect(agendaOf(document()).goals.at(-1)?.indicators).toEqual([
      {
        id: 'kinderen-met-diploma',
        title: 'Kinderen met diploma',
        unit: '%',
        direction: 'up',
        baseline: { value: 58.2, on: '2023-07' },
        targets: [],
        measurements: [],
        sources: [],
      },
    ]);
    await fill('add-actions', 'Zwemles');
    await press('Voeg toe', root.querySelectorAll('.outline-list form')[1]!);
    await choose('links-from-new', 'Elk kind zwemt');
    await fill('links-from-new-because', 'Wie les krijgt, leert zwemmen.');
    await press('Maak de verbinding');
    expect(agendaOf(document()).contributions.at(-1)).toMatchObject({
      from: 'zwemles',
      to: 'elk-kind-zwemt',
      because: 'Wie les krijgt, leert zwemmen.',
    });
  });

  it('mends a link: its ends, its evidence, what it needs and a question', async () => {
    const { press, choose, fill, field, root, document } = await show();
    await press('Familieschool beginnen');
    await press('Ouders en school zijn partners', root.querySelector('.links')!);
    const at = agendaOf(document()).contributions.findIndex(({ from }) => from === 'familieschool');
    const needed = agendaOf(document()).contributions[at]!.needs.length;
    await choose('effect', 'Het werkt tegen');
    await choose('effect', 'Het helpt');
    await press('Bewijs toevoegen');
    await choose('evidence-new-scheme', 'Wij zelf, hier');
    await choose('evidence-new-level', 'Wij hebben het gezien');
    await choose('evidence-new-direction', 'Het helpt');
    await fill('evidence-new-source-url', 'javascript:alert(1)');
    expect(seenText(root.querySelector('#f-evidence-new-source-url-error')!)).toContain('Begin met https://.');
    await fill('evidence-new-source-url', 'https://example.org/verslag');
    await press('Voeg toe', field('evidence').querySelector('.item.new')!);
    await press('Vraag toevoegen');
    await fill('questions-new-text', 'Geldt dat ook in Zuid?');
    await press('Voeg toe', field('questions').querySelector('.item.new')!);
    await press('Voeg toe', field('needs'));
    const link = agendaOf(document()).contributions[at]!;
    expect(link).toMatchObject({
      effect: 'supports',
      questions: [{ text: 'Geldt dat ook in Zuid?' }],
    });
    expect(link.evidence.at(-1)).toEqual({
      scheme: 'local',
      level: 'observed',
      direction: 'positive',
      source: { url: 'https://example.org/verslag' },
    });
    expect(link.needs).toHaveLength(needed + 1);
    const back = parseCatalogueText(JSON.stringify(document()));
    expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('offers what others do for a goal that lacks something, and takes it over as an action', async () => {
    const { press, root, document } = await show();
    await press('Elk kind kan veilig buiten spelen');
    await press('Hoe pakken anderen dit aan?');
    await expect.poll(() => root.querySelector('.ideas')).not.toBeNull();
    expect(seenText(root.querySelector('.ideas')!)).toContain('Samen een speelplek maken');
    await press('Neem over als actie');
    expect(agendaOf(document()).actions.at(-1)).toMatchObject({
      status: 'planned',
      basedOn: 'https://example.net/elders.json#samen-spelen',
    });
  });

  it('offers the goals that an action may belong to, with the reasons of others', async () => {
    const { press, root, document } = await show();
    await press('De portefeuille heet Talentontwikkeling');
    await press('Bij welk doel past dit?');
    await expect.poll(() => root.querySelector('.ideas')).not.toBeNull();
    const before = agendaOf(document()).contributions.length;
    await press('Maak de verbinding', root.querySelector('.ideas')!);
    expect(agendaOf(document()).contributions).toHaveLength(before + 1);
    expect(root.querySelector('.link-list')).not.toBeNull();
  });

  it('shows one part at a time where there is little room', async () => {
    const { root, press, button } = await show(stories.Narrow);
    const seen = () =>
      [...root.querySelectorAll('.pane')].filter((pane) => pane.getBoundingClientRect().height > 0).length;
    expect(seen()).toBe(1);
    button('Ontbijt op school').focus();
    await press('Ontbijt op school');
    expect(seen()).toBe(1);
    expect(root.querySelector('.pane-form')?.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(root.activeElement?.className).toBe('record');
    await press('Wat nu?');
    expect(root.querySelector('.pane-findings')?.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('has headings in order, and buttons that can be hit', async () => {
    const { root } = await show();
    const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName.slice(1)));
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    for (const one of root.querySelectorAll('button, summary')) {
      const { height } = one.getBoundingClientRect();
      if (height > 0) expect(height, seenText(one)).toBeGreaterThanOrEqual(24);
    }
  });

  it('is walked by keyboard: from an entry to its form, and back', async () => {
    const { root, button } = await show();
    button('Ontbijt op school').focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.elementLocator(button('Ontbijt op school'))).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => root.activeElement).not.toBe(button('Ontbijt op school'));
    expect(root.activeElement?.className).toBe('entry');
  });
});

describe('on this device', () => {
  afterEach(() => localStorage.removeItem('gedeeld-agenda-editor'));

  it('nothing is kept until someone asks; then every change is, and is there again', async () => {
    const { fill, press, field, document } = await show();
    await fill('forWhom', 'Alle kinderen');
    expect(localStorage).toHaveLength(0);
    await press('Meer');
    field('keep-0').click();
    await fill('forWhom', 'Elk kind');
    const kept = document();
    clearStories();

    const again = await show(stories.Start);
    expect(seenText(again.root.querySelector('.kept')!)).toContain('Samen kansrijk in Waterrijk');
    await again.press('Ga hiermee verder');
    expect(again.document()).toEqual(kept);
    clearStories();

    const last = await show(stories.Start);
    await last.press('Haal het weg');
    expect(last.root.querySelector('.kept')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });
});

describe('files', () => {
  it('come back byte for byte', async () => {
    const { press, fill } = await show();
    const caught = catchDownloads();
    await fill('forWhom', 'Alle kinderen');
    await press('Download de agenda');
    const [first] = await caught.files();
    expect(first?.name).toBe('samen-kansrijk-in-waterrijk.json');
    vi.restoreAllMocks();
    clearStories();

    const again = await show(stories.Start);
    chooseFile(again.field('open'), first!.name, first!.text);
    await expect.poll(() => again.element.catalogue).toBeDefined();
    await drawn(again.element);
    const caughtAgain = catchDownloads();
    await again.press('Download de agenda');
    expect((await caughtAgain.files())[0]?.text).toBe(first!.text);
  });

  it('that are no agenda are refused in words', async () => {
    const { root, field } = await show(stories.Start);
    chooseFile(field('open'), 'foto.json', '{"a": 1');
    await expect.poll(() => seenText(root.querySelector('.problems')!)).not.toBe('');
    expect(root.querySelector('.panes')).toBeNull();
  });

  it('as tables have no cell that runs as a formula', async () => {
    const { press, fill } = await show();
    const caught = catchDownloads();
    await press('Ontbijt op school');
    await fill('title', '=HYPERLINK("https://x")');
    await press('Download de tabel met acties');
    const [{ name, text } = { name: '', text: '' }] = await caught.files();
    expect(name).toBe('samen-kansrijk-in-waterrijk-actions.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""https://x"")"`);
  });
});
