import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { QuestionAskEvent } from '../agenda/agenda.events.js';
import { leaveStrictPage, strictPage } from '../shared/testing/strict-page.js';
import { walkByKeyboard } from '../shared/testing/keyboard-walk.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import type { PracticeDetailElement } from './practice-detail.js';
import meta, * as stories from './practice-detail.stories.js';

const show = (story = stories.Complete, changes: Partial<(typeof meta)['args']> = {}) =>
  showStory<(typeof meta)['args'], PracticeDetailElement>(meta, story, changes);

const titles = (root: ShadowRoot): string[] => [...root.querySelectorAll('.section-title')].map(seenText);

const section = (root: ShadowRoot, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`section.of-${name}`);
  if (!found) throw new Error(`no section ${name}`);
  return found;
};

const items = (part: ParentNode): string[] => [...part.querySelectorAll('li')].map(seenText);

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a practice in full', () => {
  it('begins with what it is for, what it is, for whom, who acts and where', async () => {
    const { root } = await show();
    expect(seenText(root.querySelector('.head')!)).toMatch(
      new RegExp(
        '^Onderwijs en jeugd · 4–\u206012 jaar Huiskamer op school Gezinnen vinden de weg naar hulp niet. ' +
          'Ouders drinken koffie op school en vinden er hulp. Voor wie kinderen en ouders ' +
          'Wie doet dit schoolleider en leraar Waar Waterrijk en 2 andere ' +
          'Helpt bij “Gezinnen vinden de weg naar hulp niet” en “Ouders schamen zich om hulp te vragen” ' +
          'Een vast gezicht zit twee ochtenden',
      ),
    );
    expect(root.querySelectorAll('.head .description')).toHaveLength(2);
  });

  it('tells how to begin: the first step is for tomorrow', async () => {
    const { root } = await show();
    expect(items(section(root, 'steps'))).toEqual([
      'Dit kun je morgen doen Vraag morgen bij de deur aan 5 ouders wat zij nodig hebben.',
      'Zet twee ochtenden in de week een lokaal open, met koffie en iemand die luistert.',
      'Spreek met het wijkteam af wie er op welke ochtend is.',
    ]);
  });

  it('tells what it takes: how long, at what cost, who pays, and under which conditions', async () => {
    const { root } = await show();
    const text = seenText(section(root, 'needs'));
    for (const said of [
      'Hoe lang Een schooljaar om te beginnen',
      'Wat kost het Gratis voor ouders.',
      'Wie betaalt dit de school en de gemeente',
      'Een lokaal dat twee ochtenden vrij is.',
    ])
      expect(text).toContain(said);
  });

  it('gives every judgement in its own words, with its note and its source', async () => {
    const { root } = await show();
    const [nji, local] = [...section(root, 'evidence').querySelectorAll('.judgements > li')].map(seenText);
    expect(nji).toContain('Goede aanwijzingen · NJi · 2024 vergeleken Bron: Databank Effectieve Jeugdinterventies');
    expect(local).toContain('Bron: Telling van de school');
    expect(local).toContain('Eigen onderzoek · example.org · 2025 gezien Vorig jaar kwamen 40 ouders binnen');
  });

  it('never leaves out a judgement that speaks against it, however many there are', async () => {
    const { root } = await show(stories.Contested);
    const all = items(section(root, 'evidence'));
    expect(all).toHaveLength(3);
    expect(all[1]).toContain('werkte tegen');
  });

  it('tells who took it over from whom, when, and what they changed', async () => {
    const { root } = await show();
    const trail = [...root.querySelectorAll('.adoption')].map(seenText);
    expect(trail[0]).toContain('Waterrijk · doet dit · sinds 2022 Wat het opleverde Na drie jaar komen er 75 ouders.');
    expect(trail[1]).toContain('Duinstad · is gestopt Het idee kwam van: wethouder.');
    expect(trail[2]).toContain(
      'Dijkstad · doet dit op een eigen manier · sinds september 2024 Geleerd van Waterrijk. ' +
        'Op de bijeenkomst “Slotbijeenkomst: samen verder”. Bleef hetzelfde Koffie, en een vast gezicht. ' +
        'Veranderde Bij ons is het in de bibliotheek.',
    );
    expect(trail[3]).toContain('Heuveldorp · probeert het uit Geleerd van Dijkstad. Na deze ervaring: “Eerst kwamen');
    expect(trail[3]).toContain('Viel weg De ochtend: ouders werken dan.');
    expect(items(section(root, 'uses')).at(-1)).toBe('En nog 1 plaats die wij niet kennen');
  });

  it('says of a circle that nobody knows who began', async () => {
    const { root } = await show(stories.Circular);
    expect(seenText(section(root, 'uses'))).toContain('Wie begon, weten wij niet.');
  });

  it('tells since when and until when a place did this, and counts those without a name', async () => {
    const { root } = await show(stories.ManyUses);
    expect(items(section(root, 'uses'))).toEqual([
      'Waterrijk · van 2019 tot juli 2023',
      'Scholen in Groningen, Appingedam, Delfzijl en Hoogeveen',
      'En nog 240 plaatsen die wij niet kennen',
    ]);
  });

  it('tells what others learnt, and what critical friends asked', async () => {
    const { root } = await show();
    expect(seenText(section(root, 'lessons'))).toContain('Ervaring Eerst kwamen er drie moeders.');
    expect(seenText(section(root, 'questions'))).toContain('Komen ook de vaders? Nog weinig.');
    expect(seenText(section(root, 'questions'))).toContain('als de vrijwilliger stopt? Nog geen antwoord');
  });

  it('ends with where it comes from, whom to ask, and who looked when', async () => {
    const { root } = await show();
    expect(seenText(section(root, 'sources'))).toBe(
      'Bron en contact Huiskamer op school Vraag het aan Gemeente Waterrijk, team Jeugd ' +
        'Nagekeken september 2026, door Waterrijk Laatst veranderd 14 september 2026',
    );
  });

  it('has headings in order, from the level the page sets', async () => {
    const { root } = await show(stories.Complete, { headingLevel: 4 });
    const levels = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);
    expect(levels).toEqual(['h4', ...Array.from({ length: 8 }, () => 'h5')]);
  });

  it('lets what stands between its tags stand until there is one', async () => {
    const { root, element } = await show(stories.NoPractice);
    expect(root.querySelector('slot')?.assignedElements()).toHaveLength(1);
    element.practice = stories.default.args.practice;
    await drawn(element);
    expect(root.querySelector('slot')).toBeNull();
  });

  it('speaks the language around it', async () => {
    const { root } = await show(stories.English);
    expect(titles(root).slice(0, 3)).toEqual(['How do you begin?', 'What do you need?', 'Does it work?']);
    expect(seenText(root)).not.toMatch(/Wij weten|sinds/);
    const arabic = await show(stories.RightToLeft);
    expect(arabic.root.querySelector<HTMLElement>('.detail')?.dir).toBe('rtl');
    expect(seenText(arabic.root)).toContain('كيف تبدؤون؟');
  });
});

