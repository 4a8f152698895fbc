import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { QuestionAskEvent } from '../agenda/agenda.events.js';
import { agendaCatalogue, analysisOf, goalsOnly } from '../shared/testing/agendas.js';
import { faultsIn } from '../shared/testing/accessibility.js';
import { clearStories, drawn, seenText, showStory } from '../shared/testing/show-story.js';
import { forgetWarnings } from '../shared/warn.js';
import type { ContributionMapElement } from './contribution-map.js';
import type { MapSelectEvent } from './contribution-map.events.js';
import meta, * as stories from './contribution-map.stories.js';
import large, { HundredsOfLinks } from './contribution-map-large.stories.js';
import { svgFile } from './download-svg.js';

type Args = (typeof meta)['args'];

/** Wide enough for a picture: the frame of the tests is narrow. */
const show = async (
  story: (typeof stories)['Partners'] = stories.Partners,
  changes: Partial<Args> = {},
  width = 1100,
) => showStory<Args, ContributionMapElement>(meta, { ...story, parameters: { width, ...story.parameters } }, changes);

const names = (root: ShadowRoot, of = '.item'): string[] =>
  [...root.querySelectorAll(of)].map((item) => item.getAttribute('aria-label') ?? '');

const named = (root: ShadowRoot, name: string): SVGElement => {
  const found = [...root.querySelectorAll<SVGElement>('.item')].find((item) =>
    item.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`nothing on the map is called "${name}"`);
  return found;
};

const focused = (root: ShadowRoot): string => root.activeElement?.getAttribute('aria-label') ?? '';

beforeEach(forgetWarnings);
afterEach(() => {
  clearStories();
  vi.restoreAllMocks();
});

