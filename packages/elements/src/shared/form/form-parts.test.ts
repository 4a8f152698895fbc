import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { clearStories, seenText, showStory } from '../testing/show-story.js';
import { focusField } from './focus-field.js';
import meta, * as stories from './form-parts.stories.js';

afterEach(clearStories);

const show = async (story = stories.Empty) => {
  const onAnswers = vi.fn();
  const { root, element } = await showStory(meta, story, { onAnswers });
  const field = <Control extends HTMLElement = HTMLInputElement>(id: string): Control =>
    root.querySelector<Control>(`#${id}`)!;
  const update = async (): Promise<unknown> =>
    (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return { root, element, field, update, said: () => onAnswers.mock.lastCall?.[0] };
};

describe('a field', () => {
  it('keeps its label in sight, as its name', async () => {
    const { field, root } = await show(stories.FilledIn);
    await expect.element(page.elementLocator(field('what'))).toHaveAccessibleName('Wat ga je doen?');
    await expect.element(page.elementLocator(field('why'))).toHaveAccessibleName('Waarom helpt dat? (niet verplicht)');
    expect(root.querySelectorAll('[placeholder]')).toHaveLength(0);
  });

  it('is read together with its hint, and with its error while there is one', async () => {
    const { field } = await show(stories.WithErrors);
    const from = page.elementLocator(field('from'));
    await expect.element(from).toHaveAccessibleDescription(/Bijvoorbeeld 1-9-2026.*Deze datum kennen wij niet\./);
    await expect.element(from).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.elementLocator(field('why'))).not.toHaveAttribute('aria-invalid');
  });

  it('has a place where an error is announced, before there is one', async () => {
    const { root } = await show();
    const places = [...root.querySelectorAll('.field-error')];
    expect(places).toHaveLength(7);
    for (const place of places) {
      expect(place.getAttribute('aria-live')).toBe('polite');
      expect(seenText(place)).toBe('');
    }
  });

  it('is big enough to hit', async () => {
    const { root } = await show();
    for (const control of root.querySelectorAll('input, select, textarea')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.id).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('textField, longText and dateField', () => {
  it('tell every change', async () => {
    const { field, said } = await show();
    for (const [id, text] of Object.entries({ what: 'Eten', why: 'Zo', from: 'mei 2026' })) {
      field(id).focus();
      await userEvent.keyboard(text);
    }
    expect(said()).toMatchObject({ what: 'Eten', why: 'Zo', from: 'mei 2026' });
  });

  it('show what they are given, also when something else was typed', async () => {
    const { field, update, element } = await show(stories.FilledIn);
    field('what').value = 'iets anders';
    (element as unknown as { requestUpdate: () => void }).requestUpdate();
    await update();
    expect(field('what').value).toBe('Ontbijt op school');
  });

  it('offer what others answered, without keeping to it', async () => {
    const { field, root } = await show();
    expect(field('source').list?.options).toHaveLength(1);
    expect(root.querySelector('datalist option')?.getAttribute('value')).toBe('https://example.org/meting');
  });
});

describe('choice', () => {
  it('is one stop for the keyboard, and chosen with the arrows', async () => {
    const { root, said } = await show();
    const [first, second] = root.querySelectorAll<HTMLInputElement>('#status input');
    first?.focus();
    await userEvent.keyboard(' ');
    expect(said()).toMatchObject({ status: 'idea' });
    await userEvent.keyboard('{ArrowDown}');
    expect(said()).toMatchObject({ status: 'planned' });
    expect(second?.checked).toBe(true);
  });

  it('is chosen by its label as well', async () => {
    const { root, said } = await show();
    await userEvent.click(root.querySelector<HTMLElement>('label[for="status-2"]')!);
    expect(said()).toMatchObject({ status: 'running' });
  });

  it('has the question as the name of the group', async () => {
    const { field } = await show(stories.WithErrors);
    const group = page.elementLocator(field<HTMLFieldSetElement>('status'));
    await expect.element(group).toHaveAccessibleName('Hoe ver ben je?');
    await expect.element(group).toHaveAccessibleDescription('Kies een antwoord.');
  });
});

describe('choices', () => {
  it('tells all that is chosen, in the order of the answers', async () => {
    const { root, said } = await show();
    const [children, parents] = root.querySelectorAll<HTMLInputElement>('#who input');
    await userEvent.click(parents!);
    await userEvent.click(children!);
    expect(said()).toMatchObject({ who: ['children', 'parents'] });
    await userEvent.click(parents!);
    expect(said()).toMatchObject({ who: ['children'] });
  });
});

describe('selectField', () => {
  it('begins with nothing chosen, and lets a choice be taken back', async () => {
    const { field, said } = await show();
    const select = field<HTMLSelectElement>('goal');
    expect(select.selectedOptions[0]?.label).toBe('Kies een doel');
    await userEvent.selectOptions(select, 'Elk kind heeft een zwemdiploma');
    expect(said()).toMatchObject({ goal: 'a' });
    await userEvent.selectOptions(select, 'Kies een doel');
    expect(said().goal).toBeUndefined();
  });
});

describe('focusField', () => {
  it('goes to a control, or to what is chosen in a group', async () => {
    const { root } = await show(stories.FilledIn);
    expect(focusField(root, 'why')).toBe(true);
    expect(root.activeElement?.id).toBe('why');
    focusField(root, 'status');
    expect(root.activeElement?.id).toBe('status-1');
    focusField(root, 'who');
    expect(root.activeElement?.id).toBe('who-0');
  });

  it('opens what the field is folded away in', () => {
    const frame = document.createElement('div');
    frame.className = 'story';
    frame.innerHTML =
      '<details><summary>A</summary><details><summary>B</summary><input id="deep" /></details></details>';
    document.body.append(frame);
    focusField(frame, 'deep');
    expect(document.activeElement?.id).toBe('deep');
  });

  it('says when there is no such field', async () => {
    const { root } = await show();
    expect(focusField(root, 'constructor')).toBe(false);
  });
});
