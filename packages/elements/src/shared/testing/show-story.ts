import type { LitElement } from 'lit';
import { render } from 'lit';

import type { Story, StoryMeta } from './story.js';

/** A story on the page, without Storybook. */
export interface ShownStory<Element extends HTMLElement> {
  readonly element: Element;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
}

/**
 * Shows a story as Storybook would, in a frame of its own with the language, direction and width it asks for, and
 * waits until everything in it is drawn. `changes` go over the story's own arguments: a test adds what it is about.
 */
export const showStory = async <Args, Element extends HTMLElement>(
  meta: StoryMeta<Args>,
  story: Story<Args>,
  changes: Partial<Args> = {},
): Promise<ShownStory<Element>> => {
  const frame = document.createElement('div');
  frame.className = 'story';
  const { lang = 'nl', dir, width } = story.parameters ?? {};
  frame.lang = lang;
  if (dir) frame.dir = dir;
  if (width) frame.style.setProperty('inline-size', `${width}px`);
  document.body.append(frame);
  render((story.render ?? meta.render)({ ...meta.args, ...story.args, ...changes }), frame);

  const element = frame.querySelector<Element>(meta.component);
  if (!element?.shadowRoot) throw new Error(`The story shows no <${meta.component}>`);
  await drawn(element);
  return { element, root: element.shadowRoot, frame };
};

/**
 * Takes every story off the page, and goes back to its top: what is shown next before the page is drawn is else shown
 * where the last reader was.
 */
export const clearStories = (): void => {
  for (const frame of document.querySelectorAll('.story')) frame.remove();
  scrollTo(0, 0);
};

/** Waits until an element of ours, and every one inside it, shows what it was given. */
export const drawn = async (element: Element): Promise<void> => {
  if (isLit(element)) await element.updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (inner.localName.includes('-')) await drawn(inner);
  }
};

/** Waits until nothing inside says that it is still at work: what is searched is found, and every card of it is there. */
export const atRest = async (root: Element): Promise<void> => {
  while (root.isConnected && isBusy(root)) await new Promise((resolve) => setTimeout(resolve));
};

const isBusy = (root: ParentNode): boolean =>
  root.querySelector('[aria-busy=true]') !== null ||
  [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && isBusy(shadowRoot));

const isLit = (element: Element): element is LitElement => 'updateComplete' in element;

/** The text a reader sees, with every row of white space as one space. */
export const seenText = (root: ParentNode): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();
