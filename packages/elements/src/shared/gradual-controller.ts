import type { ReactiveControllerHost } from 'lit';
import { isServer } from 'lit';

import { afterFrame } from './pause.js';

/** How many items change in one frame: a few cards, which a slow phone draws before the next letter is typed. */
const STEP = 3;

/**
 * Goes from one list to another a few items at a time, one step after each frame and in a task of its own, so that drawing
 * them never holds up what the reader does meanwhile. The first list comes in steps too, unless a server drew it; a list
 * that is asked for on the way is gone to from there.
 */
export class GradualController<Item> {
  readonly #host: ReactiveControllerHost;
  #shown: readonly Item[] = [];
  #wanted: readonly Item[] = [];
  /** Whether the next step is on its way. */
  #isComing = false;
  /** Whether a server draws the first list, or drew it: it stands there already. */
  #isThere: boolean;

  constructor(host: ReactiveControllerHost & { readonly shadowRoot?: unknown }) {
    this.#host = host;
    this.#isThere = isServer || Boolean(host.shadowRoot);
  }

  /** What to draw now, on the way to this list. */
  towards(wanted: readonly Item[]): readonly Item[] {
    this.#wanted = wanted;
    this.#shown = this.#isThere || document.hidden ? wanted : nearer(this.#shown, wanted);
    this.#isThere = isServer;
    if (this.isUnderWay && !this.#isComing) {
      this.#isComing = true;
      void afterFrame().then(() => {
        this.#isComing = false;
        this.#host.requestUpdate();
      });
    }
    return this.#shown;
  }

  /** Whether what is drawn is not yet what is wanted. */
  get isUnderWay(): boolean {
    return !isSame(this.#shown, this.#wanted);
  }
}

/** One step nearer: the next few places that differ are as they should be, and what is too much goes at the end. */
export const nearer = <Item>(shown: readonly Item[], wanted: readonly Item[], step = STEP): readonly Item[] => {
  let left = step;
  const longest = wanted.length > shown.length ? wanted : shown;
  return longest.flatMap((_, at) => {
    const stays = shown[at] === wanted[at] || (left -= 1) < 0;
    return (stays ? shown : wanted).slice(at, at + 1);
  });
};

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
