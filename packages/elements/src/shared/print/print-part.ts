import type { CSSResult, CSSResultGroup } from 'lit';

/**
 * Prints a part of an element on paper of its own, without the page around it. The part is copied into an empty frame
 * with the element's own style sheets: nothing is fetched, nothing is kept, and no inline style is needed. The paper has
 * our own look: dark on white.
 *
 * @param part what is printed, in a shadow root
 * @param styles the style sheets of the element it is in
 * @param title what the paper is called
 */
export const printPart = (part: Element, styles: CSSResultGroup, title: string): void => {
  const frame = part.ownerDocument.createElement('iframe');
  frame.className = 'paper';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Firefox puts an empty page into a new frame only when it has loaded: what was written before is lost.
  frame.addEventListener('load', () => printInside(frame, part, { styles, title }), { once: true });
  part.getRootNode().appendChild(frame);
};

const printInside = (
  frame: HTMLIFrameElement,
  part: Element,
  { styles, title }: { readonly styles: CSSResultGroup; readonly title: string },
): void => {
  const paper = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!paper) return;
  const { document } = paper;
  document.title = title;
  document.documentElement.lang = closest(part, 'lang');
  document.documentElement.dir = closest(part, 'dir');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new paper.CSSStyleSheet();
  sheet.replaceSync(cssTextOf(styles));
  root.adoptedStyleSheets = [sheet];
  const look = document.createElement('div');
  look.className = 'look';
  look.append(document.importNode(part, true));
  root.append(look);
  document.body.append(host);
  paper.addEventListener('afterprint', () => frame.remove(), { once: true });
  paper.print();
};

const closest = (part: Element, attribute: string): string =>
  part.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';

const cssTextOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map((one) => cssTextOf(one)).join('\n') : (styles as CSSResult).cssText;