describe('a contribution map', () => {
  it('shows every action, goal and link, each as a sentence', async () => {
    const { root } = await show();
    expect(names(root, '.node')).toHaveLength(15);
    expect(names(root, '.link')).toHaveLength(12);
    expect(names(root)).toEqual(
      expect.arrayContaining([
        'Actie: Ontbijt op school. Ja, zeker.',
        'Doel: Ouders en school zijn partners. Geregeld.',
        'Gedeeld doel: Elk kind heeft een zwemdiploma. Alleen nog een idee.',
        'Actie: Schoolzwemmen terug in groep 5. Als idee: goed bedacht, nog niet gezien.',
        'Ontbijt op school helpt bij Kinderen beginnen de dag klaar om te leren: vergeleken',
        'Taalcafé voor ouders helpt bij Thuis is er meer taal: gezegd; zwakste schakel',
        'Ouders betalen mee aan huiswerkhulp werkt tegen bij Ouders en school zijn partners: uitgelegd',
        'Familieschool beginnen helpt bij Ouders en school zijn partners: uitgelegd; zwakste schakel. Kan niet zonder: “Een vast gezicht voor ouders op school”.',
      ]),
    );
  });

  it('names its columns', async () => {
    const { root } = await show();
    expect([...root.querySelectorAll('.column')].map(seenText)).toEqual(['Acties', 'Doelen', 'Gedeelde doelen']);
  });

  it('stands in columns: actions, then goals, then shared goals', async () => {
    const { root } = await show(stories.EveryLine);
    const lefts = (of: string): number[] =>
      [...root.querySelectorAll(`${of} .title`)].map((text) => text.getBoundingClientRect().left);
    expect(Math.max(...lefts('.actions'))).toBeLessThan(Math.min(...lefts('.goals')));
    expect(Math.max(...lefts('.goals'))).toBeLessThan(Math.min(...lefts('.sharedGoals')));
  });

  it.each([
    ['seven columns', 'HundredLinks', 1248],
    ['six columns', 'LongWords', 1248],
    ['four columns', 'EveryLine', 736],
  ] as const)('stands in its room with %s, by narrower texts', async (_, story, width) => {
    const { root } = await show(stories[story], {}, width);
    const room = root.querySelector('.room')!;
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
    expect(root.querySelectorAll('.node').length).toBeGreaterThan(3);
  });

  it('mirrors where people read from right to left', async () => {
    const { root } = await show(stories.RightToLeft, { selected: undefined });
    const first = root.querySelector('.actions .title')!.getBoundingClientRect();
    const last = root.querySelector('.sharedGoals .title')!.getBoundingClientRect();
    expect(last.right).toBeLessThan(first.left);
  });

  it('lines up the ends of what is written the other way, with the space between two lines before the second', async () => {
    const { root } = await show(stories.RightToLeft, { selected: undefined });
    const turned = [...root.querySelectorAll('[text-anchor="end"] > .title')];
    const [title] = turned.filter(({ textContent }) => textContent.startsWith('Een vast gezicht'));
    expect(seenText(title!)).toBe('Een vast gezicht voor ouders op school');
    for (const tspan of root.querySelectorAll('[text-anchor="end"] > .title tspan')) {
      expect(tspan.textContent).not.toMatch(/ $/);
      expect(tspan.textContent).toMatch(/^ /);
    }
  });

  it('tells everyone of no harm, and not how weak a link is', async () => {
    const { root } = await show(stories.Public);
    expect(root.querySelector('.harms')).toBeNull();
    expect(names(root).join()).not.toMatch(/werkt tegen|gezegd|onderbouwd|Gestopt/);
    expect(names(root)).toContain('Taalcafé voor ouders helpt bij Thuis is er meer taal');
    expect(names(root)).toContain('Actie: Taalcafé voor ouders');
  });

  it('shows one partner’s part with the goals it leads to, and every shared goal', async () => {
    const { root } = await show(stories.OnePartner, { partner: `${agendaCatalogue.id}#bibliotheek` });
    expect(names(root, '.actions')).toEqual(['Actie: Taalcafé voor ouders. Nog niet onderbouwd.']);
    expect(names(root, '.goals')).toEqual(['Doel: Thuis is er meer taal. Nog niet uitgelegd.']);
    expect(names(root, '.sharedGoals')).toHaveLength(3);
  });

  it('has a line of its own for every grade, for harm and for what is refuted, and a legend of those it has', async () => {
    const { root } = await show(stories.EveryLine);
    const looks = [...root.querySelectorAll('.link')].map((link) =>
      [link, ...link.querySelectorAll('path')].map((part) => part.getAttribute('class')).join(),
    );
    expect(new Set(looks).size).toBe(8);
    expect([...root.querySelectorAll('.legend li')].map(seenText)).toEqual([
      'gezegd',
      'uitgelegd',
      'gezien',
      'vergeleken',
      'sterk',
      'vaker aangetoond',
      'weerlegd',
      'werkt tegen',
      'kan niet zonder iets anders',
    ]);
  });

  it('puts the words of the marks in the legend where there are too many for the picture', async () => {
    const { root } = await show(stories.HundredLinks);
    expect(root.querySelector('.picture .word')).toBeNull();
    expect(seenText(root.querySelector('.legend')!)).toContain('Goed bedacht, nog niet gezien');
    expect(names(root, '.actions')[0]).toMatch(/\. .+\.$/);
  });
});

