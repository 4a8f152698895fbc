import { mergeCatalogues, parseCatalogueText } from '@gedeeld/core';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { catchDownloads, chooseFile } from '../shared/testing/downloads.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import type { MeetingNotesElement } from './meeting-notes.js';
import meta, * as stories from './meeting-notes.stories.js';

afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
  localStorage.removeItem('gedeeld-meeting-notes');
});

const show = async (story = stories.Empty) => {
  const { element, root, frame } = await showStory<(typeof meta)['args'], MeetingNotesElement>(meta, story);
  let actions = 0;
  const field = (id: string): HTMLInputElement => {
    const found = root.querySelector<HTMLInputElement>(`#${CSS.escape(`n-${id}`)}`);
    if (!found) throw new Error(`no field "${id}"`);
    return found;
  };
  const write = async (id: string, text: string): Promise<void> => {
    actions += 1;
    field(id).value = text;
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
  };
  const choose = async (id: string, label: string): Promise<void> => {
    actions += 1;
    const select = field(id) as unknown as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text.startsWith(label));
    expect(select.selectedIndex, label).toBeGreaterThan(0);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(element);
  };
  const press = async (name: string): Promise<void> => {
    actions += 1;
    const found = [...root.querySelectorAll('button')].find((one) => seenText(one).startsWith(name));
    expect(found, name).toBeDefined();
    found!.click();
    await drawn(element);
  };
  const tick = async (id: string): Promise<void> => {
    actions += 1;
    field(id).click();
    await drawn(element);
  };
  return { element, root, frame, field, write, choose, press, tick, count: () => actions };
};

type Shown = Awaited<ReturnType<typeof show>>;

/** What a coordinator writes down after a meeting. */
const record = async ({ write, choose, tick, press }: Shown): Promise<void> => {
  await write('title', 'Startbijeenkomst');
  await write('on', '20 mei 2026');
  await write('place', 'Utrecht');
  await write('network', 'Netwerk schoolleiders');
  await write('keeper', 'Gelijke Kansen Alliantie');
  await write('heard-1-text', 'Ouders kwamen pas toen wij zelf langsgingen.');
  await choose('heard-1-kind', 'Wat iemand leerde');
  await choose('heard-1-role', 'schoolleider');
  await write('heard-1-organisation', 'basisschool de bron');
  await write('heard-1-name', 'Noor');
  await press('Nog iets gehoord');
  await write('heard-3-text', 'Begin klein.');
  await choose('heard-3-kind', 'Wat iemand anderen aanraadt');
  await choose('heard-3-role', 'wethouder');
  await write('heard-3-name', 'Sam');
  await tick('heard-3-may-0');
  await write('attempt-2-organisation', 'Basisschool De Vuurtoren');
  await write('attempt-2-what', 'Familieschool');
  await choose('attempt-2-state', 'Probeert het');
  await choose('attempt-2-inspired', 'Ouders kwamen');
};

