/** What the tests ask of a page. Each function runs in the page and sees nothing of this file. */

/** How many cards can be seen: with a height, opaque, and with letters one can read. */
export const cardsInSight = (): number => {
  const list = document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('gedeeld-practice-list');
  return [...(list?.shadowRoot?.querySelectorAll('gedeeld-practice-card') ?? [])].filter((card) => {
    const title = card.shadowRoot?.querySelector('h2, h3');
    const { height, width } = card.getBoundingClientRect();
    return title && height > 40 && width > 100 && card.checkVisibility({ opacityProperty: true });
  }).length;
};

/** What the first card looks like. Spacing between letters is not asked: that it comes in is a reader's right (WCAG 1.4.12). */
export const lookOfCard = (): Record<string, string | number> => {
  const list = document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('gedeeld-practice-list');
  const card = list?.shadowRoot?.querySelector('gedeeld-practice-card');
  const title = card?.shadowRoot?.querySelector('h2');
  const problem = card?.shadowRoot?.querySelector('.problem');
  if (!title || !problem || !card) return {};
  const [ofTitle, ofProblem] = [getComputedStyle(title), getComputedStyle(problem)];
  return {
    titleSize: Number.parseFloat(ofTitle.fontSize),
    titleCase: ofTitle.textTransform,
    textSize: Number.parseFloat(ofProblem.fontSize),
    float: ofProblem.float,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
};

/** Whether the editor's own words are in sight. */
export const seesFallback = (): boolean => {
  const fallback = document.querySelector('.fallback');
  return fallback !== null && fallback.getBoundingClientRect().height > 5;
};

/** What the embed says about loading. */
export const readMessage = (): string =>
  (document.querySelector('gedeeld-practices')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Errors that a page heard of since `LISTENS` stood in its head. */
export const heardErrors = (): string[] => (globalThis as unknown as { heard?: string[] }).heard ?? [];

/** A script for a page's head that writes down every error and warning. */
export const LISTENS = `<script>
  globalThis.heard = [];
  globalThis.warned = [];
  addEventListener('error', (event) => heard.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  const warn = console.warn.bind(console);
  console.warn = (...words) => { warned.push(words.map(String).join(' ')); warn(...words); };
</script>`;

/** Warnings that a page heard of. */
export const heardWarnings = (): string[] => (globalThis as unknown as { warned?: string[] }).warned ?? [];
