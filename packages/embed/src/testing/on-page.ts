import type { CompositionElement } from '../composition/composition.js';

const FALLBACK = 'Hier staat iets voor wie het niet ziet.';

/** Puts a composition on the page as a web editor writes it, with a fallback between its tags. */
export const pasteTag = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  settings: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, settings);
  element.innerHTML = `<p class="fallback">${FALLBACK}</p>`;
  document.body.append(element);
  return element;
};

export const shadow = (element: CompositionElement): ShadowRoot => element.shadowRoot!;

/** Where what was loaded is shown, if need be without an address: nowhere while it is drawn behind what stands there still. */
export const content = (element: CompositionElement): Element | ShadowRoot | null => {
  const found = shadow(element).querySelector('.content');
  return found?.closest('[hidden]') ? null : (found ?? shadow(element));
};

/** What is said about loading and failing. */
export const message = (element: CompositionElement): string => textOf(shadow(element).querySelector('[role=status]'));

export const retry = (element: CompositionElement): HTMLButtonElement | null =>
  shadow(element).querySelector('[part=retry]');

/** What is said below about whose data it is, and what is missing. */
export const about = (element: CompositionElement): string => textOf(shadow(element).querySelector('.about'));

export const seesFallback = (element: CompositionElement): boolean =>
  element.querySelector('.fallback')!.getBoundingClientRect().height > 0;

export const textOf = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** How often a feed was asked for. */
export const countOf = async (path: string): Promise<number> =>
  Number(await (await fetch(`/feeds/count?of=${encodeURIComponent(`/${path}`)}`)).text());

let number = 0;

/** An address that no other test has asked for. */
export const fresh = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}fresh=${(number += 1)}`;