describe('notes of a meeting', () => {
  it('are shown in the language they are written in, among the words of another', async () => {
    const { element, root, write, choose } = await show(stories.English);
    await write('heard-1-text', 'Begin klein.');
    await choose('heard-1-kind', 'What someone learned');
    await choose('heard-1-role', 'school leader');
    expect(element.toCatalogue().language).toBe('nl');
    expect(root.querySelector('blockquote bdi')?.getAttribute('lang')).toBe('nl');
  });

  it('stay as narrow as the page, whatever was heard', async () => {
    const { frame, write } = await show(stories.Narrow);
    await write('title', 'Kansengelijkheidsbevorderingsnetwerkbijeenkomst');
    await write(
      'heard-1-text',
      'Begin klein: één klas, één week. Ouders die zelf koken, vertellen dat aan andere ouders.',
    );
    expect(frame.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('become lessons and adoptions; a name stands there only when it may', async () => {
    const shown = await show();
    await record(shown);
    const catalogue = shown.element.toCatalogue();
    const { lessons, adoptions, meetings, organisations } = catalogue;
    expect(meetings).toMatchObject([{ title: 'Startbijeenkomst', on: '2026-05-20', place: 'Utrecht' }]);
    expect(lessons.map(({ kind, by }) => [kind, by])).toEqual([
      ['lesson', { role: 'school-leader', organisation: 'de-bron' }],
      ['advice', { role: 'alderman', name: 'Sam' }],
    ]);
    expect(JSON.stringify(catalogue)).not.toContain('Noor');
    expect(adoptions).toMatchObject([
      {
        practice: 'familieschool',
        state: 'trying',
        inspiredBy: { meeting: meetings[0]!.id, lesson: lessons[0]!.id },
      },
    ]);
    expect(meetings[0]!.produced).toEqual([...lessons, ...adoptions].map(({ id }) => id));
    expect(organisations.map(({ name }) => name)).toEqual(['Basisschool De Vuurtoren']);
    expect(seenText(shown.root.querySelector('.preview')!)).toContain('schoolleider, Basisschool De Bron');
    expect(seenText(shown.root.querySelector('.preview')!)).not.toContain('Noor');
  });

  it('a name that may not stand there any more goes out of the file', async () => {
    const shown = await show();
    await record(shown);
    await shown.tick('heard-3-may-0');
    expect(JSON.stringify(shown.element.toCatalogue())).not.toContain('Sam');
    expect(seenText(shown.root)).toContain('De naam komt niet in het bestand.');
  });

  it('merge into the catalogue of the network, and nothing in it is wrong', async () => {
    const shown = await show();
    await record(shown);
    const { catalogue, problems } = parseCatalogueText(JSON.stringify(shown.element.toCatalogue()));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [merged, ...others] = mergeCatalogues([shown.element.catalogue!, catalogue!]);
    expect(others).toEqual([]);
    expect(merged!.lessons).toHaveLength(2);
    expect(merged!.practices).toHaveLength(1);
    expect(parseCatalogueText(JSON.stringify(merged)).problems).toEqual([]);
  });

  it('are recorded, downloaded and gone on with by a coordinator, byte for byte', async () => {
    const shown = await show(stories.OnItsOwn);
    const caught = catchDownloads();
    await record(shown);
    await shown.press('Download het verslag');
    const [file] = await caught.files();
    expect(file?.name).toBe('startbijeenkomst.json');
    expect(shown.count()).toBeLessThanOrEqual(22);
    vi.restoreAllMocks();
    clearStories();

    const again = await show(stories.OnItsOwn);
    chooseFile(again.field('open'), file!.name, file!.text);
    await expect.poll(() => again.field('title').value).toBe('Startbijeenkomst');
    const caughtAgain = catchDownloads();
    await again.press('Download het verslag');
    expect((await caughtAgain.files())[0]?.text).toBe(file!.text);
    await again.write('place', 'Zwolle');
    await again.press('Haal weg');
    await again.press('Download het verslag');
    const last = parseCatalogueText((await caughtAgain.files())[1]!.text).catalogue!;
    expect(last.lessons.map(({ text }) => text)).toEqual(['Begin klein.']);
    expect(last.meetings[0]).toMatchObject({ place: 'Zwolle', produced: [last.lessons[0]!.id, last.adoptions[0]!.id] });
    expect(last.adoptions[0]?.inspiredBy).toEqual({ meeting: last.meetings[0]!.id });
  });

  it('say beside each field what is missing, once the file is asked for, and go to the first', async () => {
    const { press, write, root } = await show();
    const caught = catchDownloads();
    await write('heard-1-text', 'Begin klein.');
    expect(root.querySelectorAll('[aria-invalid]')).toHaveLength(0);
    await press('Download het verslag');
    expect(root.activeElement?.id).toBe('n-keeper');
    expect(seenText(root.querySelector('#n-heard-1-role-error')!)).toBe('Kies een antwoord.');
    expect(seenText(root.querySelector('#n-attempt-2-what-error')!)).toBe('');
    expect(await caught.files()).toEqual([]);
    await write('on', 'ooit');
    expect(seenText(root.querySelector('#n-on-error')!)).toContain('Deze datum kennen wij niet.');
  });

  it('keep what a later version of the format has added', async () => {
    const first = await show(stories.OnItsOwn);
    await record(first);
    const later = JSON.parse(JSON.stringify(first.element.toCatalogue())) as { lessons: object[]; meetings: object[] };
    Object.assign(later.lessons[0]!, { 'x-later': [1] });
    Object.assign(later.meetings[0]!, { 'x-later': { a: 1 } });
    clearStories();
    const { element, field, write } = await show(stories.OnItsOwn);
    chooseFile(field('open'), 'x.json', JSON.stringify(later));
    await expect.poll(() => field('title').value).toBe('Startbijeenkomst');
    await write('place', 'Zwolle');
    const after = element.toCatalogue();
    expect(after.lessons[0]).toHaveProperty('x-later', [1]);
    expect(after.meetings[0]).toHaveProperty('x-later', { a: 1 });
  });

  it('are kept on this device when asked, and found again', async () => {
    const first = await show(stories.OnItsOwn);
    await first.write('title', 'Startbijeenkomst');
    expect(localStorage).toHaveLength(0);
    first.root.querySelector<HTMLInputElement>('#f-keep-0')!.click();
    await first.write('on', 'mei 2026');
    clearStories();
    const again = await show(stories.OnItsOwn);
    await again.press('Ga hiermee verder');
    expect(again.field('title').value).toBe('Startbijeenkomst');
    expect(again.field('on').value).toBe('mei 2026');
  });

  it('are filled in by keyboard alone', async () => {
    const { field, root } = await show();
    field('title').focus();
    await userEvent.keyboard('Start{Tab}mei 2026{Tab}Utrecht');
    expect(field('place').value).toBe('Utrecht');
    expect(seenText(root.querySelector('.meeting')!)).toBe('Start mei 2026 · Utrecht');
  });

  it('that are no notes are refused in words', async () => {
    const { field, root } = await show();
    chooseFile(field('open'), 'foto.json', '{}');
    await expect.poll(() => seenText(root.querySelector('.said')!)).toContain('staat geen bijeenkomst');
  });
});