describe('what is not known', () => {
  it('is said in words, part by part', async () => {
    const { root } = await show(stories.Bare);
    const text = seenText(root);
    for (const said of [
      'Voor wie Nog niet bekend Wie doet dit Nog niet bekend Waar Nog niet bekend',
      'Hoe begin je? Bij deze aanpak staan nog geen stappen.',
      'Hoe lang Nog niet bekend Wat kost het Wij weten niet wat het kost Wij kennen geen voorwaarden.',
      'Werkt het? Nog niet onderzocht.',
      'Wie doet dit al? Wij weten nog niet wie dit doet.',
      'Ervaringen van anderen Nog geen ervaringen.',
      'Bij deze aanpak staat geen bron. Vraag het aan Nog niet bekend Nagekeken Nog niet',
    ])
      expect(text).toContain(said);
  });

  it('is how to begin, where the source gives no steps: read on there', async () => {
    const { root } = await show(stories.NoSteps);
    const link = section(root, 'steps').querySelector('a')!;
    expect([seenText(link), link.href, link.rel]).toEqual([
      'Lees verder bij de bron',
      'https://example.org/huiskamer',
      'noopener',
    ]);
  });
});

describe('the lens', () => {
  it.each([
    [stories.ForAlderman, ['Werkt het?', 'Wie doet dit al?']],
    [stories.ForSchoolLeader, ['Wat heb je nodig?', 'Hoe begin je?']],
    [stories.ForTeacher, ['Hoe begin je?', 'Vragen voor jezelf']],
  ])('puts first what that role asks (%#)', async (story, first) => {
    const { root } = await show(story);
    expect(titles(root).slice(0, 2)).toEqual(first);
    expect(titles(root)).toHaveLength(8);
  });

  it('of a parent leaves out the ladder, the verdict and the fit', async () => {
    const { root } = await show(stories.ForParent);
    expect(titles(root)).toEqual(['Ervaringen van anderen', 'Bron en contact']);
    expect(root.querySelector('.ladder, .evidence, .fit, .trail')).toBeNull();
    expect([...root.querySelectorAll('.head dt')].map(seenText)).toEqual([
      'Voor welk kind',
      'Is het gratis',
      'Waar',
      'Vraag het aan',
    ]);
  });

  it('that does not exist shows all, and is told once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.Complete, { lens: 'ouder' as 'parent', headingLevel: 0 });
    expect(titles(root)).toHaveLength(8);
    expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('content-lens'),
      expect.stringContaining('content-heading-level'),
    ]);
  });

  it('warns of nothing when all is well', async () => {
    const warn = vi.spyOn(console, 'warn');
    await show(stories.ForParent);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a question', () => {
  const asked = (frame: HTMLElement): QuestionAskEvent[] => {
    const events: QuestionAskEvent[] = [];
    frame.addEventListener('gedeeld-question-ask', (event) => events.push(event));
    return events;
  };

  it('can be asked about every judgement, every place that took it over, and the practice itself', async () => {
    const { frame, root } = await show();
    const events = asked(frame);
    for (const button of root.querySelectorAll<HTMLElement>('.ask summary')) button.click();
    expect(events.map(({ claim }) => [claim?.evidence?.scheme, claim?.adoption?.state])).toEqual([
      ['nji', undefined],
      ['local', undefined],
      [undefined, 'adopted'],
      [undefined, 'stopped'],
      [undefined, 'adapted'],
      [undefined, 'trying'],
      [undefined, undefined],
    ]);
    expect(events.every(({ claim }) => claim?.practice.id === 'compleet')).toBe(true);
  });

  it('shows a line to copy, and to whom to send it', async () => {
    const { root } = await show();
    const button = section(root, 'questions').querySelector<HTMLElement>('.ask summary')!;
    await userEvent.click(button);
    expect(seenText(button.closest('details')!)).toBe(
      'Stel een vraag Kopieer deze regel en stuur hem naar Gemeente Waterrijk, team Jeugd: ' +
        'Mijn vraag over “Huiskamer op school”: hoe weten jullie dat dit helpt?',
    );
  });

  it('is asked in the page’s own way when the page says so', async () => {
    const { frame, root } = await show();
    frame.addEventListener('gedeeld-question-ask', (event) => event.preventDefault());
    const button = section(root, 'questions').querySelector<HTMLElement>('.ask summary')!;
    await userEvent.click(button);
    expect(button.closest('details')?.open).toBe(false);
  });

  it('about a practice without a contact goes to whoever wrote it', async () => {
    const { root } = await show(stories.Bare);
    expect(seenText(section(root, 'questions'))).toContain('stuur hem naar wie dit schreef:');
  });
});

