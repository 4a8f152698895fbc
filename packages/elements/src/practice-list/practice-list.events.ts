/** In place of the number of a page: all practices, on one page. */
export const ALL_PAGES = 0;

/** The reader goes to another page of the list. `preventDefault()` keeps the list where it is. */
export class PageChangeEvent extends Event {
  static readonly type = 'gedeeld-page-change';
  /** The page that is asked for; the first is 1, and `ALL_PAGES` (0) is all of them at once. */
  readonly page: number;

  constructor(page: number) {
    super(PageChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.page = page;
  }
}

/** After a failure the reader asks to try again. Whoever loads the practices listens. */
export class RetryEvent extends Event {
  static readonly type = 'gedeeld-retry';

  constructor() {
    super(RetryEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-page-change': PageChangeEvent;
    'gedeeld-retry': RetryEvent;
  }
}
