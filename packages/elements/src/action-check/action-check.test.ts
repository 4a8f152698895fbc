import { mergeAction, parseCatalogueText } from '@gedeeld/core';
import { largeAgenda } from '@gedeeld/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { AGENDA_DAY, agendaCatalogue, fullAgenda } from '../shared/testing/agendas.js';
import { delivered, keyOf, memoryStorage, storageWith } from '../shared/testing/drafts.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import type { Story } from '../shared/testing/story.js';
import type { ActionCheckElement } from './action-check.js';
import type { ActionCheckedEvent } from './action-check.events.js';
import type { CheckArgs } from './action-check.stories.js';
import meta, * as stories from './action-check.stories.js';
import { checkAnswer } from './check-answer.js';
import { checkFile } from './check-file.js';

afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

const place = { agenda: fullAgenda, catalogue: agendaCatalogue, today: AGENDA_DAY };

const show = async (story: Story<CheckArgs> = stories.Empty, changes: Partial<CheckArgs> = {}) => {
  const { element, root, frame } = await showStory<CheckArgs, ActionCheckElement>(meta, story, changes);
  if (!story.parameters?.width) frame.style.setProperty('inline-size', '1000px');
  const field = <Control extends HTMLElement = HTMLInputElement>(id: string): Control =>
    root.querySelector<Control>(`#${CSS.escape(id)}`)!;
  const settle = async (): Promise<void> => {
    await element.updateComplete;
    await element.updateComplete;
  };
  return {
    element,
    root,
    frame,
    field,
    settle,
    type: async (id: string, text: string): Promise<void> => {
      field(id).focus();
      await userEvent.keyboard(text);
      await settle();
    },
    choose: async (group: string, label: string): Promise<void> => {
      const found = [...field(group).querySelectorAll('label')].find((one) => seenText(one) === label);
      root.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`)!.click();
      await settle();
    },
    press: async (words: string): Promise<void> => {
      [...root.querySelectorAll('button')].find((one) => seenText(one) === words)!.click();
      await settle();
      await settle();
    },
    heard: (): string => seenText(root.querySelector('.heard')!),
    result: (): string => seenText(root.querySelector('.result-body')!),
    texts: (selector: string): readonly string[] => [...root.querySelectorAll(selector)].map(seenText),
  };
};

describe('the way to the first answer', () => {
  it('takes four answers, and says which are still open', async () => {
    const { type, choose, heard, texts } = await show();
    expect(texts('.open-questions li')).toEqual(['wat je doet', 'welk doel het helpt', 'waarom', 'hoe ver je bent']);
    await type('what', 'Fruit in de ochtend');
    await choose('goal-0', 'Kinderen beginnen de dag klaar om te leren');
    await type('because-0', 'Wie at, leert beter.');
    expect(heard()).toBe('Nog 1 te gaan: hoe ver je bent.');
    await choose('progress', 'Wij zijn ermee bezig');
    expect(heard()).toBe('Goed bedacht, nog niet gezien');
  });

  it('goes on to likely with what was seen, where that stands and how it went: a step each time', async () => {
    const { choose, press, type, heard, root } = await show(stories.FourAnswers);
    await choose('progress', 'Wij zijn ermee bezig');
    await press('Ga naar deze vraag');
    expect(root.activeElement?.id).toBe('knowing-0-0');
    await choose('knowing-0', 'Wij zagen het bij ons');
    await press('Ga naar deze vraag');
    expect(root.activeElement?.id).toBe('source-0');
    await type('source-0', 'Telling, mei 2026');
    expect(heard()).toBe('Goed bedacht, nog niet gezien');
    await press('Ga naar deze vraag');
    expect(root.activeElement?.id).toBe('delivered-0');
    await choose('delivered', 'Ja');
    expect(heard()).toBe('Waarschijnlijk wel');
  });

  it('lets someone not know the goal yet, and finds goals that may fit', async () => {
    const { press, root, heard, result } = await show(stories.Unlinked);
    expect(result()).toContain('Misschien past je actie bij Elk kind heeft een zwemdiploma');
    await press('Kies dit doel');
    expect(root.querySelector<HTMLInputElement>('#goal-0 input:checked')?.id).toBe('goal-0-1');
    expect(heard()).toBe('Nog niet onderbouwd');
  });
});

describe('the answer', () => {
  it.each([
    ['FourAnswers', 'Goed bedacht, nog niet gezien'],
    ['Likely', 'Waarschijnlijk wel'],
    ['Certain', 'Ja, zeker'],
    ['Unproven', 'Nog niet onderbouwd'],
    ['Unlinked', 'Hoort nog bij geen doel'],
    ['Contested', 'Helpt en werkt tegen'],
    ['Counteracts', 'Werkt tegen'],
    ['Inactive', 'Gestopt'],
  ] as const)('of %s is heard and seen as “%s”', async (name, verdict) => {
    const { heard, texts } = await show(stories[name]);
    expect(heard()).toBe(verdict);
    expect(texts('.verdict')).toEqual([verdict]);
  });

  it('is a ladder from the action to the shared goal, with its weakest link by name', async () => {
    const { texts } = await show(stories.FourAnswers);
    expect(texts('.start, .rung-goal')).toEqual([
      'Fruit in de ochtend',
      'Kinderen beginnen de dag klaar om te leren',
      'Elk kind kan laten zien wat het kan',
    ]);
    expect(texts('.grade')[0]).toContain('zwakste schakel');
    expect(texts('.count')[0]).toContain('van je actie naar “Kinderen beginnen de dag klaar om te leren”');
  });

  it('says of an idea that it is one', async () => {
    const { result } = await show(stories.IdeaOnly);
    expect(result()).toContain('Het is nog een idee. Dit geldt als het doorgaat.');
  });

  it('shows along which way it hinders', async () => {
    const { texts } = await show(stories.Contested);
    expect(texts('.count')).toContain('Zo werkt het tegen');
    expect(texts('.grade').some((words) => words.startsWith('werkt tegen bij'))).toBe(true);
  });

  it('is announced only when it changes', async () => {
    const { root, type } = await show(stories.FourAnswers);
    const changes: unknown[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root.querySelector('.heard')!, { childList: true, characterData: true, subtree: true });
    await type('because-0', ' En nog iets.');
    expect(changes.concat(observer.takeRecords())).toEqual([]);
  });

  it('is there again for every key in an agenda of 300 actions', async () => {
    const agenda = largeAgenda({ seed: 7, contributions: 1800 });
    const { type, choose, field, root, heard } = await show(stories.Empty, { agenda });
    await type('what', 'A');
    field<HTMLSelectElement>('goal-0').selectedIndex = 1;
    field('goal-0').dispatchEvent(new Event('change'));
    await choose('progress', 'Het is nog een idee');
    await type('because-0', 'Daarom.');
    expect(heard()).not.toBe('');
    expect(root.querySelector('.rungs')).not.toBeNull();
  });
});

describe('dates', () => {
  it('may be written as people do, and stay as they were written', async () => {
    const { type, field, element } = await show(stories.FourAnswers);
    await type('from', 'sept. 2026');
    element.requestUpdate();
    await element.updateComplete;
    expect(field('from').value).toBe('sept. 2026');
    expect(field('mail').value).toContain('Begin: september 2026');
  });

  it('that do not exist are told beside the field', async () => {
    const { type, field } = await show(stories.FourAnswers);
    await type('from', '31-2-2026');
    await expect.element(page.elementLocator(field('from'))).toHaveAccessibleDescription(/Deze datum kennen wij niet/);
  });
});

describe('more than one goal', () => {
  it('is added with a button that goes there, and taken away again', async () => {
    const { press, root, field, texts } = await show(stories.FourAnswers);
    await press('Nog een doel toevoegen');
    expect(root.activeElement?.id).toBe('goal-1');
    expect([...field<HTMLSelectElement>('goal-1').options].map(({ label }) => label)).not.toContain(
      'Kinderen beginnen de dag klaar om te leren',
    );
    await press('Haal dit doel weg');
    expect(field('goal-1')).toBeNull();
    expect(texts('.part-title')).not.toContain('Nog een doel');
  });

  it('can be one that the action hinders', async () => {
    const { press, type, field, settle, heard } = await show(stories.FourAnswers);
    await press('Iets toevoegen dat kan tegenwerken');
    await userEvent.selectOptions(field('goal-1'), 'Ouders en school zijn partners');
    await settle();
    await type('because-1', 'Ouders komen minder.');
    expect(heard()).toBe('Helpt en werkt tegen');
  });
});

describe('what it cannot work without', () => {
  it('is chosen from a list that then asks for another one, and taken away with its tick', async () => {
    const { field, settle, texts, root } = await show(stories.FourAnswers);
    await userEvent.selectOptions(field('needs-0'), 'Taalcafé voor ouders');
    await settle();
    expect(texts('#chosen-needs-0 .option-label')).toEqual(['Taalcafé voor ouders']);
    const list = field<HTMLSelectElement>('needs-0');
    expect(list.selectedOptions[0]?.label).toBe('Kies een actie of doel');
    expect([...list.options].map(({ label }) => label)).not.toContain('Taalcafé voor ouders');
    root.querySelector<HTMLInputElement>('#chosen-needs-0 input')!.click();
    await settle();
    expect(root.querySelector('#chosen-needs-0')).toBeNull();
  });
});

describe('what to take along', () => {
  it('is a text with all that was filled in, and how it stands', async () => {
    const { field, root } = await show(stories.Likely);
    const text = field<HTMLTextAreaElement>('mail').value;
    for (const part of [
      'Onze actie: Fruit in de ochtend',
      'Wie dit doet: Basisschool De Bron',
      'Begin: 2 september 2024',
      'Dit helpt bij “Kinderen beginnen de dag klaar om te leren”.',
      'Na te lezen in: Telling van de conciërge, mei 2026',
      'Het antwoord van de agenda op 1 juni 2026:\nJe actie helpt waarschijnlijk',
    ])
      expect(text).toContain(part);
    expect(root.querySelector<HTMLAnchorElement>('.mail-link')?.href).toMatch(/^mailto:\?subject=/);
  });

  it('is copied, and that is said; where copying is not allowed the text is selected', async () => {
    const { press, texts, field } = await show(stories.Likely);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press('Kopieer de tekst');
    await expect.poll(() => texts('.notice')[0]).toBe('De tekst is gekopieerd.');
    expect(write).toHaveBeenCalledWith(field('mail').value);
    write.mockRejectedValueOnce(new DOMException('no'));
    await press('Kopieer de tekst');
    await expect.poll(() => texts('.notice')[0]).toContain('kopieer hem zelf');
    const { selectionStart, selectionEnd, value } = field('mail');
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  });

  it('is a file that the agenda takes in, and the page hears of it first', async () => {
    const { press, frame, texts } = await show(stories.Likely);
    const events: ActionCheckedEvent[] = [];
    frame.addEventListener('gedeeld-action-checked', (event) => {
      events.push(event);
      event.preventDefault();
    });
    await press('Download het bestand');
    expect(events).toHaveLength(1);
    expect(events[0]?.alignment.verdict).toBe('likely');
    expect(parseCatalogueText(events[0]?.file ?? '').problems).toEqual([]);
    const taken = mergeAction({ ...agendaCatalogue, agendas: [fullAgenda] }, JSON.parse(events[0]?.file ?? ''));
    expect(taken.problems).toEqual([]);
    expect(texts('.notice')).toEqual(['']);
  });

  it('asks who does it before there is a file', async () => {
    const { press, root, field } = await show(stories.FourAnswers);
    await press('Download het bestand');
    expect(root.activeElement?.id).toBe('owner');
    await expect.element(page.elementLocator(field('owner'))).toHaveAccessibleDescription(/Schrijf wie dit doet/);
  });
});

describe('a file to go on with', () => {
  const openFile = async (root: ShadowRoot, text: string): Promise<void> => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'actie.json', { type: 'application/json' }));
    const input = root.querySelector<HTMLInputElement>('#open-file')!;
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
  };

  it('fills in the form, and the answer is that of the file', async () => {
    const { root, field, heard, texts } = await show();
    await openFile(root, checkFile(delivered, place)!);
    await expect.poll(() => texts('.notice')[0]).toBe('Je gaat verder met “Fruit in de ochtend”.');
    expect(field('what').value).toBe('Fruit in de ochtend');
    expect(field('from').value).toBe('2 september 2024');
    expect(checkAnswer(delivered, place).alignment.verdict).toBe('likely');
    expect(heard()).toBe('Waarschijnlijk wel');
  });

  it('that holds no action changes nothing, and that is said', async () => {
    const { root, field, texts } = await show(stories.FourAnswers);
    await openFile(root, '{"format":"gedeeld/1"');
    await expect.poll(() => texts('.notice')[0]).toBe('In dit bestand staat geen actie die wij kunnen lezen.');
    expect(field('what').value).toBe('Fruit in de ochtend');
  });
});

describe('keeping it on the device', () => {
  it('happens only when someone asks for it; from then on with every change, until it is taken away', async () => {
    const storage = memoryStorage();
    const { type, press, texts, field } = await show(stories.Empty, { storage: () => storage });
    await type('what', 'Fruit');
    expect(storage.kept.size).toBe(0);
    await press('Bewaar op dit apparaat');
    await type('what', ' eten');
    expect(storage.kept.get(keyOf())).toContain('Fruit eten');
    await press('Wis van dit apparaat');
    expect(storage.kept.size).toBe(0);
    await type('what', ' in de ochtend');
    expect(storage.kept.size).toBe(0);
    expect(texts('.keep [role="status"]')[0]).toContain('Gewist van dit apparaat.');
    expect(field('what').value).toBe('Fruit eten in de ochtend');
  });

  it('survives a reload, and says so', async () => {
    const storage = storageWith(delivered);
    const { heard, texts } = await show(stories.Empty, { storage: () => storage });
    expect(heard()).toBe('Waarschijnlijk wel');
    expect(texts('.keep [role="status"]')).toEqual(['Dit had je bewaard op dit apparaat.']);
  });

  it.each([
    ['BlockedStorage', 'Je browser staat bewaren niet toe. Download het bestand, dan raak je niets kwijt.'],
    ['BrokenDraft', 'Wat hier bewaard was, kunnen wij niet lezen. Begin opnieuw.'],
  ] as const)('says in words how it went: %s', async (name, words) => {
    const { press, texts } = await show(stories[name]);
    if (name === 'BlockedStorage') await press('Bewaar op dit apparaat');
    expect(texts('.keep [role="status"]')).toEqual([words]);
  });
});

describe('where there is little room', () => {
  it('asks one question a screen', async () => {
    const { root, press, settle } = await show(stories.Narrow);
    const visible = (): readonly string[] =>
      [...root.querySelectorAll<HTMLElement>('.step')]
        .filter((step) => getComputedStyle(step).display !== 'none')
        .map(({ dataset }) => dataset.step ?? '');
    expect(visible()).toEqual(['what']);
    await press('Volgende');
    await settle();
    expect(visible()).toEqual(['goal']);
    expect(root.activeElement?.closest('.step')).toBe(root.querySelector('[data-step="goal"]'));
  });

  it('has the answer as a bar that opens, and goes from there to the next step', async () => {
    const { root, press } = await show(stories.Narrow);
    const bar = root.querySelector<HTMLButtonElement>('.bar')!;
    const body = root.querySelector<HTMLElement>('.result-body')!;
    expect(getComputedStyle(body).display).toBe('none');
    await press('Goed bedacht, nog niet gezien');
    expect(bar.getAttribute('aria-expanded')).toBe('true');
    expect(getComputedStyle(body).display).toBe('block');
    await press('Ga naar deze vraag');
    expect(getComputedStyle(body).display).toBe('none');
    expect(root.activeElement?.id).toBe('knowing-0-0');
  });
});

describe('the page around it', () => {
  it('keeps what stands between the tags until there is an agenda', async () => {
    const { root } = await show(stories.NoAgenda);
    expect(root.querySelector('slot')).not.toBeNull();
    expect(root.querySelector('.check')).toBeNull();
  });

  it('can say who fills it in', async () => {
    const { field } = await show(stories.AsParents);
    expect(field<HTMLSelectElement>('owner').selectedOptions[0]?.label).toBe('Ouderplatform');
  });

  it('sets the level of its headings', async () => {
    const { root } = await show(stories.FourAnswers, { headingLevel: 3 });
    expect(root.querySelector('h3.title')).not.toBeNull();
    expect(root.querySelectorAll('h4').length).toBeGreaterThan(3);
  });

  it('walks by keyboard from the first question to the answer', async () => {
    const { root, field } = await show(stories.FourAnswers);
    field('what').focus();
    const seen: string[] = [];
    for (let stops = 0; stops < 60 && !seen.includes('result'); stops += 1) {
      await userEvent.keyboard('{Tab}');
      const active = root.activeElement;
      seen.push(active?.closest('.result') ? 'result' : (active?.id ?? ''));
    }
    expect(seen).toEqual(
      expect.arrayContaining(['goal-0-3', 'because-0', 'progress-1', 'from', 'needs-0', 'owner', 'result']),
    );
  });
});
