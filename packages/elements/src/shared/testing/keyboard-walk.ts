import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/**
 * Walks through a story with Tab: every link, button, list and question that is seen is reached in the order of the document,
 * shows a ring, and lets go again, at the end and on the way back. Answers how many stops there were.
 */
export const walkByKeyboard = async (frame: HTMLElement, root: ShadowRoot): Promise<number> => {
  // What stands before and after the element on the page: where a walk begins and ends is else the browser's choice.
  const [before, after] = ['Before', 'After'].map((name) => {
    const button = document.createElement('button');
    button.textContent = name;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  frame.prepend(before);
  frame.append(after);
  before.focus();
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), summary, select')].filter(
    (stop) => stop.checkVisibility(),
  );
  for (const stop of stops) {
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => root.activeElement).toBe(stop);
    await expect.poll(() => getComputedStyle(stop).outlineStyle).toBe('solid');
  }
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => document.activeElement).toBe(after);
  if (stops.length > 0) {
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.poll(() => root.activeElement).toBe(stops.at(-1));
  }
  before.remove();
  after.remove();
  return stops.length;
};