describe('a map of three hundred links', () => {
  it('has them all, and no letter of a node beside its column', async () => {
    const { root } = await showStory<Args, ContributionMapElement>(large, {
      ...HundredsOfLinks,
      parameters: { width: 1100 },
    });
    const { contributions } = HundredsOfLinks.args!.agenda!;
    expect(contributions).toHaveLength(300);
    // Harm is never shown without a reason.
    const told = contributions.filter(({ effect, because }) => effect !== 'undermines' || because !== undefined);
    expect(root.querySelectorAll('.link')).toHaveLength(told.length);
    const places = (of: string): Set<string | undefined> =>
      new Set(
        [...root.querySelectorAll(of)].map((node) => /^translate\([\d.]+/.exec(node.getAttribute('transform')!)?.[0]),
      );
    const lefts = (of: string): number[] =>
      [...root.querySelectorAll(`${of} .title`)].map((text) => Math.round(text.getBoundingClientRect().left));
    // Letters differ by a pixel or two in what stands before their ink.
    for (const column of ['.actions', '.sharedGoals']) {
      expect(places(column).size).toBe(1);
      expect(Math.max(...lefts(column)) - Math.min(...lefts(column))).toBeLessThanOrEqual(2);
    }
  });
});

describe('a map higher than the window', () => {
  const { agenda, analysis } = HundredsOfLinks.args!;

  /** As it stands in the first frame after its analysis came. */
  const showFirst = async (changes: Partial<Args> = {}) => {
    const story = { ...HundredsOfLinks, parameters: { width: 1100 } };
    const shown = await showStory<Args, ContributionMapElement>(large, story, { ...changes, analysis: undefined });
    shown.element.analysis = analysis;
    await new Promise(requestAnimationFrame);
    return shown;
  };
  const tops = (root: ShadowRoot): number[] =>
    [...root.querySelectorAll('.item')].map((item) => item.getBoundingClientRect().top);
  const order = (root: ShadowRoot): (string | null)[] =>
    [...root.querySelectorAll('.item')].map((item) => item.getAttribute('data-item'));

  it('is drawn from its top as far as the window comes, and then the rest, which moves nothing', async () => {
    const { root, element } = await showFirst();
    const first = order(root);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(agenda!.contributions.length / 2);
    expect(Math.max(...tops(root))).toBeLessThan(innerHeight);
    const placed = root.querySelector('.picture')!.getBoundingClientRect();
    expect(placed.height).toBeGreaterThan(3 * innerHeight);
    const seen = Math.max(...tops(root));
    const stood = [...root.querySelectorAll('.item')];
    await drawn(element);
    expect(order(root).length).toBeGreaterThan(agenda!.contributions.length);
    expect(root.querySelector('.picture')!.getBoundingClientRect()).toEqual(placed);
    // Nothing that a reader sees was missing, and what stood there stands there still.
    const above = [...root.querySelectorAll('.node')].filter((node) => node.getBoundingClientRect().top <= seen);
    for (const node of above) expect(stood).toContain(node);
    expect(stood.every((item) => item.isConnected)).toBe(true);
  });

  it('is in the same order as one that was drawn as a whole', async () => {
    const { root, element } = await showFirst();
    await drawn(element);
    const inSteps = order(root);
    element.agenda = { ...agenda! };
    element.analysis = analysisOf(element.agenda);
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    expect(order(root)).toEqual(inSteps);
  });

  it('has its legend when it is whole: it stands out of sight until then', async () => {
    const { root, element } = await showFirst();
    expect(root.querySelector('.legend')).toBeNull();
    await drawn(element);
    expect(root.querySelector('.legend')!.getBoundingClientRect().top).toBeGreaterThan(innerHeight);
  });

  it('is whole for who prints', async () => {
    const { root } = await showFirst();
    const first = order(root).length;
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(order(root).length).toBeGreaterThan(2 * first);
    expect(root.querySelector('.legend')).not.toBeNull();
  });

  it('is whole for who comes to it by keyboard', async () => {
    const { root } = await showFirst();
    root.querySelector<SVGElement>('.item[tabindex="0"]')!.focus();
    await userEvent.keyboard('{End}');
    expect(focused(root)).toContain('Gedeeld doel: ');
  });

  it('is whole in the file that is saved', async () => {
    const { root, element } = await showFirst();
    const saved: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (saved.push(file as Blob), 'blob:test'));
    [...root.querySelectorAll('button')].find((button) => seenText(button) === 'Bewaar als plaatje')!.click();
    await drawn(element);
    await expect.poll(() => saved).toHaveLength(1);
    const file = new DOMParser().parseFromString(await saved[0]!.text(), 'image/svg+xml');
    expect(file.querySelectorAll('text').length).toBeGreaterThan(root.querySelectorAll('.node').length);
  });

  it('lights what is chosen meanwhile, also where it is not drawn yet', async () => {
    const { root, element } = await showFirst();
    const action = agenda!.actions.at(-1)!.id;
    element.selected = action;
    await drawn(element);
    const whole = names(root, '.lit');
    expect(whole.length).toBeGreaterThan(1);
    element.agenda = { ...agenda! };
    element.analysis = analysisOf(element.agenda);
    await drawn(element);
    expect(names(root, '.lit')).toEqual(whole);
    expect(root.querySelectorAll('.item[aria-selected="true"]')).toHaveLength(1);
  });

  it('is drawn at once where nobody waits for it', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const { root } = await showFirst();
    expect(root.querySelector('.legend')).not.toBeNull();
    expect(order(root).length).toBeGreaterThan(agenda!.contributions.length);
  });

  it('can be turned into a table before it is whole, and back', async () => {
    const { root, element } = await showFirst();
    element.asTable = true;
    await drawn(element);
    expect(root.querySelectorAll('tbody tr').length).toBeGreaterThan(200);
    element.asTable = false;
    await drawn(element);
    expect(order(root).length).toBeGreaterThan(agenda!.contributions.length);
  });
});

