import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many items change in one frame: a few cards, which a slow phone draws before the next letter is typed. */
const STEP = 4;

/**
 * Goes from one list to another a few items at a time, one step in each frame, so that drawing them never holds up what
 * the reader does meanwhile. The first list comes in steps too, unless a server drew it; a list that is asked for on the way
 * is gone to from there.
 */
export class GradualController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shown: readonly Item[] = [];
  #wanted: readonly Item[] = [];
  #frame: number | undefined;
  /** Whether a server drew the first list: it stands there already. */
  #isThere: boolean;

  constructor(host: ReactiveControllerHost & { readonly shadowRoot?: unknown }) {
    this.#host = host;
    this.#isThere = Boolean(host.shadowRoot);
    host.addController(this);
  }

  /** What to draw now, on the way to this list. */
  towards(wanted: readonly Item[]): readonly Item[] {
    this.#wanted = wanted;
    const canWait = 'requestAnimationFrame' in globalThis && !document.hidden && !this.#isThere;
    this.#isThere = false;
    this.#shown = canWait ? nearer(this.#shown, wanted) : wanted;
    if (isSame(this.#shown, wanted)) this.#stop();
    else this.#frame ??= requestAnimationFrame(this.#step);
    return this.#shown;
  }

  hostDisconnected(): void {
    this.#stop();
    this.#shown = [];
  }

  readonly #step = (): void => {
    this.#frame = undefined;
    if (!isSame(this.#shown, this.#wanted)) this.#host.requestUpdate();
  };

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

/** One step nearer: the next few places that differ are as they should be, and what is too much goes at the end. */
export const nearer = <Item>(shown: readonly Item[], wanted: readonly Item[], step = STEP): readonly Item[] => {
  const next: Item[] = [];
  let left = step;
  for (let at = 0; at < Math.max(shown.length, wanted.length); at += 1) {
    const isRight = at < shown.length && at < wanted.length && shown[at] === wanted[at];
    if (isRight || left === 0) {
      if (at < shown.length) next.push(shown[at]!);
      continue;
    }
    left -= 1;
    if (at < wanted.length) next.push(wanted[at]!);
  }
  return next;
};

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
