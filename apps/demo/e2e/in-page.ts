/**
 * What the tests ask of a page. Each function runs in the page and sees nothing of this file: it must stand alone, which
 * is why every one of them walks through the shadow roots by itself.
 */

/** How many cards are drawn. */
export const countCards = (): number => {
  const list = document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('gedeeld-practice-list');
  return [...(list?.shadowRoot?.querySelectorAll('gedeeld-practice-card') ?? [])].filter(
    (card) => (card.shadowRoot?.textContent ?? '').trim() !== '' && card.getBoundingClientRect().height > 40,
  ).length;
};

/**
 * Whether the embed is done: it shows a list, or the button to try again. What was rendered when the site was built has
 * fetched what it will need.
 */
export const isSettled = (): boolean => {
  const isFetched = (address: string): boolean =>
    performance.getEntriesByName(new URL(address, document.baseURI).href).length > 0;
  const addresses = (element: Element): string[] =>
    ['src', 'places'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []);
  return [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('gedeeld-') && customElements.get(localName))
    .every((element) => {
      const root = element.shadowRoot;
      if (!root?.childElementCount || root.querySelector('.notice--loading')) return false;
      return !root.querySelector('[defer-hydration]') || addresses(element).every(isFetched);
    });
};

/** Whether everything that was rendered when the site was built is alive. */
export const isTakenOver = (): boolean => {
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    if (root.querySelector('[defer-hydration]')) return false;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return true;
};

/** Moves over the page, as a visitor who comes to do something: what was rendered is taken over then. */
export const moveOver = (): void =>
  void document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));

/** What the embed says of itself: the message about loading or failing. */
export const readMessage = (): string =>
  (document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether what stands between the tags is in sight. */
export const seesFallback = (): boolean => {
  const fallback = document.querySelector('gedeeld-practices .fallback');
  return fallback !== null && fallback.getBoundingClientRect().height > 20;
};

/** Every link on the page, also inside shadow roots. */
export const allLinks = (): string[] => {
  const links: string[] = [];
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.hasAttribute('href')) links.push(element.getAttribute('href') ?? '');
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return links;
};

/** All that can be read inside the embed. */
export const readEmbed = (): string => {
  let text = '';
  const roots: ParentNode[] = [document.querySelector('gedeeld-practices')?.shadowRoot ?? document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    text += ` ${root.textContent ?? ''}`;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return text.replace(/\s+/g, ' ');
};

/** Where the keyboard is: what it is called, in which element, and whether one can see it. */
export const readFocus = (): { name: string; within: string; visible: boolean } => {
  let at = document.activeElement;
  let within = '';
  while (at?.shadowRoot?.activeElement) {
    within = at.localName;
    at = at.shadowRoot.activeElement;
  }
  if (!at || at === document.body) return { name: '', within: '', visible: true };
  const style = getComputedStyle(at);
  const ring = Number.parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none';
  const name = at.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.name : (at.textContent ?? ''));
  return { name: name.replace(/\s+/g, ' ').trim(), within, visible: ring || style.boxShadow !== 'none' };
};

/** What the page has stored, which should be nothing. */
export const readStored = async (): Promise<{ cookies: string; stored: number; databases: number }> => ({
  cookies: document.cookie,
  stored: localStorage.length + sessionStorage.length,
  databases: (await indexedDB.databases()).length + (await caches.keys()).length,
});