describe('a map in a part of the page that is not shown yet', () => {
  const { agenda, analysis } = stories.HundredLinks.args!;

  const showHidden = async () => {
    const story = { ...stories.HundredLinks, parameters: { width: 1248 } };
    const shown = await showStory<Args, ContributionMapElement>(meta, story, { analysis: undefined });
    const box = document.createElement('div');
    box.hidden = true;
    const element = document.createElement('gedeeld-contribution-map');
    Object.assign(element, { agenda, analysis, view: 'partners' });
    box.append(element);
    shown.frame.replaceChildren(box);
    await drawn(element);
    return { ...shown, box, element, root: element.shadowRoot! };
  };

  it('is drawn once, in the frame in which it is shown, and in the room that it has', async () => {
    const { root, element, box } = await showHidden();
    const told = vi.fn();
    addEventListener('error', told);
    expect(root.querySelector('.picture')).toBeNull();
    box.hidden = false;
    // Before a frame is painted come what was asked of it, and then the news of sizes.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    const picture = root.querySelector('.picture');
    expect(picture).not.toBeNull();
    await drawn(element);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const room = root.querySelector('.room')!;
    expect(room.scrollWidth).toBeLessThanOrEqual(room.clientWidth);
    expect(root.querySelector('.picture')).toBe(picture);
    removeEventListener('error', told);
    expect(told).not.toHaveBeenCalled();
  });

  it('has another room later, as any map', async () => {
    const { root, box, frame } = await showHidden();
    box.hidden = false;
    await expect.poll(() => root.querySelector('.picture')).not.toBeNull();
    frame.style.setProperty('inline-size', '320px');
    await expect.poll(() => root.querySelector('.ladders')).not.toBeNull();
  });

  it('stays as it is while it is hidden again', async () => {
    const { root, box, element } = await showHidden();
    box.hidden = false;
    await expect.poll(() => root.querySelector('.picture')).not.toBeNull();
    await drawn(element);
    const before = root.querySelector('.picture')!.getAttribute('viewBox');
    box.hidden = true;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await drawn(element);
    expect(root.querySelector('.picture')!.getAttribute('viewBox')).toBe(before);
  });

  it.each(['inline', 'contents'])('is drawn where the page makes no box of it, by "display: %s"', async (display) => {
    const { root, element, box } = await showHidden();
    element.remove();
    element.style.setProperty('display', display);
    box.append(element);
    await drawn(element);
    expect(root.querySelectorAll('.link').length).toBeGreaterThan(90);
  });

  it('is there for who prints, who may show what is hidden', async () => {
    const { root } = await showHidden();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(root.querySelectorAll('.link').length).toBeGreaterThan(90);
  });
});

