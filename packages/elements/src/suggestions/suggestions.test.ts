import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { QuestionAskEvent } from '../agenda/agenda.events.js';
import type { PracticeSelectEvent } from '../practice-card/practice-card.events.js';
import { analysisOf, goalsOnly } from '../shared/testing/agendas.js';
import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import meta, * as stories from './suggestions.stories.js';
import type { SuggestionsElement } from './suggestions.js';

const show = (story = stories.ForEveryGap, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], SuggestionsElement>(meta, story, changes);

const goal = (root: ShadowRoot, title: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.goal')].find(
    (one) => seenText(one.querySelector('.section-title')!) === title,
  );
  if (!found) throw new Error(`no goal "${title}"`);
  return found;
};

const SWIMMING = 'Elk kind heeft een zwemdiploma';

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('suggestions', () => {
  it('say for every gap which practices of others could help, and that this is no promise', async () => {
    const { root } = await show();
    expect(seenText(root.querySelector('.lead')!)).toBe('Dit is een “stel dat”, geen belofte.');
    expect([...goal(root, SWIMMING).querySelectorAll('.sub-title')].map(seenText)).toEqual([
      'Schoolzwemmen plus',
      'Zwembus langs de scholen',
      'Zwemfonds voor gezinnen',
    ]);
    expect(seenText(goal(root, SWIMMING).querySelector('.coverage')!)).toBe('Alleen nog een idee');
  });

  it('give the verdict it would get, once more when somebody explains why it helps, and what the goal becomes', async () => {
    const { root } = await show();
    const [first, second] = [...goal(root, SWIMMING).querySelectorAll('.what-if')].map((list) =>
      [...list.querySelectorAll('li')].map(seenText),
    );
    expect(first?.[0]).toMatch(/^Als jullie dit doen: /);
    expect(second).toEqual([
      'Als jullie dit doen: nog niet onderbouwd.',
      'Als jullie ook uitleggen waarom het hier helpt: goed bedacht, nog niet gezien.',
      expect.stringMatching(/^Het doel is dan: /),
    ]);
    expect(root.querySelectorAll('.what-if .mark').length).toBe(root.querySelectorAll('.what-if li').length);
  });

  it('show the original label of the evidence, and the place that does it', async () => {
    const { root } = await show();
    const text = seenText(goal(root, SWIMMING));
    expect(text).toContain('Eerste aanwijzingen · NJi · 2025');
    expect(text).toContain('Gebeurt al in Dijkstad.');
  });

  it('keep all but the first two behind a disclosure', async () => {
    const { root } = await show();
    const rest = goal(root, SWIMMING).querySelector<HTMLDetailsElement>('.rest')!;
    expect(rest.open).toBe(false);
    expect(seenText(rest.querySelector('summary')!)).toBe('Nog 1 aanpak');
  });

  it('say in words that nothing was found, or that nothing is needed', async () => {
    const nothing = await show(stories.NothingFound);
    expect(seenText(goal(nothing.root, SWIMMING))).toContain('Voor dit doel vonden wij nog geen aanpak.');
    const covered = await show(stories.AllCovered);
    expect(seenText(covered.root)).toBe('Wat zou kunnen helpen? Er is nu geen doel dat een aanpak zoekt.');
  });

  it('of an agenda with goals alone do not say that anything is missing', async () => {
    const { root } = await show(stories.GoalsOnly);
    expect(seenText(root)).toBe('Wat zou kunnen helpen? Nog niet bekend wie wat doet.');
  });

  it('of an incomplete agenda say so', async () => {
    const { root } = await show(stories.Incomplete);
    expect(seenText(root.querySelector('.notice')!)).toContain('Er kan iets ontbreken.');
  });

  it('tell which condition the place does not meet', async () => {
    const { root } = await show(stories.NotApplicable);
    expect(seenText(goal(root, SWIMMING))).toContain(
      'Let op: jullie plaats voldoet hier niet aan: Alleen voor basisscholen.',
    );
  });

  it('of a parent hold no verdict, no ladder and no coverage', async () => {
    const { root } = await show(stories.ForParent);
    expect(root.querySelector('.what-if, .ladder, .evidence, .mark, .coverage')).toBeNull();
    expect(seenText(root)).toContain('Schoolzwemmen plus');
  });

  it('let what stands between the tags stand until they are there', async () => {
    const { root, element } = await show(stories.NoSuggestions);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
    element.suggestions = [];
    await drawn(element);
    expect(root.querySelector('slot')).toBeNull();
  });

  it('have headings in order, from the level the page sets', async () => {
    const { root } = await show(stories.One, { headingLevel: 3 });
    expect([...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
      'h5',
    ]);
  });

  it('speak the language around them', async () => {
    const { root } = await show(stories.English);
    expect(seenText(root)).toContain('If you do this: not substantiated yet.');
    expect(seenText(root)).not.toContain('jullie');
  });
});

