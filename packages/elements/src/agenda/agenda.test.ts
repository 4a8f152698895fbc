import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { AGENDA_DAY, agendaCatalogue, analysisOf, fullAgenda, goalsOnly } from '../shared/testing/agendas.js';
import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import { agendaNext } from './agenda-next.part.js';
import type { QuestionAskEvent } from './agenda.events.js';
import type { AgendaElement } from './agenda.js';
import meta, * as stories from './agenda.stories.js';

const show = (story = stories.Public, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], AgendaElement>(meta, story, changes);

/** The section of a goal or of the document, by its heading. */
const section = (root: ShadowRoot, title: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('section')].find(
    (one) => one.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.trim() === title,
  );
  if (!found) throw new Error(`no section "${title}"`);
  return found;
};

const action = (root: ParentNode, title: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.action')].find(
    (one) => one.querySelector('.action-title')?.textContent?.trim() === title,
  );
  if (!found) throw new Error(`no action "${title}"`);
  return found;
};

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('an agenda', () => {
  it('begins with what the partners want, for whom, when and with whom', async () => {
    const { root } = await show();
    const text = seenText(root);
    expect(root.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'Samen kansrijk in Waterrijk Alle kinderen in Waterrijk groeien veilig, gezond en kansrijk op.',
    );
    expect(text).toContain('Voor wie Kinderen van 0 tot 12 jaar, vooral in Noord');
    expect(text).toContain('Periode 1 augustus 2023 tot en met 31 juli 2027');
    expect(text).toContain('Partners Gemeente Waterrijk, Basisschool De Bron, Bibliotheek');
  });

  it('says in a few sentences how it stands', async () => {
    const { root } = await show(stories.Partners);
    expect(seenText(root.querySelector('.standing')!)).toBe(
      '1 actie helpt zeker, 1 helpt waarschijnlijk en 2 zijn goed bedacht. ' +
        '1 actie is nog niet onderbouwd, 1 hoort nog bij geen doel, 1 helpt maar werkt ook tegen, 1 werkt tegen en 1 is gestopt. ' +
        'Voor “Elk kind heeft een zwemdiploma” is er nog alleen een idee. ' +
        'Voor “Elk kind kan veilig buiten spelen, dicht bij huis” is er nog geen actie.',
    );
  });

  it('tells of every goal how it is covered and whether it comes nearer, and of its actions who, how sure and why', async () => {
    const { root } = await show();
    const goal = section(root, 'Kinderen beginnen de dag klaar om te leren');
    const text = seenText(goal);
    expect(text).toContain('Hangt af van één partner');
    expect(text).toContain('Bij de start 81% september 2023 Laatst gemeten 90% maart 2025 Wij willen 95% juli 2027');
    expect(text).toContain('Gaat de goede kant op');
    expect(seenText(action(goal, 'Ontbijt op school'))).toContain(
      'Ja, zeker · Basisschool De Bron · Bezig sinds 8 januari 2024 Wie thuis geen ontbijt krijgt',
    );
  });

  it('says the same of an indicator to who cannot see the line', async () => {
    const { root } = await show();
    const trend = section(root, 'Elk kind heeft een zwemdiploma').querySelector('.trend');
    expect(trend?.getAttribute('aria-label')).toBe('Gemeten: 19%, 2023; 21%, juni 2025. Doel: 5%, 2027.');
  });

  it('shows behind each action the chain to the shared goal, with its grades in words and the weakest link', async () => {
    const { root } = await show();
    const chain = action(root, 'Ontbijt op school').querySelector('.chain')!;
    expect([...chain.children].map(seenText)).toEqual([
      expect.stringMatching(/^Helpt bij: Kinderen beginnen de dag klaar om te leren vergeleken Stel een vraag/),
      expect.stringMatching(/^Helpt bij: Elk kind kan laten zien wat het kan gezien · zwakste schakel Een kind met/),
    ]);
  });

  it('asks for the three most important things, and keeps the others behind one disclosure', async () => {
    const { root } = await show(stories.Partners);
    const next = section(root, 'Wat nu?');
    expect(next.querySelectorAll(':scope > ol > li')).toHaveLength(3);
    expect(seenText(next)).toContain('1. “Ouders'.slice(3));
    const rest = next.querySelector('details')!;
    expect(rest.open).toBe(false);
    const { findings } = analysisOf(fullAgenda);
    expect(rest.querySelectorAll('li')).toHaveLength(findings.length - 3);
    expect(rest.querySelector('ol')?.start).toBe(4);
    expect(seenText(next)).not.toMatch(/\{\w+\}/);
  });

  it('says that what to do now is on its way, or did not come, and shows it when it comes', async () => {
    const { root, element } = await show(stories.Public, { lens: 'parent' });
    let fail: (error: Error) => void = () => {};
    const onItsWay = new Promise<never>((_, reject) => (fail = reject));
    const module = vi.spyOn(agendaNext, 'module', 'get').mockReturnValue(undefined);
    const load = vi.spyOn(agendaNext, 'load').mockReturnValue(onItsWay);
    element.lens = undefined;
    const later = (): string => seenText(root.querySelector('.next') ?? root);
    await expect.poll(later).toBe('Een ogenblik: dit onderdeel komt eraan.');
    fail(new Error('weg'));
    await expect.poll(later).toContain('Dit onderdeel is niet gekomen.');
    expect(section(root, 'Onze doelen')).toBeDefined();
    module.mockRestore();
    load.mockRestore();
    root.querySelector<HTMLButtonElement>('.next button')!.click();
    await expect.poll(() => seenText(section(root, 'Wat nu?'))).toContain('zwemdiploma');
  });

  it('lists the five conditions with their facts', async () => {
    const { root } = await show();
    const conditions = [...root.querySelectorAll('.condition')].map(seenText);
    expect(conditions).toHaveLength(5);
    expect(conditions[0]).toBe('Samen dezelfde doelen: ja. Gedeelde doelen: 3. Partners: 7.');
    expect(conditions[1]).toContain('Samen meten: nog niet. Volledig gemeten: 2 van 3 gedeelde doelen.');
  });

  it('has headings in order', async () => {
    const { root } = await show(stories.Partners, { headingLevel: 3 });
    const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(3);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('speaks the language around it', async () => {
    const { root } = await show(stories.English);
    expect(seenText(root)).toContain('Every child can show what it can do');
    expect(seenText(root)).toContain('Yes, certainly · De Bron primary school · Running since 8 January 2024');
    expect(seenText(root)).not.toMatch(/Waarom|werkt tegen/);
  });

  it('lets what stands between its tags stand until it has an agenda', async () => {
    const { root, element } = await show(stories.NoAgenda);
    expect(root.querySelector('slot')).not.toBeNull();
    element.agenda = fullAgenda;
    await drawn(element);
    expect(root.querySelector('slot')).toBeNull();
  });
});

describe('what is not known', () => {
  it('is who does what, when an agenda lists goals alone: not that everything is missing', async () => {
    const { root } = await show(stories.GoalsOnly);
    const text = seenText(root);
    expect(text).toContain('Nog niet bekend wie wat doet.');
    expect(text).not.toContain('Nog geen actie');
    expect(text).not.toContain('staat nog geen actie');
  });

  it('is what could not be read: the agenda says so', async () => {
    const { root } = await show(stories.Incomplete);
    expect(seenText(root)).toContain('Een deel van deze agenda was niet te lezen. Er kan iets ontbreken.');
  });

  it('is said in words', async () => {
    const { root } = await show(stories.Bare);
    expect(seenText(root)).toContain('Voor wie Nog niet bekend Periode Nog niet bekend');
    expect(seenText(root)).toContain('Op deze agenda staan nog geen doelen.');
  });

  it('is the verdict, without an analysis: then there is none', async () => {
    const { root } = await show(stories.NotAnalysed);
    expect(seenText(root)).toContain('Ontbijt op school');
    expect(root.querySelector('.verdict, .mark, .standing')).toBeNull();
  });

  it('is the verdict as well when the analysis is of another agenda, and the page hears it once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Partners, { analysis: analysisOf(goalsOnly) });
    expect(root.querySelector('.verdict')).toBeNull();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('agenda-analysis');
  });
});

describe('the public view', () => {
  it('shows no harm, and nothing that is not substantiated', async () => {
    const { root } = await show();
    const text = seenText(root).toLowerCase();
    for (const word of [
      'werkt tegen',
      'werkt ook tegen',
      'nog niet onderbouwd',
      'nog niet uitgelegd',
      'haakt af',
      'gestopt',
    ])
      expect(text).not.toContain(word);
    expect(root.querySelector('.harms')).toBeNull();
  });

  it('shows an action without its verdict rather than not at all', async () => {
    const { root } = await show();
    expect(action(root, 'Taalcafé voor ouders').querySelector('.verdict, .mark, .grade')).toBeNull();
  });

  it('invites to help where nothing happens yet', async () => {
    const { root } = await show();
    const link = section(root, 'Elk kind kan veilig buiten spelen, dicht bij huis').querySelector('a');
    expect(link?.href).toBe('https://example.org/agenda');
    expect(link?.rel).toBe('noopener');
  });

  it('is what a page gets that asks for something else, and it hears so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Partners, { view: 'everyone' as 'public' });
    expect(root.querySelector('.harms')).toBeNull();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('agenda-view');
  });
});