describe('what is chosen', () => {
  it('lights its chain, dims the rest, and says how sure each link is and which is weakest', async () => {
    const { root, element } = await show();
    const chosen: (string | undefined)[] = [];
    element.addEventListener('gedeeld-map-select', ({ kind, selected }: MapSelectEvent) => chosen.push(kind, selected));
    await userEvent.click(named(root, 'Actie: Ontbijt').querySelector('.title')!);
    await drawn(element);
    expect(names(root, '.lit')).toEqual([
      'Actie: Ontbijt op school. Ja, zeker.',
      'Ontbijt op school helpt bij Kinderen beginnen de dag klaar om te leren: vergeleken',
      'Gedeeld doel: Elk kind kan laten zien wat het kan. Geregeld.',
      'Doel: Kinderen beginnen de dag klaar om te leren. Hangt af van één partner.',
      'Kinderen beginnen de dag klaar om te leren helpt bij Elk kind kan laten zien wat het kan: gezien; zwakste schakel',
    ]);
    expect([...root.querySelectorAll('.picture .grade')].map(seenText)).toEqual([
      'vergeleken',
      expect.stringMatching(/^gezien\s*zwakste schakel$/),
    ]);
    const dimmed = named(root, 'Actie: Taalcafé');
    await expect.poll(() => getComputedStyle(dimmed).opacity).toBe('0.3');
    expect(getComputedStyle(named(root, 'Actie: Ontbijt')).opacity).toBe('1');
    expect(chosen).toEqual(['action', 'schoolontbijt']);
  });

  it('is told in a live part of the page, with the reasons', async () => {
    const { root } = await show(stories.ChosenChain);
    const told = seenText(root.querySelector('[role=status]')!);
    expect(told).toContain('Actie: Ontbijt op school. Ja, zeker. Basisschool De Bron');
    expect(told).toContain('Wie thuis geen ontbijt krijgt, krijgt het op school.');
    expect(told).toContain('gezien; zwakste schakel');
  });

  it('is let go of by choosing it again, or by the button', async () => {
    const { root, element } = await show(stories.ChosenChain);
    await userEvent.click(named(root, 'Actie: Ontbijt').querySelector('.title')!);
    expect(element.selected).toBeUndefined();
    element.selected = 'partners';
    await drawn(element);
    await userEvent.click(root.querySelector('.chosen button')!);
    expect(element.selected).toBeUndefined();
    await drawn(element);
    expect(root.querySelector('.lit')).toBeNull();
  });

  it('is harm too, both ways', async () => {
    const { root } = await show(stories.ChosenHarm);
    expect(names(root, '.link.lit')).toEqual([
      'Sport en muziek tot half zes helpt bij Elk kind kan laten zien wat het kan: uitgelegd',
      'Sport en muziek tot half zes werkt tegen bij Ouders en school zijn partners: uitgelegd',
      'Ouders en school zijn partners helpt bij Elk kind kan laten zien wat het kan: gezien',
    ]);
  });

  it('is a goal with all that leads to it', async () => {
    const { root } = await show(stories.ChosenGoal);
    expect(names(root, '.actions.lit')).toHaveLength(4);
    expect(root.querySelector('.picture .grade')).toBeNull();
  });

  it('is a link with what it needs, and a question can be asked about it', async () => {
    const { root, element } = await show(stories.ChosenLink);
    expect(names(root, '.node.lit')).toEqual(
      [
        'Actie: Familieschool beginnen. Goed bedacht, nog niet gezien.',
        'Actie: Een vast gezicht voor ouders op school. Waarschijnlijk wel.',
        'Doel: Ouders en school zijn partners. Geregeld.',
      ].sort((one, other) => names(root).indexOf(one) - names(root).indexOf(other)),
    );
    const asked: (string | undefined)[] = [];
    element.addEventListener('gedeeld-question-ask', ({ link }: QuestionAskEvent) => asked.push(link));
    await userEvent.click(root.querySelector('.ask summary')!);
    expect(asked).toEqual(['familieschool->partners']);
  });

  it.each([
    [1248, ['zwakste schakel']],
    [720, ['zwakste', 'schakel']],
  ] as const)('says which link is weakest in the gap that there is, %d pixels wide', async (width, lines) => {
    const { root } = await show(stories.ChosenChain, {}, width);
    expect([...root.querySelectorAll('.weakest')].map(seenText)).toEqual(lines);
  });

  it('is nothing when it is not on the map', async () => {
    const { root } = await show(stories.Partners, { selected: 'constructor' });
    expect(root.querySelector('.dimmed')).toBeNull();
  });
});

describe('by pointer', () => {
  it('meets a line by whoever is near it', async () => {
    const { root, element } = await show();
    expect(root.querySelector('.reach')).toBeNull();
    await userEvent.hover(root.querySelector('.column')!);
    await drawn(element);
    expect(root.querySelectorAll('.link > .reach')).toHaveLength(root.querySelectorAll('.link').length);
    const link = named(root, 'Ontbijt op school helpt bij');
    const line = link.querySelector<SVGGeometryElement>('path:not(.reach)')!;
    const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()!);
    expect(root.elementFromPoint(x, y + 5)?.closest('.item')).toBe(link);
  });
});

