import type { Answer } from '../loading/load-catalogue.js';
import type { LoadFailure } from '../loading/load-failure.js';

/** A catalogue was loaded and is shown. */
export class CatalogueLoadEvent extends Event {
  static readonly eventName = 'gedeeld-load';
  /** The catalogue, its address, and what was left out of it. */
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(CatalogueLoadEvent.eventName, { bubbles: true, composed: true });
    this.answer = answer;
  }
}

/** A catalogue could not be shown; what stood between the tags, or the last good answer, still is. */
export class CatalogueFailureEvent extends Event {
  static readonly eventName = 'gedeeld-failure';
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(CatalogueFailureEvent.eventName, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gedeeld-load': CatalogueLoadEvent;
    'gedeeld-failure': CatalogueFailureEvent;
  }
}