describe('harm', () => {
  it('is shown to partners, always with the reason', async () => {
    const { root } = await show(stories.Partners);
    const goal = section(root, 'Ouders en school zijn partners');
    expect(seenText(action(goal, 'Ouders betalen mee aan huiswerkhulp'))).toContain(
      'Wie het niet kan betalen, haakt af.',
    );
    expect(seenText(action(goal, 'Sport en muziek tot half zes'))).toContain('zien elkaar niet meer bij de deur');
  });

  it('is said of nobody without a reason', async () => {
    const contributions = fullAgenda.contributions.map(({ because, ...rest }) =>
      rest.effect === 'undermines' || because === undefined ? rest : { ...rest, because },
    );
    const agenda = { ...fullAgenda, contributions };
    const { root } = await show(stories.Partners, { agenda, analysis: analysisOf(agenda) });
    expect(root.querySelector('.harms')).toBeNull();
    expect(seenText(root.querySelector('.standing')!)).not.toContain('tegen');
    expect([...root.querySelectorAll('.verdict')].map(seenText).join()).not.toContain('tegen');
  });
});

describe('the part of one partner', () => {
  it('has their actions alone, with the goals these help', async () => {
    const { root } = await show(stories.OnePartner);
    const titles = [...root.querySelectorAll('.action-title')].map(seenText);
    expect(titles).toEqual(['Ontbijt op school', 'Een vast gezicht voor ouders op school', 'Familieschool beginnen']);
    expect(seenText(root)).toContain('Je ziet het deel van Basisschool De Bron.');
    expect(seenText(root)).toContain('Bij deze doelen staat van hen geen actie: “Elk kind heeft een zwemdiploma”');
  });

  it('knows a partner by the full address as well', async () => {
    const { root } = await show(stories.OnePartner, { partner: `${agendaCatalogue.id}#bibliotheek` });
    expect([...root.querySelectorAll('.action-title')].map(seenText)).toEqual(['Taalcafé voor ouders']);
  });
});

