import { PracticeCardElement, PracticeListElement } from '@gedeeld/elements';

/** The look of our card and list: every peer has the same, so that what differs is how it is drawn. */
export const CARD = [PracticeCardElement.styles].flat(Infinity);
export const LIST = [PracticeListElement.styles].flat(Infinity);

/** The same for a page without shadow roots: what stands for the host is the page. */
export const addToPage = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...CARD, ...LIST].map(({ cssText }) => cssText.replaceAll(':host', ':root')).join('\n'));
  document.adoptedStyleSheets = [sheet];
};

/** The ticks of the ladder: where each stands. */
export const TICKS = [0.75, 8.75, 16.75, 24.75, 32.75, 40.75];