describe('choosing a practice', () => {
  it('is told to the page, which may show it in its own way', async () => {
    const { frame, root } = await show(stories.ForEveryGap, { hrefOf: () => '/aanpak' });
    const chosen: PracticeSelectEvent[] = [];
    frame.addEventListener('gedeeld-practice-select', (event) => {
      chosen.push(event);
      event.preventDefault();
    });
    await userEvent.click(goal(root, SWIMMING).querySelector('.choose')!);
    expect(chosen.map(({ practice, href }) => [practice.id, href])).toEqual([['schoolzwemmen-plus', '/aanpak']]);
  });

  it('leads to its first source, and is a button where there is none', async () => {
    const { root } = await show();
    const choices = [...goal(root, SWIMMING).querySelectorAll('.choose')];
    expect(choices.map((one) => one.getAttribute('href'))).toContain('https://example.org/schoolzwemmen');
    expect(choices.some(({ localName }) => localName === 'button')).toBe(true);
  });

  it('never leads to an address that runs code', async () => {
    const { root } = await show(stories.ForEveryGap, { hrefOf: () => 'javascript:alert(1)' });
    expect(root.querySelector('[href^="javascript"]')).toBeNull();
  });
});

describe('a question', () => {
  it('can be asked about every claim that would be made', async () => {
    const { frame, root } = await show();
    const asked: QuestionAskEvent[] = [];
    frame.addEventListener('gedeeld-question-ask', (event) => asked.push(event));
    const buttons = root.querySelectorAll<HTMLElement>('.ask summary');
    for (const button of buttons) button.click();
    expect(buttons.length).toBe(root.querySelectorAll('.choose').length);
    expect(asked.map(({ contribution }) => contribution?.to)).toContain('zwemmen');
    expect(seenText(buttons[0]!.closest('details')!)).toMatch(
      /Mijn vraag over “.*”: helpt dit bij ons ook voor “.*”\?/,
    );
  });
});

describe('who builds the page', () => {
  it('is told once of a wrong lens, level and analysis', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element } = await show(stories.ForEveryGap, { lens: 'x' as 'parent', headingLevel: 0 });
    element.analysis = analysisOf(goalsOnly);
    await drawn(element);
    expect(warn.mock.calls.map(([text]) => /content-([\w-]+)/.exec(String(text))?.[1])).toEqual([
      'lens',
      'heading-level',
      'agenda-analysis',
    ]);
  });

  it('is told nothing when all is well', async () => {
    const warn = vi.spyOn(console, 'warn');
    await show();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('by keyboard', () => {
  it('every practice, question and disclosure is reached in order, with a ring, and left again', async () => {
    const { frame, root } = await show(stories.ForEveryGap);
    expect(await walkByKeyboard(frame, root)).toBeGreaterThan(4);
  });
});

describe('to assistive technology', () => {
  it('reads as it looks', async () => {
    const { element } = await show(stories.One);
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - heading "Wat zou kunnen helpen?" [level=2]
      - paragraph: Dit is een “stel dat”, geen belofte.
      - heading "Elk kind heeft een zwemdiploma" [level=3]
      - paragraph: Alleen nog een idee
      - list:
        - listitem:
          - heading "Schoolzwemmen plus" [level=4]:
            - link "Schoolzwemmen plus":
              - /url: https://example.org/schoolzwemmen
          - paragraph: Kinderen halen geen zwemdiploma.
          - paragraph:
            - text: Eerste aanwijzingen · NJi · 2025
            - img "Trede 3 van 6"
            - text: gezien
          - list:
            - listitem: "Als jullie dit doen: nog niet onderbouwd."
            - listitem: "Als jullie ook uitleggen waarom het hier helpt: goed bedacht, nog niet gezien."
            - listitem: "Het doel is dan: hangt af van één partner."
          - group: Stel een vraag
    `);
  });
});
