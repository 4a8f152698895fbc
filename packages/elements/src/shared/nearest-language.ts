/**
 * The language that the page says an element is in: of its nearest ancestor with `lang`, through shadow roots. What is handed
 * to another element's slot is in the language of the place where it was written.
 */
export const nearestLanguage = (element: Element): string => {
  const root = element.getRootNode();
  const said = element.closest('[lang]')?.getAttribute('lang');
  return said ?? (root instanceof ShadowRoot ? nearestLanguage(root.host) : '');
};

/** Every document or shadow root around an element, from the inside out. */
export const rootsAround = (element: Element): Node[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
};