/** Shows a page in a frame of this width, and tells how wide it wants to be. */
export const measureAt = async ({ path, width }: { path: string; width: number }): Promise<number> => {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = path;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (!view || !page) throw new Error('The frame is empty.');
  const settled = (): boolean => {
    const root = page.querySelector('gedeeld-practices')?.shadowRoot;
    if (!root) return page.querySelector('gedeeld-practices') === null;
    return root.querySelector('gedeeld-practice-list, gedeeld-practice-finder, button') !== null;
  };
  for (let tries = 0; tries < 200 && !settled(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!settled()) throw new Error(`The finder on ${path} has not come.`);
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  return page.documentElement.scrollWidth;
};

/** What axe has against the page, as `rule: place`, for every level and rule that we promise. */
export const findFaults = async (axe: string): Promise<string[]> => {
  const script = document.createElement('script');
  script.textContent = axe;
  document.head.append(script);
  const { run } = (globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<Results> } })
    .axe;
  interface Results {
    violations: { id: string; nodes: { target: (string | string[])[] }[] }[];
  }
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
  // To describe what is right, and to gather style sheets for a rule about turned screens, takes a third of the time.
  const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false };
  const { violations } = await run(document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join('>>>')}`));
};

/** How many places there are to choose in the finder. */
export const placesToChoose = (): number => {
  const finder = document.querySelector('gedeeld-practices')?.shadowRoot;
  const picker = finder?.querySelector('gedeeld-place-picker')?.shadowRoot;
  return picker?.querySelectorAll('#place option').length ?? 0;
};

/** The name of the place that is chosen in the finder. */
export const chosenPlace = (): string => {
  const finder = document.querySelector('gedeeld-practices')?.shadowRoot;
  const picker = finder?.querySelector('gedeeld-place-picker')?.shadowRoot;
  return picker?.querySelector<HTMLSelectElement>('#place')?.selectedOptions[0]?.text.trim() ?? '';
};

/** Chooses a place in the finder by its name, as a visitor does. */
export const choosePlace = (name: string): void => {
  const finder = document.querySelector('gedeeld-practices')?.shadowRoot;
  const picker = finder?.querySelector('gedeeld-place-picker')?.shadowRoot;
  const select = picker?.querySelector<HTMLSelectElement>('#place');
  if (!select) throw new Error('There is no place to choose.');
  select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === name);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Writes words into the search field of the finder. */
export const writeWords = (words: string): void => {
  const embed = document.querySelector('gedeeld-practices')?.shadowRoot;
  const finder = embed?.querySelector('gedeeld-practice-finder')?.shadowRoot;
  const field = finder?.querySelector<HTMLInputElement>('#words');
  if (!field) throw new Error('There is no field for words.');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** Everything that the page itself asked for, and not a page in a frame of it. */
export const askedSoFar = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

/**
 * Whether that is there which comes when the page has nothing else to do: the other views of an agenda, and what a finder
 * searches and compares with.
 */
export const hasTheRest = (): boolean => {
  const shows = (tag: string, part: string): boolean =>
    Boolean(document.querySelector(tag)?.shadowRoot?.querySelector(part));
  const came = performance.getEntriesByType('resource').map(({ name }) => name);
  const has = (part: string): boolean => came.some((name) => name.includes(`/gedeeld-practices-${part}-`));
  return (
    (!shows('gedeeld-agenda-page', '[role=tab]') ||
      ['gedeeld-contribution-map', 'gedeeld-contribution-matrix'].every((tag) => customElements.get(tag))) &&
    (!shows('gedeeld-practices', 'gedeeld-practice-finder') || ['filtering', 'words', 'place-details'].every(has))
  );
};

/** Everything that the page asked for at another address than its own. */
export const askedElsewhere = (): string[] =>
  performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(location.origin) ? [] : name));

/** Opens every tab and every disclosure, one after the other. */
export const openEverything = async (): Promise<void> => {
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches('summary, [role=tab]')) continue;
      element.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
};

/** The first headings that can be read, also in what was rendered when the site was built. */
export const readTitles = (): string[] => {
  const titles: string[] = [];
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName !== 'h1' || !element.checkVisibility()) continue;
      if (element.parentElement?.shadowRoot && !element.assignedSlot) continue;
      titles.push((element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
  }
  return titles;
};

/**
 * Whether every element of ours that waits for its data says so, with its fallback in sight, or has something to read
 * already.
 */
export const saysHowFar = (): boolean => {
  const ours = [...document.querySelectorAll('[src]')].filter(({ localName }) => localName.startsWith('gedeeld-'));
  return ours.every(({ shadowRoot, firstElementChild }) => {
    const loading = shadowRoot?.querySelector('.notice--loading');
    if (!loading) return (shadowRoot?.querySelector('[defer-hydration]')?.shadowRoot?.childElementCount ?? 0) > 0;
    return loading.textContent?.trim() !== '' && (!firstElementChild || firstElementChild.checkVisibility());
  });
};
