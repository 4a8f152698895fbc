/**
 * Renders the embed on a server or in the build of a site: HTML with declarative shadow roots, readable without any
 * script, under a strict content policy.
 */
import '../agenda-page/agenda-page.define.js';
import '../map-page/map-page.define.js';
import '../network-page/network-page.define.js';
import '../practice-page/practice-page.define.js';
import '../practices/practices.define.js';

import { addLanguage, drawAllAtOnce, type LanguageFile } from '@gedeeld/elements';
import * as ar from '@gedeeld/elements/locales/ar.js';
import * as pl from '@gedeeld/elements/locales/pl.js';
import * as tr from '@gedeeld/elements/locales/tr.js';
import * as uk from '@gedeeld/elements/locales/uk.js';

import { filtering } from '../finder/filtering.part.js';
import * as filters from '../finder/filtering.js';
import { addMessages, type EmbedFile } from '../locales/added-messages.js';
import * as embedAr from '../locales/ar.js';
import * as embedPl from '../locales/pl.js';
import * as embedTr from '../locales/tr.js';
import * as embedUk from '../locales/uk.js';

export {
  agendaJsonLd,
  jsonLdScript,
  meetingJsonLd,
  meetingsJsonLd,
  practiceJsonLd,
  practiceLinksJsonLd,
  practicesJsonLd,
} from './json-ld.js';
export type { JsonLd, JsonLdContext } from './json-ld.js';
export {
  renderAgenda,
  renderFinder,
  renderMap,
  renderNetwork,
  renderPractice,
  renderPractices,
  styleFile,
  styleSheets,
} from './render.js';
export type { FinderRenderOptions, RenderOptions } from './render.js';

drawAllAtOnce();
filtering.take(filters);

const LANGUAGES: readonly [string, LanguageFile, EmbedFile][] = [
  ['ar', ar, embedAr],
  ['pl', pl, embedPl],
  ['tr', tr, embedTr],
  ['uk', uk, embedUk],
];
for (const [tag, file, embed] of LANGUAGES) {
  addMessages(tag, { embed });
  addLanguage(tag, file);
}
