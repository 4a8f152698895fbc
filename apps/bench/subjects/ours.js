import '@gedeeld/elements/practice-list.define.js';

import { netherlands, practicesFor } from './practices.js';

const list = document.createElement('gedeeld-practice-list');
document.body.append(list);

globalThis.subject = {
  prepare: practicesFor,
  /** The first page of them all. */
  first: (practices) => void Object.assign(list, { practices, catalogue: netherlands, pageSize: 24 }),
  /** Every one of them on one page. */
  all: (practices) => void Object.assign(list, { practices, catalogue: netherlands, pageSize: practices.length }),
  said: () =>
    [...list.shadowRoot.querySelectorAll('gedeeld-practice-card')].map((card) =>
      card.shadowRoot.querySelector('article'),
    ),
  drawn: () =>
    [...list.shadowRoot.querySelectorAll('.cards')].reduce(
      (count, { childElementCount }) => count + childElementCount,
      0,
    ),
};
