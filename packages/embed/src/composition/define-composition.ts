import { loadLanguagesWith } from '@gedeeld/elements';

import { tellDeveloper } from '../development.js';
import { LANGUAGE_FILES } from '../language/language-files.js';
import { languageFolder } from '../language/language-folder.js';
import { languageLoader } from '../language/language-loader.js';
import type { CompositionElement } from './composition.js';

/** A composition that can be put on a page, and the version of the bundle that it came in. */
export type CompositionClass = (new () => CompositionElement) & { readonly version: string };

/**
 * Registers a composition, unless its tag is taken: whoever came first keeps it. Two bundles of one version may both
 * bring the tag, and then there is nothing to say; another version says so, once.
 */
export const defineComposition = (tag: string, elementClass: CompositionClass): void => {
  loadLanguagesWith(loadLanguage);
  const registered = customElements.get(tag) as Partial<CompositionClass> | undefined;
  if (registered === undefined) customElements.define(tag, elementClass);
  else if (registered.version !== elementClass.version) tellDeveloper('second-version', tag);
};

const loadLanguage = languageLoader(LANGUAGE_FILES, languageFolder);
