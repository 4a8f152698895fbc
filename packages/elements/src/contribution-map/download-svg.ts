/** What a picture on its own needs of what its page made of it. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const;
const PAGE_ONLY = ['class', 'role', 'tabindex', 'aria-label', 'aria-selected', 'aria-hidden', 'data-item', 'part'];
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing as a file that stands on its own: every look is written at the shape it belongs to, and nothing refers to
 * anything outside. `title` is its name to who cannot see it.
 */
export const svgFile = (drawing: SVGSVGElement, title: string): string => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original) writeLooks(element, getComputedStyle(original));
    for (const name of PAGE_ONLY) element.removeAttribute(name);
  });
  for (const unseen of [...copy.querySelectorAll('*')].filter(isUnseen)) unseen.remove();
  const [, , width = '0', height = '0'] = (copy.getAttribute('viewBox') ?? '').split(' ');
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  copy.prepend(shape('title', {}, title), shape('rect', { width, height, fill: backgroundOf(drawing) }));
  removeComments(copy);
  return new XMLSerializer().serializeToString(copy);
};

const writeLooks = (element: Element, style: CSSStyleDeclaration): void => {
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== 'normal') element.setAttribute(name, value);
  }
};

/** Rings and places to click: on the page alone. */
const isUnseen = (element: Element): boolean =>
  /^(path|rect|circle)$/.test(element.localName) &&
  ['fill', 'stroke'].every((name) => /^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(element.getAttribute(name) ?? ''));

const shape = (name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

const backgroundOf = (drawing: Element): string => {
  const look = drawing.closest('.look');
  return look ? getComputedStyle(look).backgroundColor : 'none';
};

const removeComments = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
};

/** Hands a text to the reader as a file, under a name. */
export const saveFile = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun by then; without this the file would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