describe('by keyboard', () => {
  it('is one stop of the Tab key, and goes along the lines and across them', async () => {
    const { root } = await show();
    named(root, 'Actie: Ontbijt').focus();
    expect(root.querySelectorAll('.item[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(root)).toBe('Ontbijt op school helpt bij Kinderen beginnen de dag klaar om te leren: vergeleken');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(root)).toBe('Doel: Kinderen beginnen de dag klaar om te leren. Hangt af van één partner.');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused(root)).toBe('Gedeeld doel: Elk kind kan laten zien wat het kan. Geregeld.');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(root)).toBe('Gedeeld doel: Elk kind kan laten zien wat het kan. Geregeld.');
    // Back again: the links that lead here, one below the other.
    await userEvent.keyboard('{ArrowLeft}');
    const walked = [focused(root)];
    for (let step = 0; step < 3; step += 1) {
      await userEvent.keyboard('{ArrowDown}');
      walked.push(focused(root));
    }
    expect(new Set(walked).size).toBe(4);
    for (const name of walked) expect(name).toContain('helpt bij Elk kind kan laten zien wat het kan');
    expect(root.querySelectorAll('.item[tabindex="0"]')).toHaveLength(1);
  });

  it('comes back to where somebody went by arrow keys', async () => {
    const { root, element } = await show();
    named(root, 'Actie: Ontbijt').focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(element);
    const stops = [...root.querySelectorAll('.item[tabindex="0"]')];
    expect(stops).toEqual([root.activeElement]);
  });

  it('goes up and down in a column, and to the first and the last', async () => {
    const { root } = await show();
    named(root, 'Actie: Ontbijt').focus();
    await userEvent.keyboard('{Home}');
    const first = focused(root);
    expect(first).toContain('Actie: ');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused(root)).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused(root)).toContain('Actie: ');
    expect(focused(root)).not.toBe(first);
    await userEvent.keyboard('{End}');
    expect(focused(root)).toContain('Gedeeld doel: ');
  });

  it('goes on to the left where the map is mirrored', async () => {
    const { root } = await show(stories.RightToLeft, { selected: undefined });
    root.querySelector<SVGElement>('.item[tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(root.activeElement?.classList.contains('link')).toBe(true);
  });

  it('chooses with Enter and with the space bar, and goes back with Escape', async () => {
    const { root, element } = await show();
    named(root, 'Actie: Ontbijt').focus();
    await userEvent.keyboard('{Enter}');
    expect(element.selected).toBe('schoolontbijt');
    await userEvent.keyboard('{Escape}');
    expect(element.selected).toBeUndefined();
    await userEvent.keyboard(' ');
    expect(element.selected).toBe('schoolontbijt');
    expect(named(root, 'Actie: Ontbijt').getAttribute('aria-selected')).toBe('true');
  });

  it('leaves keys alone that are not its own, and lets go of the Tab key', async () => {
    const { root, frame, element } = await show();
    const next = document.createElement('button');
    frame.append(next);
    named(root, 'Actie: Ontbijt').focus();
    await drawn(element);
    const taken: boolean[] = [];
    document.addEventListener('keydown', (event) => taken.push(event.defaultPrevented), { once: true });
    await userEvent.keyboard('{Escape}');
    expect(taken).toEqual([false]);
    // The buttons around the picture come next, and then the page.
    for (let left = 7; left > 0 && document.activeElement !== next; left -= 1) {
      const from = root.activeElement;
      await userEvent.keyboard('{Tab}');
      await expect.poll(() => root.activeElement).not.toBe(from);
      expect(root.activeElement?.classList.contains('item')).not.toBe(true);
    }
    expect(document.activeElement).toBe(next);
  });

  it('shows the table with one key, and the map again', async () => {
    const { root, element } = await show();
    named(root, 'Actie: Ontbijt').focus();
    await userEvent.keyboard('t');
    await drawn(element);
    await expect.poll(() => seenText(root.activeElement!)).toBe('Toon als kaart');
    expect(root.querySelector('table')).not.toBeNull();
    await userEvent.keyboard('t');
    await drawn(element);
    expect(root.querySelector('.picture')).not.toBeNull();
  });

  it('shows where it is', async () => {
    const { root } = await show();
    named(root, 'Actie: Ontbijt').focus();
    await userEvent.keyboard('{ArrowRight}');
    const reach = root.activeElement!.querySelector('.reach')!;
    expect(getComputedStyle(reach).stroke).not.toMatch(/none|rgba\(0, 0, 0, 0\)/);
    await userEvent.keyboard('{ArrowRight}');
    expect(getComputedStyle(root.activeElement!.querySelector('.ring')!).stroke).not.toBe('none');
  });
});

describe('as a picture', () => {
  it.each(['Partners', 'ChosenChain', 'ChosenLink', 'EveryLine', 'RightToLeft'] as const)(
    '%s keeps nobody out',
    async (name) => {
      const { frame, root } = await show(stories[name]);
      expect(root.querySelector('.picture')).not.toBeNull();
      expect(await faultsIn(frame)).toEqual([]);
    },
  );
});

describe('the table', () => {
  it('tells the same: a row for every link, and one for what has none', async () => {
    const { root, element } = await show(stories.AsTable);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(seenText));
    expect(rows).toHaveLength(12 + 2);
    expect(rows).toContainEqual([
      'Ontbijt op school Ja, zeker',
      'Helpt bij · vergeleken',
      'Kinderen beginnen de dag klaar om te leren Hangt af van één partner',
      'Wie thuis geen ontbijt krijgt, krijgt het op school.',
    ]);
    expect(rows).toContainEqual([
      'De portefeuille heet Talentontwikkeling Hoort nog bij geen doel',
      'Nog geen schakel',
    ]);
    const table = page.elementLocator(element).getByRole('table');
    await expect.element(table.getByRole('rowheader').first()).toBeVisible();
  });
});