describe('the lens', () => {
  const headings = (root: ShadowRoot): string[] => [...root.querySelectorAll('.section-title')].map(seenText);
  const sharedGoals = (root: ShadowRoot): string[] => [...root.querySelectorAll('.goal-title')].map(seenText);

  it('of an alderman puts first what to do now, and how the partners work together', async () => {
    const { element, root } = await show(stories.ForAlderman);
    expect(headings(root).slice(0, 2)).toEqual(['Wat nu?', 'Werken we goed samen?']);
    element.lens = undefined;
    await drawn(element);
    expect(headings(root)[0]).toBe('Onze doelen');
  });

  it('of a school leader or teacher puts first the goals for which a school does something', async () => {
    const { element, root } = await show(stories.ForSchoolLeader);
    expect(sharedGoals(root)[0]).toBe('Elk kind kan laten zien wat het kan');
    expect(headings(root)).toContain('Werken we goed samen?');
    element.lens = 'teacher';
    await drawn(element);
    expect(sharedGoals(root)[0]).toBe('Elk kind kan laten zien wat het kan');
    expect(headings(root)).not.toContain('Werken we goed samen?');
    element.lens = 'alderman';
    await drawn(element);
    expect(sharedGoals(root)[0]).toBe('Elk kind kan veilig buiten spelen, dicht bij huis');
  });

  it('of a parent tells what is done, for which children, by whom, and whom to ask', async () => {
    const { root } = await show(stories.ForParent);
    expect(seenText(action(root, 'Ontbijt op school'))).toContain(
      'Basisschool De Bron · Bezig sinds 8 januari 2024 Voor: kinderen, 4–\u206012 jaar Wie thuis geen ontbijt krijgt',
    );
    expect(seenText(root)).toContain('Vraag het aan Coördinator van de agenda');
  });

  it('of a parent shows no verdict, grade, figure or harm, in any view', async () => {
    const { root } = await show(stories.ForParent);
    expect(root.querySelector('.mark, .verdict, .grade, .indicator, .harms, .standing, .coverage')).toBeNull();
    expect(seenText(root)).not.toMatch(/helpt zeker|werkt tegen|haakt af|Nog niet onderbouwd/i);
    expect(headings(root)).not.toContain('Wat nu?');
  });

  it('that does not exist is told once, and the agenda is shown without', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Public, { lens: 'ouder' as 'parent' });
    expect(root.querySelector('.verdict')).not.toBeNull();
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([expect.stringContaining('content-lens')]);
  });
});

