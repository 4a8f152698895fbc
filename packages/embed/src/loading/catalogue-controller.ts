import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Answer, LoadOutcome } from './load-catalogue.js';
import type { LoadFailure } from './load-failure.js';
import type { Progress } from './read-limited.js';

/** How far loading is: bytes of one address, or how many of several addresses are done. */
export type LoadProgress = Progress | { readonly done: number; readonly feeds: number };

/** Where the loading of one catalogue stands. */
export type LoadState =
  /** There is no address. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly progress?: LoadProgress }
  | { readonly status: 'ready' }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

export interface LoadRequest {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Whether a person asked for it again, so that a stored copy will not do unchecked. */
  readonly revalidate: boolean;
}

export interface CatalogueControllerOptions {
  readonly load: (src: string, request: LoadRequest) => Promise<LoadOutcome>;
  /** Called once for each load that ended by itself, after `state` and `answer` were set. */
  readonly onSettled: (outcome: { answer: Answer } | { failure: LoadFailure }) => void;
}

/**
 * Keeps an element supplied with one catalogue: at most one load at a time, none while the element is off the page,
 * none started again because it moved. The last good answer stays when a later load fails.
 */
export class CatalogueController implements ReactiveController {
  state: LoadState = { status: 'idle' };
  /** The last good answer. It outlives failures and removal from the page, and never leaves memory. */
  answer: Answer | undefined;

  /** Fulfilled as soon as there is an answer. */
  readonly answered: Promise<void>;

  #haveAnswered: () => void = () => {};
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: CatalogueControllerOptions;
  #src: string | undefined;
  #running: AbortController | undefined;
  /** Whether `#src` is still to be loaded: it came, or was broken off, while the element was off the page. */
  #due = false;

  constructor(host: ReactiveControllerHost & Element, options: CatalogueControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.answered = new Promise((resolve) => (this.#haveAnswered = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#due) this.#start(false);
  }

  /** Moving an element is a removal and an insertion at once: only what is still gone a moment later is broken off. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#running) return;
      this.#stop();
      this.#due = true;
    });
  }

  /** Wants the catalogue at this address from now on; `undefined` wants none. */
  open(src: string | undefined): void {
    if (src === this.#src) return;
    this.#stop();
    this.#src = src;
    this.#due = src !== undefined;
    if (src === undefined) {
      this.answer = undefined;
      this.#become({ status: 'idle' });
    } else if (this.#host.isConnected) this.#start(false);
  }

  /** Takes an answer that came in another way, such as on a server. */
  take(answer: Answer): void {
    this.answer = answer;
    this.#haveAnswered();
    this.#become({ status: 'ready' });
  }

  /** Asks for the same address again. Does nothing while it is being loaded, or when there is no address. */
  reload(): void {
    if (this.#src === undefined || this.#running) return;
    this.#due = true;
    if (this.#host.isConnected) this.#start(true);
  }

  #start(revalidate: boolean): void {
    const run = new AbortController();
    this.#running = run;
    this.#due = false;
    this.#become({ status: 'loading' });
    const onProgress = (progress: LoadProgress): void => {
      if (this.#running === run) this.#become({ status: 'loading', progress });
    };
    void this.#options
      .load(this.#src ?? '', { signal: run.signal, onProgress, revalidate })
      .then((outcome) => this.#settle(run, outcome));
  }

  #settle(run: AbortController, outcome: LoadOutcome): void {
    // An answer to a question that was withdrawn meanwhile.
    if (this.#running !== run || 'aborted' in outcome) return;
    this.#running = undefined;
    if ('answer' in outcome) this.take(outcome.answer);
    else this.#become({ status: 'failed', failure: outcome.failure });
    this.#options.onSettled(outcome);
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #become(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
