import '@gedeeld/elements/practice-finder.define.js';
import { createPracticeIndex } from '@gedeeld/search';
import { syntheticCatalogue } from '@gedeeld/core/testing';

const finder = document.createElement('gedeeld-practice-finder');
document.body.append(finder);

globalThis.subject = {
  /** Made-up practices in many different words: the real ones over and over would be found too easily. */
  prepare: (count, seed) => syntheticCatalogue({ practices: count, seed }),
  show: (catalogue) => {
    const index = createPracticeIndex([catalogue]);
    Object.assign(finder, { catalogues: [catalogue], search: (query) => index.search(query) });
  },
  focus: () => finder.shadowRoot.querySelector('input').focus(),
  found: () => finder.shadowRoot.querySelector('gedeeld-practice-list')?.shadowRoot.querySelectorAll('li').length ?? 0,
};