describe('by keyboard', () => {
  it('every question, disclosure and link is reached in order, with a ring, and left again', async () => {
    const { frame, root } = await show(stories.OnePartner);
    expect(await walkByKeyboard(frame, root)).toBeGreaterThan(4);
  });
});

describe('a question about a link', () => {
  const askButton = (root: ShadowRoot): HTMLElement => {
    const found = action(root, 'Ontbijt op school');
    found.querySelector<HTMLDetailsElement>('.how')!.open = true;
    return found.querySelector<HTMLElement>('.ask summary')!;
  };

  it('tells the page which link, and shows a line to copy', async () => {
    const { root, frame } = await show();
    const events: QuestionAskEvent[] = [];
    frame.addEventListener('gedeeld-question-ask', (event) => events.push(event));
    const button = askButton(root);
    await userEvent.click(button);
    expect(events.map(({ link, contribution }) => [link, contribution?.from])).toEqual([
      ['schoolontbijt->ontbijt', 'schoolontbijt'],
    ]);
    expect(button.closest('details')?.open).toBe(true);
    expect(seenText(button.closest('details')!)).toContain(
      'stuur hem naar Basisschool De Bron: Mijn vraag over “Ontbijt',
    );
    await userEvent.click(button);
    expect(events).toHaveLength(1);
  });

  it('works by keyboard', async () => {
    const { root, frame } = await show();
    const asked = vi.fn();
    frame.addEventListener('gedeeld-question-ask', asked);
    askButton(root).focus();
    await userEvent.keyboard('{Enter}');
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is asked in the page’s own way when the page says so', async () => {
    const { root, frame } = await show();
    frame.addEventListener('gedeeld-question-ask', (event) => event.preventDefault());
    const button = askButton(root);
    await userEvent.click(button);
    expect(button.closest('details')?.open).toBe(false);
  });

  it('can be asked about every link that is shown', async () => {
    const { root } = await show(stories.Partners);
    const asked = [...root.querySelectorAll('.ask summary')].map((one) => one.getAttribute('aria-label'));
    for (const { from, to } of fullAgenda.contributions) {
      const titles = [from, to].map((id) => {
        const record = [...fullAgenda.goals, ...fullAgenda.actions].find((one) => one.id === id);
        return (record?.title as { nl: string }).nl;
      });
      expect(asked).toContain(`Stel een vraag over: ${titles.join(' – ')}`);
    }
  });
});

