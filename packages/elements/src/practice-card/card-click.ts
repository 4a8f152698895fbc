/**
 * Whether a click on the card, beside its link, means "open it". Not when it ends the selecting of text, and not when
 * something else on the card took it: then the reader wants the text, not the link.
 */
export const isChoice = (event: MouseEvent, root: HTMLElement | DocumentFragment): boolean =>
  !event.defaultPrevented && event.button === 0 && selectedText(root) === '';

/** The same click on the link itself, with the keys that were held down: Ctrl still opens another tab. */
export const passOn = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent, link: HTMLElement): void => {
  const init = { bubbles: true, cancelable: true, composed: true, altKey, ctrlKey, metaKey, shiftKey };
  link.dispatchEvent(new MouseEvent('click', init));
};

/** What is selected on the page. Chromium keeps the selection inside a shadow root to that root. */
const selectedText = (root: HTMLElement | DocumentFragment): string => {
  const inside = root as { getSelection?: () => Selection | null };
  return String(inside.getSelection?.() ?? '') || String(document.getSelection() ?? '');
};
