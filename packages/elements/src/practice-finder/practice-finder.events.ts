import type { FinderQuery } from './finder-query.js';

/** The reader asks for something else: other words, a filter, another page. A page can keep it in its address. */
export class QueryChangeEvent extends Event {
  static readonly type = 'gedeeld-query-change';
  readonly query: FinderQuery;

  constructor(query: FinderQuery) {
    super(QueryChangeEvent.type, { bubbles: true, composed: true });
    this.query = query;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-query-change': QueryChangeEvent;
  }
}
