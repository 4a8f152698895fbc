import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import { placeDetails } from './place-details.part.js';
import type { PlaceChangeEvent } from './place-picker.events.js';
import type { PlacePickerElement } from './place-picker.js';
import meta, * as stories from './place-picker.stories.js';

const show = async (story = stories.NothingChosen, changes: Partial<(typeof meta)['args']> = {}) => {
  const shown = await showStory<(typeof meta)['args'], PlacePickerElement>(meta, story, changes);
  const heard: PlaceChangeEvent[] = [];
  shown.frame.addEventListener('gedeeld-place-change', (event) => heard.push(event));
  return { ...shown, heard };
};

const select = (root: ShadowRoot): HTMLSelectElement => root.querySelector<HTMLSelectElement>('#place')!;
/** The questions come when a reader is near. */
const opened = async (root: ShadowRoot): Promise<void> => {
  root.querySelector('details')!.open = true;
  await expect.poll(() => root.querySelector('.questions')).not.toBeNull();
};
const field = (root: ShadowRoot, id: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`#${id}`)!;
const write = async (root: ShadowRoot, id: string, text: string): Promise<void> => {
  field(root, id).focus();
  field(root, id).select();
  await userEvent.keyboard(text);
};

beforeEach(() => {
  forgetWarnings();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a place picker', () => {
  it('offers the places of which something is known, by name', async () => {
    const { root } = await show();
    expect([...select(root).options].map(seenText)).toEqual([
      'Kies een gemeente of school',
      'Basisschool De Vuurtoren',
      'Gemeente Dijkstad',
      'Gemeente Waterrijk',
    ]);
    expect(root.querySelector('.known')).toBeNull();
  });

  it('tells the page what is known of the place that is chosen, and the reader by name', async () => {
    const { root, heard } = await show();
    await userEvent.selectOptions(select(root), 'Gemeente Waterrijk');
    expect(heard).toHaveLength(1);
    expect(heard[0]?.place).toMatch(/#waterrijk$/);
    expect(heard[0]?.context).toMatchObject({ urbanity: { value: 2 }, inhabitants: { value: 76_000 } });
    await expect
      .poll(() => seenText(root.querySelector('.known') ?? root))
      .toBe('Bekend: hoe stedelijk het is, aantal inwoners en soort school of opvang');
  });

  it('fills in what is known, and lets the reader say more', async () => {
    const { root, heard } = await show(stories.Municipality);
    await opened(root);
    expect(field(root, 'inhabitants').value).toBe('76000');
    await userEvent.selectOptions(root.querySelector('#urbanity')!, 'Grote stad of binnenstad');
    await write(root, 'schoolWeighting', '34,5');
    expect(heard.at(-1)?.place).toMatch(/#waterrijk$/);
    expect(heard.at(-1)?.context).toMatchObject({
      urbanity: 1,
      schoolWeighting: 34.5,
      inhabitants: { value: 76_000 },
      phases: ['primary', 'secondary'],
    });
  });

  it('describes a place that no catalogue has', async () => {
    const { root, heard } = await show(stories.NoPlaces);
    await opened(root);
    await userEvent.click(root.querySelector('#phases-1')!);
    await write(root, 'multilingualShare', '40');
    expect(heard.at(-1)?.place).toBeUndefined();
    expect(heard.at(-1)?.context).toEqual({ multilingualShare: 0.4, phases: ['primary'] });
  });

  it('says beside the field what cannot be read, and leaves it out until it is mended', async () => {
    const { root, heard } = await show(stories.School);
    await opened(root);
    await write(root, 'schoolWeighting', '50');
    expect(seenText(root.querySelector('#schoolWeighting-error')!)).toBe('Vul een getal in van 20 tot en met 40.');
    expect(field(root, 'schoolWeighting').ariaInvalid).toBe('true');
    expect(heard.at(-1)?.context).not.toHaveProperty('schoolWeighting');
    await write(root, 'schoolWeighting', '30');
    expect(seenText(root.querySelector('#schoolWeighting-error')!)).toBe('');
    expect(heard.at(-1)?.context).toMatchObject({ schoolWeighting: 30 });
  });

  it('forgets the answers with another place, and everything when it is cleared', async () => {
    const { root, heard } = await show(stories.Municipality);
    await opened(root);
    await write(root, 'pupils', '99');
    await userEvent.selectOptions(select(root), 'Basisschool De Vuurtoren');
    await expect.poll(() => field(root, 'pupils').value).toBe('312');
    root.querySelector<HTMLButtonElement>('.clear')!.click();
    await expect.poll(() => field(root, 'pupils').value).toBe('');
    expect([heard.at(-1)?.place, heard.at(-1)?.context]).toEqual([undefined, undefined]);
    expect(select(root).selectedIndex).toBe(0);
    expect(root.querySelector('.clear')).toBeNull();
  });

  it('takes a choice before the questions are there, and asks for them again where they did not come', async () => {
    const module = vi.spyOn(placeDetails, 'module', 'get').mockReturnValue(undefined);
    const load = vi.spyOn(placeDetails, 'load').mockRejectedValue(new Error('weg'));
    const { root, heard } = await show();
    await userEvent.selectOptions(select(root), 'Gemeente Waterrijk');
    expect(heard[0]?.context).toMatchObject({ urbanity: { value: 2 }, inhabitants: { value: 76_000 } });
    root.querySelector('details')!.open = true;
    await expect.poll(() => seenText(root.querySelector('details')!)).toContain('Dit onderdeel is niet gekomen.');
    module.mockRestore();
    load.mockRestore();
    root.querySelector<HTMLButtonElement>('details button')!.click();
    await expect.poll(() => root.querySelector<HTMLInputElement>('#inhabitants')?.value).toBe('76000');
    expect(seenText(root.querySelector('.known')!)).toContain('aantal inwoners');
  });

  it('leaves the text of the page standing without catalogues', async () => {
    const { root } = await show(stories.NoCatalogues);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
  });

  it('shows what a stranger wrote as text', async () => {
    const { root } = await show(stories.LongNames, { place: '__proto__' });
    expect(seenText(select(root).selectedOptions[0]!)).toBe('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
  });

  it('warns once of a place that no catalogue has, and is silent about one that is there', async () => {
    await show(stories.Municipality);
    expect(console.warn).not.toHaveBeenCalled();
    await show(stories.Elsewhere);
    await show(stories.Elsewhere);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('is walked by keyboard', async () => {
    const { frame, root } = await show(stories.Municipality);
    expect(await walkByKeyboard(frame, root)).toBe(2);
  });
});
