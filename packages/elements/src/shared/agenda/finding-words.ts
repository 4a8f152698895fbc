import type { AgendaNaming } from '@gedeeld/core';

import { findings as en } from '../../locales/en.js';
import { findings as nl } from '../../locales/nl.js';
import type { AreaInLanguage } from '../languages.js';
import type { AgendaView } from './agenda-view.js';

/** The sentences about what is left to do in an agenda: apart from the view, because a map can do without. */
export const findingWords = ({ controller }: AgendaView): AreaInLanguage<'findings'> =>
  controller.area('findings', { nl, en });

/** What a sentence about a finding needs: the sentences, and what the things it is about are called. */
export const findingNaming = (view: AgendaView): AgendaNaming => {
  const { sentences, language } = findingWords(view);
  return { texts: sentences, language, nameOf: view.nameOf };
};
