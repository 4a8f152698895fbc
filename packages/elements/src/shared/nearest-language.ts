/** The language that the page says an element is in: of its nearest ancestor with `lang`, through shadow roots. */
export const nearestLanguage = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
  }
  return '';
};

/** Every document or shadow root around an element, from the inside out. */
export const rootsAround = (element: Element): Node[] => {
  const roots: Node[] = [];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
};

const parentOf = (node: Node): Node | null => {
  if (node instanceof ShadowRoot) return node.host;
  // What is handed to another element's slot is in the language of the place where it was written.
  return node.parentNode;
};
