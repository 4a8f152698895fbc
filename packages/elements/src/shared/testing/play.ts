import { seenText } from './show-story.js';
import type { PlayContext } from './story.js';

/** Longer than any answer takes on a busy machine. */
const PATIENCE = 10_000;

/** A reader who goes through a story by what it says: presses, writes, and looks for what comes of it. */
export interface Reader {
  /** Presses what is named so: a button, a summary or the label of a choice. */
  readonly press: (name: string) => Promise<void>;
  /** Writes in the field with this label, by keyboard, after what is there. */
  readonly write: (label: string, text: string) => Promise<void>;
  /** Presses keys where the focus is; with an element, after going there. */
  readonly keys: (keys: string, at?: HTMLElement | SVGElement) => Promise<void>;
  /** Waits until these words stand somewhere. */
  readonly sees: (words: string) => Promise<void>;
  /** Waits until these words stand nowhere. */
  readonly misses: (words: string) => Promise<void>;
  /** Waits until there is an element like this, in any shadow root. */
  readonly finds: <Found extends Element = HTMLElement>(selector: string) => Promise<Found>;
}

/** The reader of a story that is played. Waits `patience` milliseconds for anything to happen. */
export const readerOf = ({ canvasElement, userEvent }: PlayContext, patience = PATIENCE): Reader => {
  const until = <Found>(look: () => Found | undefined | false, what: string): Promise<Found> =>
    lookUntil(look, what, Date.now() + patience);
  const inside = (): readonly Element[] => [...everyElement(canvasElement)];
  const named = (selector: string, name: string): Element | undefined =>
    inside().find((one) => one.matches(selector) && seenText(one).startsWith(name) && isShown(one));
  const shows = (words: string): boolean => inside().some((one) => isShown(one) && seenText(one).includes(words));
  return {
    press: async (name) => userEvent.click(await until(() => named('button, summary, label', name), `“${name}”`)),
    write: async (label, text) => {
      const found = await until(() => named('label', label) as HTMLLabelElement | undefined, `a field “${label}”`);
      found.control?.focus();
      await userEvent.keyboard(text);
    },
    keys: async (keys, at) => {
      at?.focus();
      await userEvent.keyboard(keys);
    },
    sees: async (words) => {
      await until(() => shows(words), `“${words}” in sight`);
    },
    misses: async (words) => {
      await until(() => !shows(words), `end to “${words}”`);
    },
    finds: <Found extends Element>(selector: string) =>
      until(() => inside().find((one) => one.matches(selector)) as Found | undefined, selector),
  };
};

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Every element under a part of the page, in shadow roots too. */
function* everyElement(part: ParentNode): Generator<Element> {
  for (const element of part.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const lookUntil = async <Found>(
  look: () => Found | undefined | false,
  what: string,
  deadline: number,
): Promise<Found> => {
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`There is no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
