import { DEVELOPMENT } from '#development';

import { warnOnce } from './warn.js';

/**
 * Registers an element, unless its tag is taken: two versions of us on one page must not break each other, so the
 * first one serves all, and the second one says so.
 */
export const defineElement = (tag: string, elementClass: CustomElementConstructor): void => {
  const registered = customElements.get(tag);
  if (!registered) customElements.define(tag, elementClass);
  else if (DEVELOPMENT && registered !== elementClass)
    warnOnce('tag-taken', `<${tag}> was registered before, by another copy of Gedeeld; that one serves this page.`);
};
