import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws an element of many parts for the first time in several tasks, so that a page that comes in is never kept busy for
 * long. From then on, and where nobody is kept waiting, it is drawn as a whole. It is complete when it is whole.
 */
export class PortionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #step: number;
  #count: number;
  #isMore = false;
  #whole: Promise<void> | undefined;
  #end: () => void = () => {};

  /** @param step how many parts are drawn in one task: what a slow phone does before it answers the next press */
  constructor(host: ReactiveControllerHost & { readonly shadowRoot?: unknown }, step = 1) {
    this.#host = host;
    this.#step = step;
    // A server drew it, or draws it now.
    this.#count = host.shadowRoot || !('requestAnimationFrame' in globalThis) ? Infinity : step;
    host.addController(this);
  }

  /** What its update comes to, once all parts are drawn. */
  async whole(updated: Promise<boolean>): Promise<boolean> {
    const isComplete = await updated;
    await this.#whole;
    return isComplete;
  }

  /** How many of this many parts are to be drawn now. */
  of(parts: number): number {
    this.#isMore = this.#count < parts && !document.hidden;
    if (!this.#isMore) this.#count = Infinity;
    else this.#whole ??= new Promise((resolve) => (this.#end = resolve));
    return this.#count;
  }

  hostUpdate(): void {
    this.#isMore = false;
  }

  hostUpdated(): void {
    if (this.#isMore) setTimeout(this.#next);
    else this.#end();
  }

  readonly #next = (): void => {
    this.#count += this.#step;
    this.#host.requestUpdate();
  };
}
