import '@gedeeld/elements/practice-finder.define.js';
import { createPracticeIndex } from '@gedeeld/search';
import { syntheticCatalogue } from '@gedeeld/core/testing';

const finder = document.createElement('gedeeld-practice-finder');
document.body.append(finder);

const LONGEST = 8;

let asked = 0;

const breath = () => {
  const question = (asked += 1);
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    if (question !== asked) throw new Error('Nobody waits for it any more.');
    since = performance.now();
  };
};

globalThis.subject = {
  /** Made-up practices in many different words: the real ones over and over would be found too easily. */
  prepare: (count, seed) => syntheticCatalogue({ practices: count, seed }),
  show: (catalogue) => {
    const index = createPracticeIndex([catalogue]);
    // As the embed does it: in steps, with a pause when the page was kept busy for long, and no further than it is waited for.
    const search = (query) => index.searchGradually(query, breath());
    Object.assign(finder, { catalogues: [catalogue], search });
  },
  focus: () => finder.shadowRoot.querySelector('input').focus(),
  found: () => finder.shadowRoot.querySelector('gedeeld-practice-list')?.shadowRoot.querySelectorAll('li').length ?? 0,
};