describe('in a narrow place', () => {
  it('is a list of chains, each from the action down to the shared goal', async () => {
    const { root } = await show(stories.Narrow, {}, 320);
    expect(root.querySelector('.picture')).toBeNull();
    const [first] = root.querySelectorAll('.ladders > li');
    expect(seenText(first!)).toBe(
      'Ontbijt op school Ja, zeker Helpt bij · vergeleken Kinderen beginnen de dag klaar om te leren Hangt af van één partner Helpt bij · gezien · zwakste schakel Elk kind kan laten zien wat het kan Geregeld',
    );
  });

  it('tells of every link', async () => {
    const { root } = await show(stories.EveryLine, {}, 320);
    expect(root.querySelectorAll('.ladder .step').length).toBeGreaterThanOrEqual(15);
    expect(seenText(root.querySelector('.ladders')!)).toContain('Een nieuwe website Hoort nog bij geen doel');
  });

  it('becomes a picture when there is room', async () => {
    const { root, frame } = await show(stories.Narrow, {}, 320);
    frame.style.setProperty('inline-size', '900px');
    await expect.poll(() => root.querySelector('.picture')).not.toBeNull();
  });
});

describe('the picture as a file', () => {
  it('stands on its own: no classes, no reference, every look written at its shape', async () => {
    const { root } = await show(stories.ChosenChain);
    const text = svgFile(root.querySelector<SVGSVGElement>('.picture')!, 'Samen <kansrijk>');
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toBe('Samen <kansrijk>');
    expect(text).not.toMatch(/href|url\(|class=|style=|<!--|var\(/);
    const titles = [...file.querySelectorAll('text')].filter(({ textContent }) => textContent?.includes('Ontbijt'));
    expect(titles[0]?.getAttribute('font-size')).toBe('16px');
    expect([...file.querySelectorAll('g')].some((item) => item.getAttribute('opacity') === '0.3')).toBe(true);
  });

  it('is saved under the name of the agenda', async () => {
    const { root } = await show();
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await userEvent.click(
      [...root.querySelectorAll('button')].find((button) => seenText(button) === 'Bewaar als plaatje')!,
    );
    expect(saved).toEqual(['Samen-kansrijk-in-Waterrijk.svg']);
  });
});

describe('what is not known', () => {
  it('is everything without an analysis, or with another agenda’s: then the page’s own text stands', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { root } = await show(stories.NoAnalysis);
    expect(root.querySelector('slot')).not.toBeNull();
    expect(warn).not.toHaveBeenCalled();
    const other = await show(stories.Partners, { analysis: analysisOf(goalsOnly) });
    expect(other.root.querySelector('slot')).not.toBeNull();
    expect(warn.mock.calls[0]?.[0]).toContain('agenda-analysis');
  });

  it('is what could not be read, and an agenda without goals: it says so', async () => {
    expect(seenText((await show(stories.Incomplete)).root)).toContain('Een deel van deze agenda was niet te lezen.');
    expect(seenText((await show(stories.Bare)).root)).toBe('Op deze agenda staan nog geen doelen.');
  });

  it('is markup from a stranger: it is text', async () => {
    const { root } = await show(stories.LongWords);
    expect(names(root)).toContain('Actie: <b>__proto__</b>. Goed bedacht, nog niet gezien.');
    expect(root.querySelector('b')).toBeNull();
  });
});