describe('to assistive technology', () => {
  it('reads as it looks', async () => {
    const { element } = await show(stories.GoalsOnly, { today: AGENDA_DAY });
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - article:
        - heading "Samen kansrijk in Waterrijk Alle kinderen in Waterrijk groeien veilig, gezond en kansrijk op." [level=2]
        - term: Voor wie
        - definition: Kinderen van 0 tot 12 jaar, vooral in Noord
        - term: Periode
        - definition: 1 augustus 2023 tot en met 31 juli 2027
        - term: Coördinator
        - definition: Gemeente Waterrijk
        - term: Partners
        - definition: Gemeente Waterrijk, Basisschool De Bron, Bibliotheek, Welzijn Waterrijk, Cultuurhuis, Zwembad De Plons en Ouderplatform
        - paragraph: Nog niet bekend wie wat doet. Op deze agenda staan doelen. Er staan nog geen acties op.
        - heading "Onze doelen" [level=3]
        - heading "Elk kind kan laten zien wat het kan" [level=4]
        - paragraph: In Noord lezen minder kinderen goed dan elders.
        - paragraph: Leerlingen op streefniveau lezen (2F)
        - img "Gemeten: 58,2%, juli 2023; 59,9%, juli 2024; 61,4%, juli 2025. Doel: 66%, juli 2027."
        - term: Bij de start
        - definition:
          - strong: 58,2%
          - text: juli 2023
        - term: Laatst gemeten
        - definition:
          - strong: 61,4%
          - text: juli 2025
        - term: Wij willen
        - definition:
          - strong: 66%
          - text: juli 2027
        - paragraph: Gaat de goede kant op
        - heading "Kinderen beginnen de dag klaar om te leren" [level=5]
        - paragraph: Een kind met een volle maag leert beter.
        - group: Hoe helpt dit?
        - paragraph: Kinderen die ontbijten
        - img "Gemeten: 81%, september 2023; 90%, maart 2025. Doel: 95%, juli 2027."
        - term: Bij de start
        - definition:
          - strong: 81%
          - text: september 2023
        - term: Laatst gemeten
        - definition:
          - strong: 90%
          - text: maart 2025
        - term: Wij willen
        - definition:
          - strong: 95%
          - text: juli 2027
        - paragraph: Gaat de goede kant op
        - heading "Ouders en school zijn partners" [level=5]
        - paragraph: Kinderen leren meer als school en ouders samenwerken.
        - group: Hoe helpt dit?
        - paragraph: Gesprekken met ouders in een jaar (aantal)
        - img "Gemeten: 1.200, november 2023; 1.540, november 2025. Doel: 2.000, mei 2027."
        - term: Bij de start
        - definition:
          - strong: "1.200"
          - text: november 2023
        - term: Laatst gemeten
        - definition:
          - strong: "1.540"
          - text: november 2025
        - term: Wij willen
        - definition:
          - strong: "2.000"
          - text: mei 2027
        - paragraph: Gaat de goede kant op
        - heading "Thuis is er meer taal" [level=5]
        - paragraph: Wie thuis veel taal hoort, leert makkelijker lezen.
        - group: Hoe helpt dit?
        - heading "Elk kind heeft een zwemdiploma" [level=4]
        - paragraph: Kinderen zonder zwemdiploma
        - img "Gemeten: 19%, 2023; 21%, juni 2025. Doel: 5%, 2027."
        - term: Bij de start
        - definition:
          - strong: 19%
          - text: "2023"
        - term: Laatst gemeten
        - definition:
          - strong: 21%
          - text: juni 2025
        - term: Wij willen
        - definition:
          - strong: 5%
          - text: "2027"
        - paragraph: Gaat de verkeerde kant op
        - heading "Elk kind kan veilig buiten spelen, dicht bij huis" [level=4]
        - paragraph: Kinderen vroegen hier zelf om.
        - paragraph: Kinderen met een speelplek binnen 300 meter
        - img "Gemeten: 63%, mei 2024. Doel: 90%, mei 2027."
        - term: Bij de start
        - definition:
          - strong: 63%
          - text: mei 2024
        - term: Laatst gemeten
        - definition: Nog niet gemeten
        - term: Wij willen
        - definition:
          - strong: 90%
          - text: mei 2027
        - heading "Wat nu?" [level=3]
        - list:
          - listitem: “Kinderen met een speelplek binnen 300 meter” is al 2 jaar niet gemeten. Meet het opnieuw.
          - listitem: Nog niet bekend wie wat doet. Vraag elke partner naar een actie.
        - heading "Werken we goed samen?" [level=3]
        - list:
          - listitem:
            - paragraph:
              - strong: "Samen dezelfde doelen:"
              - text: "ja. Gedeelde doelen: 3. Partners: 7."
          - listitem:
            - paragraph:
              - strong: "Samen meten:"
              - text: "nog niet. Volledig gemeten: 2 van 3 gedeelde doelen."
          - listitem:
            - paragraph:
              - strong: "Acties die elkaar versterken:"
              - text: nog niet bekend. De agenda zegt hier niets over.
          - listitem:
            - paragraph:
              - strong: "De agenda bijhouden:"
              - text: "ja. Laatst veranderd: 18 mei 2026."
          - listitem:
            - paragraph:
              - strong: "Iemand die alles bij elkaar houdt:"
              - text: ja. Gemeente Waterrijk.
    `);
  });
});
