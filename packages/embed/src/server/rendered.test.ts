import type { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';

/** A page that a server rendered, in a frame; its scripts come later, or never. */
const open = async (query: string, sandbox?: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/rendered/?${query}`;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
};

/** The sign of a visitor: what was rendered is taken over then, and not before. */
const come = (page: Document): void => void page.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));

const addScripts = async (page: Document, ...names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = `/built/${name}`;
    const ran = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    page.body.append(script);
    await ran;
  }
};

/** Lets the scripts of a use take over, for a visitor who comes. */
const takeOver = async (page: Document, script: string): Promise<void> => {
  await addScripts(page, 'gedeeld-hydrate.js', script);
  come(page);
  await expect.poll(() => isTakenOver(page)).toBe(true);
};

/** Every element of ours, from the outside in, through shadow roots. */
const oursIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName.startsWith('gedeeld-') ? [element, ...oursIn(element.shadowRoot ?? element)] : [],
  );
const everyNode = (page: Document): Element[] =>
  oursIn(page).flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])]);
const cards = (page: Document): Element[] =>
  oursIn(page).filter(({ localName }) => localName === 'gedeeld-practice-card');
const finderIn = (page: Document): ShadowRoot | null | undefined =>
  oursIn(page).find(({ localName }) => localName === 'gedeeld-practice-finder')?.shadowRoot;
const titles = (page: Document): string[] =>
  cards(page).map((card) => card.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() ?? '');
const places = (page: Document): string[] =>
  cards(page).map((card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return [x, y, width, height].map((number) => Math.round(number)).join();
  });
const isStyled = (page: Document): boolean =>
  cards(page).every((card) => {
    const body = card.shadowRoot?.querySelector('[part=card]');
    return body && page.defaultView?.getComputedStyle(body).borderTopStyle === 'solid';
  });
/** After the browser looked which cards are in sight: until then it keeps room for them (`content-visibility`). */
const frames = async (page: Document): Promise<void> => {
  for (let left = 4; left > 0; left -= 1)
    await new Promise((resolve) => page.defaultView?.requestAnimationFrame(resolve));
};
/** The button to the next page of a list. */
const nextIn = (page: Document): HTMLButtonElement => {
  const list = oursIn(page).find(({ localName }) => localName === 'gedeeld-practice-list');
  return [...list!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')].at(-1)!;
};
const isTakenOver = (page: Document): boolean =>
  oursIn(page).every((element) => !element.hasAttribute('defer-hydration'));

const isFetched = (page: Document): boolean =>
  page.defaultView!.performance.getEntriesByType('resource').some(({ name }) => name.includes('/feeds/'));

const SRC = encodeURIComponent('/feeds/agenda.json');
const PAGE = `src=${SRC}&page=1`;
const FINDER = `${PAGE}&as=finder`;

afterEach(() => document.body.replaceChildren());

describe('a page without any script', () => {
  it('can be read, in its own look, under a strict policy', async () => {
    const page = await open(PAGE, 'allow-same-origin');
    expect(titles(page)).toEqual(['Aanpak 1', 'Aanpak 2']);
    await expect.poll(() => isStyled(page)).toBe(true);
    expect(page.querySelector('.fallback')?.getBoundingClientRect().height).toBe(0);
  });

  it('can be read in Arabic', async () => {
    const page = await open(`${PAGE}&lang=ar`, 'allow-same-origin');
    const text = cards(page)[0]?.shadowRoot?.textContent ?? '';
    expect(text).toContain('لمن');
    expect(cards(page)[0]?.shadowRoot?.querySelector('[part=card]')?.getAttribute('dir')).toBe('rtl');
  });

  it('can be read as an agenda', async () => {
    const page = await open(`src=${SRC}&as=agenda`, 'allow-same-origin');
    const document = oursIn(page).find(({ localName }) => localName === 'gedeeld-agenda');
    expect(document?.shadowRoot?.textContent).toContain('Elk kind leest');
  });
});

describe('a page whose script takes over', () => {
  it('keeps every node where it was, and becomes alive', async () => {
    const page = await open(PAGE);
    await expect.poll(() => isStyled(page)).toBe(true);
    await frames(page);
    const [before, where] = [everyNode(page), places(page)];
    await takeOver(page, 'gedeeld-embed.js');
    await expect.poll(() => page.querySelector('gedeeld-practices')?.answer).toBeDefined();
    expect(everyNode(page)).toEqual(before);
    expect(places(page)).toEqual(where);
    nextIn(page).click();
    await expect.poll(() => titles(page)).toEqual(['Aanpak 3']);
  });

  it('fetches its data, and waits for a visitor before it reads that and takes over', async () => {
    const page = await open(PAGE);
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-embed.js');
    const ours = page.querySelector('gedeeld-practices');
    await expect.poll(() => isFetched(page)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ours?.answer).toBeUndefined();
    expect(ours?.hasUpdated).toBe(false);
    come(page);
    await expect.poll(() => ours?.hasUpdated).toBe(true);
    expect(ours?.answer).toBeDefined();
  });

  it('takes over one element after the other, so that the page can do something else in between', async () => {
    const page = await open(`src=${encodeURIComponent('/feeds/agenda.json?practices=12')}&practices=12`);
    // Counts the tasks that the page makes for itself.
    const view = page.defaultView!;
    const wait = view.setTimeout.bind(view);
    let task = 0;
    view.setTimeout = ((work: () => void, ...rest: readonly number[]) =>
      wait(
        () => {
          task += 1;
          work();
        },
        ...rest,
      )) as typeof view.setTimeout;
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-embed.js');
    const during: number[] = [];
    for (const card of cards(page)) (card as LitElement).addController({ hostUpdated: () => during.push(task) });
    come(page);
    await expect.poll(() => during.length).toBe(12);
    expect(new Set(during).size).toBe(12);
  });

  it('draws anew what changed while it waited for its turn', async () => {
    const page = await open(PAGE);
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-embed.js');
    const ours = page.querySelector('gedeeld-practices')!;
    await expect.poll(() => isFetched(page)).toBe(true);
    ours.setAttribute('page-size', '1');
    come(page);
    await expect.poll(() => titles(page)).toEqual(['Aanpak 1']);
    await expect.poll(() => isTakenOver(page)).toBe(true);
    expect(isStyled(page)).toBe(true);
    expect(ours.shadowRoot?.querySelectorAll('link')).toHaveLength(1);
  });

  it('does once what a visitor pressed before that', async () => {
    const page = await open(PAGE);
    await addScripts(page, 'gedeeld-hydrate.js');
    const next = nextIn(page);
    let presses = 0;
    next.addEventListener('click', () => (presses += 1));
    next.click();
    await addScripts(page, 'gedeeld-embed.js');
    await expect.poll(() => titles(page)).toEqual(['Aanpak 3']);
    expect(presses).toBe(2);
  });

  it('does again what a visitor typed before that', async () => {
    const page = await open(FINDER);
    await addScripts(page, 'gedeeld-hydrate.js');
    const field = finderIn(page)!.querySelector<HTMLInputElement>('#words')!;
    field.value = 'aanpak 2';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await addScripts(page, 'gedeeld-practices.js');
    await expect.poll(() => titles(page), { timeout: 15_000 }).toEqual(['Aanpak 2']);
    expect(finderIn(page)!.querySelector('#words')).toBe(field);
    expect(field.value).toBe('aanpak 2');
  });

  it('keeps a finder as it was, and lets it find', async () => {
    const page = await open(FINDER);
    expect(titles(page)).toEqual(['Aanpak 1', 'Aanpak 2']);
    await frames(page);
    const [before, where] = [everyNode(page), places(page)];
    await takeOver(page, 'gedeeld-practices.js');
    expect(everyNode(page)).toEqual(before);
    expect(places(page)).toEqual(where);
    nextIn(page).click();
    await expect.poll(() => titles(page)).toEqual(['Aanpak 3']);
  });

  it('answers at once what is asked in the address, which no server knew of', async () => {
    const page = await open(`${FINDER}&address=1&q=${encodeURIComponent('aanpak 3')}`);
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-practices.js');
    await expect.poll(() => titles(page)).toEqual(['Aanpak 3']);
    expect(isTakenOver(page)).toBe(true);
    expect(page.querySelector('gedeeld-practices')?.shadowRoot?.querySelectorAll('link')).toHaveLength(1);
  });

  it('keeps an agenda as it was', async () => {
    const page = await open(`src=${SRC}&as=agenda`);
    const before = everyNode(page);
    await takeOver(page, 'gedeeld-agenda.js');
    expect(everyNode(page)).toEqual(before);
  });

  it('has the tab of the map from the start', async () => {
    const page = await open(`src=${SRC}&as=agenda`);
    const tabs = (): string[] =>
      [...(page.querySelector('gedeeld-agenda-page')?.shadowRoot?.querySelectorAll('[role=tab]') ?? [])].map(
        (tab) => tab.textContent?.trim() ?? '',
      );
    const before = tabs();
    expect(before.at(-1)).toBe('Als kaart');
    await takeOver(page, 'gedeeld-agenda.js');
    expect(tabs()).toEqual(before);
  });

  it('waits for the language of the page', async () => {
    const page = await open(`${PAGE}&lang=pl`);
    const before = everyNode(page);
    await takeOver(page, 'gedeeld-embed.js');
    expect(everyNode(page)).toEqual(before);
    expect(cards(page)[0]?.shadowRoot?.textContent).toContain('Dla kogo');
  });

  it('leaves what can be read when the data does not come', async () => {
    const page = await open(`src=${encodeURIComponent('/feeds/weg.json')}&page=1`);
    const before = everyNode(page);
    const failed = new Promise((resolve) => page.addEventListener('gedeeld-failure', resolve, { once: true }));
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-embed.js');
    come(page);
    await failed;
    expect(everyNode(page)).toEqual(before);
    expect(titles(page)).toEqual(['Aanpak 1', 'Aanpak 2']);
  });

  it('is drawn anew where another version rendered it', async () => {
    const page = await open(PAGE);
    const list = oursIn(page).find(({ localName }) => localName === 'gedeeld-practice-list');
    const walker = page.createTreeWalker(list!.shadowRoot!, NodeFilter.SHOW_COMMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.startsWith('lit-part ')) node.nodeValue = 'lit-part ander=';
    await addScripts(page, 'gedeeld-hydrate.js', 'gedeeld-embed.js');
    come(page);
    await expect.poll(() => list?.hasAttribute('defer-hydration')).toBe(false);
    await expect.poll(() => titles(page)).toEqual(['Aanpak 1', 'Aanpak 2']);
  });

  it('is drawn in its place where the script that takes over is not there', async () => {
    const page = await open(PAGE);
    await addScripts(page, 'gedeeld-embed.js');
    await expect.poll(() => page.querySelector('gedeeld-practices')?.answer).toBeDefined();
    await expect.poll(() => titles(page)).toEqual(['Aanpak 1', 'Aanpak 2']);
    expect(isTakenOver(page)).toBe(true);
  });
});