describe('the questions to ask oneself', () => {
  it('are those of the source, and ours, marked as ours', async () => {
    const { root } = await show();
    const lists = [...section(root, 'reflection').querySelectorAll('.asked-by')].map((label) => [
      seenText(label),
      label.nextElementSibling?.querySelectorAll('li').length,
    ]);
    expect(lists).toEqual([
      ['Van de bron', 2],
      ['Van ons', 6],
    ]);
    expect(seenText(section(root, 'reflection'))).toContain('Wij bewaren niets.');
    expect(section(root, 'reflection').querySelector('input, textarea, [contenteditable]')).toBeNull();
  });

  it('are ours alone where the source has none', async () => {
    const { root } = await show(stories.Bare);
    expect([...section(root, 'reflection').querySelectorAll('.asked-by')].map(seenText)).toEqual(['Van ons']);
  });

  it('stand on a page of their own on paper, with room to write', async () => {
    const { root } = await show();
    const rules = [...root.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.map(({ cssText }) => cssText).join()).toMatch(/\.of-reflection \{[^}]*break-before: page/);
    expect(root.querySelectorAll('.room-to-write')).toHaveLength(8);
  });
});

describe('printing', () => {
  /** The paper that a button makes, instead of on a printer. */
  const paperOf = async (root: ShadowRoot, button: HTMLElement): Promise<Document> => {
    const printed = vi.fn();
    const append = root.appendChild.bind(root);
    vi.spyOn(root, 'appendChild').mockImplementation((node) => {
      node.addEventListener(
        'load',
        () => Object.assign((node as unknown as HTMLIFrameElement).contentWindow!, { print: printed }),
        { capture: true },
      );
      return append(node);
    });
    button.click();
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    return root.querySelector('iframe')!.contentDocument!;
  };

  it('puts the questions alone on paper, with the name of the practice', async () => {
    const { root } = await show();
    const paper = await paperOf(root, section(root, 'reflection').querySelector<HTMLElement>('.print')!);
    const inside = paper.querySelector('div')!.shadowRoot!;
    expect([paper.title, paper.documentElement.lang]).toEqual(['Huiskamer op school', 'nl']);
    expect(seenText(inside)).toContain('Vragen voor jezelf Huiskamer op school Neem er een kwartier voor');
    expect(seenText(inside)).not.toContain('Werkt het?');
    expect(inside.adoptedStyleSheets).toHaveLength(1);
  });

  it('puts all of it on paper, and takes the paper away afterwards', async () => {
    const { root } = await show();
    const paper = await paperOf(root, root.querySelector<HTMLElement>('.head + .print')!);
    expect(seenText(paper.querySelector('div')!.shadowRoot!)).toContain('Werkt het?');
    paper.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(root.querySelector('iframe')).toBeNull();
  });

  it('breaks no rule of a strict page', async () => {
    const strict = await strictPage();
    onTestFinished(leaveStrictPage);
    await strict.showStoryNamed(`${meta.title}: Complete`);
    const root = strict.document.querySelector('gedeeld-practice-detail')!.shadowRoot!;
    const paper = await paperOf(root, root.querySelector<HTMLElement>('.head + .print')!);
    expect(seenText(paper.querySelector('div')!.shadowRoot!)).toContain('Huiskamer op school');
    expect(strict.violations).toEqual([]);
  });
});

