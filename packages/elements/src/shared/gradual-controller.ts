import type { LitElement } from 'lit';
import { isServer } from 'lit';

import { afterFrame } from './pause.js';

/** How many items change in one frame where a browser lays none of them out, which takes a slow phone most of its time. */
const STEP = 3;

/**
 * Goes from one list to another a few items at a time, one step after each frame and in a task of its own, so that drawing
 * them never holds up what the reader does meanwhile. The first list comes in steps too, unless a server drew it; a list
 * that is asked for on the way is gone to from there. The host draws a card in each item.
 */
export class GradualController<Item> {
  /** Whether what is drawn is not yet what is wanted. */
  isBusy = false;
  readonly #host: LitElement;
  #shown: readonly Item[] = [];
  /** Whether the next step is on its way. */
  #isComing = false;
  /** How many items in sight change in one frame: one, but a few while the first list comes in, as nobody is typing yet. */
  #most: number;

  constructor(host: LitElement) {
    this.#host = host;
    // A list that a server drew stands there already.
    this.#most = host.shadowRoot ? Infinity : STEP;
  }

  /** What to draw now, on the way to this list. */
  towards(wanted: readonly Item[]): readonly Item[] {
    const isWrong = (item: Item, at: number): boolean => item !== this.#shown[at];
    this.#shown =
      isServer || document.hidden ? wanted : nearer(this.#shown, wanted, this.#step(wanted.findIndex(isWrong)));
    this.isBusy = wanted.some(isWrong);
    if (this.isBusy && !this.#isComing) {
      this.#isComing = true;
      void afterFrame().then(() => {
        this.#isComing = false;
        this.#host.requestUpdate();
      });
    }
    return this.#shown;
  }

  /** How many places change now, after so many that are right. What is next is about as far in sight as the last of those. */
  #step(right: number): number {
    // The first list has come, or another comes before it has: somebody is typing.
    if (right in this.#shown || (!this.isBusy && right > 0)) this.#most = 1;
    const last = this.#host.renderRoot.querySelector(`:nth-child(${right})>gedeeld-practice-card`);
    return last?.checkVisibility?.({ contentVisibilityAuto: true }) === false ? STEP : this.#most;
  }
}

/** One step nearer: what is too much is gone, and the next few places that differ are as they should be. */
export const nearer = <Item>(shown: readonly Item[], wanted: readonly Item[], step: number): readonly Item[] => {
  let left = step;
  return wanted.flatMap((item, at) => {
    const stays = item === shown[at] || --left < 0;
    return stays ? shown.slice(at, at + 1) : [item];
  });
};