describe('what strangers write', () => {
  it('is text: nothing of it becomes markup or a link', async () => {
    const { root } = await show(stories.Hostile);
    expect(root.querySelector('img, script, style, b, i')).toBeNull();
    expect(root.querySelectorAll('[href]')).toHaveLength(0);
    expect(seenText(root)).toContain('<script>alert(7)</script>{practice}');
    expect(seenText(root)).toContain('Vraag het aan <b>wij</b>');
  });
});

describe('by keyboard', () => {
  it('every link, question and button is reached in order, with a ring, and left again', async () => {
    const { frame, root } = await show();
    expect(await walkByKeyboard(frame, root)).toBe(root.querySelectorAll('a, button, summary').length);
  });

  it('opens a question and closes it again', async () => {
    const { root } = await show();
    const button = section(root, 'questions').querySelector<HTMLElement>('.ask summary')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button.closest('details')?.open).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(button.closest('details')?.open).toBe(false);
  });
});

describe('to assistive technology', () => {
  it('reads as it looks', async () => {
    const { element } = await show(stories.ForParent);
    await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
      - article:
        - text: Onderwijs en jeugd · 4–\u206012 jaar
        - heading "Huiskamer op school" [level=2]
        - paragraph: Ouders drinken koffie op school en vinden er hulp.
        - term: Voor welk kind
        - definition: kinderen en ouders, 4–\u206012 jaar
        - term: Is het gratis
        - definition: Gratis voor ouders. De school betaalt ongeveer € 6.000 per jaar.
        - term: Waar
        - definition: Waterrijk en 2 andere
        - term: Vraag het aan
        - definition:
          - link "Gemeente Waterrijk, team Jeugd":
            - /url: mailto:jeugd@waterrijk.example
        - paragraph: Een vast gezicht zit twee ochtenden in de week in de huiskamer. Ouders lopen binnen na het brengen.
        - paragraph: Wie een vraag heeft over geld, taal of opvoeden, krijgt daar meteen hulp of een afspraak.
        - button "Printen"
        - heading "Ervaringen van anderen" [level=3]
        - list:
          - listitem:
            - figure "Schoolleider · Basisschool De Bron Bron: Verslag van het leernetwerk, 25 november 2024":
              - paragraph: Les
              - paragraph: Een collega van een heel andere school gaf tips die direct werken.
              - text: "Schoolleider · Basisschool De Bron Bron:"
              - link "Verslag van het leernetwerk":
                - /url: https://example.org/verslag
              - text: ", 25 november 2024"
          - listitem:
            - figure "Ouder · Basisschool De Bron Bron: example.org":
              - paragraph: Ervaring
              - paragraph: Eerst kwamen er drie moeders. Na een jaar was het lokaal te klein.
              - text: "Ouder · Basisschool De Bron Bron:"
              - link "example.org":
                - /url: https://www.example.org/ervaring
        - heading "Bron en contact" [level=3]
        - list:
          - listitem:
            - link "Huiskamer op school":
              - /url: https://example.org/huiskamer
        - term: Nagekeken
        - definition: september 2026, door Waterrijk
        - term: Laatst veranderd
        - definition: 14 september 2026
    `);
    const { root } = await show();
    await expect.element(page.elementLocator(section(root, 'steps'))).toMatchAriaInlineSnapshot(`
      - heading "Hoe begin je?" [level=3]
      - list:
        - listitem: Dit kun je morgen doen Vraag morgen bij de deur aan 5 ouders wat zij nodig hebben.
        - listitem: Zet twee ochtenden in de week een lokaal open, met koffie en iemand die luistert.
        - listitem: Spreek met het wijkteam af wie er op welke ochtend is.
    `);
    await expect.element(page.elementLocator(section(root, 'evidence'))).toMatchAriaInlineSnapshot(`
      - heading "Werkt het?" [level=3]
      - list:
        - listitem:
          - paragraph:
            - text: Goede aanwijzingen · NJi · 2024
            - img "Trede 4 van 6"
            - text: vergeleken
          - paragraph:
            - text: "Bron:"
            - link "Databank Effectieve Jeugdinterventies":
              - /url: https://example.org/huiskamer
          - group: Stel een vraag
        - listitem:
          - paragraph:
            - text: Eigen onderzoek · example.org · 2025
            - img "Trede 3 van 6"
            - text: gezien
          - paragraph: Vorig jaar kwamen 40 ouders binnen, dit jaar 75. Wij weten niet of dat door de huiskamer komt.
          - paragraph:
            - text: "Bron:"
            - link "Telling van de school":
              - /url: https://example.org/telling
          - group: Stel een vraag
    `);
    await expect.element(page.elementLocator(section(root, 'uses'))).toMatchAriaInlineSnapshot(`
      - heading "Wie doet dit al?" [level=3]
      - list:
        - listitem:
          - paragraph:
            - strong: Waterrijk
            - text: · doet dit · sinds 2022
          - term: Wat het opleverde
          - definition: Na drie jaar komen er 75 ouders.
          - group: Stel een vraag
        - listitem:
          - paragraph:
            - strong: Duinstad
            - text: · is gestopt
          - paragraph: "Het idee kwam van: wethouder."
          - term: Wat het opleverde
          - definition: Er was geen lokaal meer vrij.
          - group: Stel een vraag
        - listitem:
          - paragraph:
            - strong: Dijkstad
            - text: · doet dit op een eigen manier · sinds september 2024
          - paragraph: Geleerd van Waterrijk.
          - paragraph: "Op de bijeenkomst “Slotbijeenkomst: samen verder”."
          - term: Bleef hetzelfde
          - definition: Koffie, en een vast gezicht.
          - term: Veranderde
          - definition: Bij ons is het in de bibliotheek.
          - group: Stel een vraag
        - listitem:
          - paragraph:
            - strong: Heuveldorp
            - text: · probeert het uit
          - paragraph: Geleerd van Dijkstad.
          - paragraph: "Na deze ervaring: “Eerst kwamen er drie moeders. Na een jaar was het lokaal te klein.”"
          - term: Viel weg
          - definition: "De ochtend: ouders werken dan."
          - group: Stel een vraag
      - list:
        - listitem: En nog 1 plaats die wij niet kennen
    `);
    await expect.element(page.elementLocator(section(root, 'reflection'))).toMatchAriaInlineSnapshot(`
      - heading "Vragen voor jezelf" [level=3]
      - paragraph: Neem er een kwartier voor, alleen of met je team. Wij bewaren niets.
      - paragraph: Van de bron
      - list:
        - listitem: Welke ouders zie ik nooit op school, en waarom?
        - listitem: Wat denk ik over ouders die niet komen?
      - paragraph: Van ons
      - list:
        - listitem: Wat doen wij hier nu al aan?
        - listitem: Welke kinderen of ouders bereiken wij nog niet?
        - listitem: Wat zeggen zij zelf dat zij nodig hebben?
        - listitem: Met wie kan ik dit samen doen?
        - listitem: Waaraan zien wij over een jaar of het helpt?
        - listitem: Waar kunnen wij mee stoppen, zodat hier tijd voor is?
      - button "Vragen printen"
    `);
  });
});
