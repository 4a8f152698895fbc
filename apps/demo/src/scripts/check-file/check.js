import {
  analyseAgenda,
  describeProblem,
  fieldNamesNl,
  lookupText,
  parseCatalogueText,
  problemTextsNl,
} from '@gedeeld/core';
import '@gedeeld/elements/agenda.define.js';
import '@gedeeld/elements/contribution-matrix.define.js';
import '@gedeeld/elements/practice-list.define.js';

import { byId } from '../page.js';

/** How many problems are written out. The rest is counted: nobody mends a thousand at once. */
const MOST_PROBLEMS = 50;

/** Where it says so, as check-file.html has it. */
const result = byId('uitslag');
const picture = byId('beeld');

/** Reads the file, and shows what is wrong with it and what is in it. @param {string} content */
export const check = (content) => {
  const { catalogue, problems } = parseCatalogueText(content);
  result.replaceChildren(...verdictOn(catalogue, problems));
  picture.replaceChildren(...(catalogue ? pictureOf(catalogue) : []));
  result.focus();
};

/**
 * @param {import('@gedeeld/core').Catalogue | undefined} catalogue
 * @param {readonly import('@gedeeld/core').Problem[]} problems
 */
const verdictOn = (catalogue, problems) => {
  const left = problems.filter(({ severity }) => severity === 'error').length;
  const summary = !catalogue
    ? 'Dit bestand kunnen wij niet gebruiken.'
    : problems.length === 0
      ? 'Er is niets mis met dit bestand.'
      : left === 0
        ? 'Alles is bewaard. Wel zijn er opmerkingen.'
        : 'Een deel is niet te gebruiken. De rest wel.';
  return [
    make('h2', summary),
    ...(problems.length > 0 ? [listOf(problems.slice(0, MOST_PROBLEMS).map(sentenceFor))] : []),
    ...(problems.length > MOST_PROBLEMS
      ? [make('p', `En nog ${problems.length - MOST_PROBLEMS}. Verbeter deze eerst.`)]
      : []),
  ];
};

/** @param {import('@gedeeld/core').Problem} problem */
const sentenceFor = (problem) => describeProblem(problem, problemTextsNl, fieldNamesNl);

/** Everything in it that has a picture. @param {import('@gedeeld/core').Catalogue} catalogue */
const pictureOf = (catalogue) => [
  ...catalogue.agendas.flatMap((agenda) => agendaIn(agenda, catalogue)),
  ...(catalogue.practices.length > 0 ? practicesIn(catalogue) : []),
];

/**
 * @param {import('@gedeeld/core').SharedAgenda} agenda
 * @param {import('@gedeeld/core').Catalogue} catalogue
 */
const agendaIn = (agenda, catalogue) => {
  const today = new Date().toISOString().slice(0, 10);
  const analysis = analyseAgenda(agenda, { today, catalogues: [catalogue] });
  const shown = { agenda, analysis, catalogue, headingLevel: 3, lang: 'nl' };
  const matrix = Object.assign(document.createElement('gedeeld-contribution-matrix'), shown);
  return [
    make('h2', `Agenda: ${lookupText(agenda.title, ['nl'], catalogue.language).text || agenda.id}`),
    Object.assign(document.createElement('gedeeld-agenda'), shown, { view: 'partners' }),
    ...(agenda.contributions.length > 0 ? [matrix] : []),
  ];
};

/** @param {import('@gedeeld/core').Catalogue} catalogue */
const practicesIn = (catalogue) => [
  make('h2', 'Aanpakken'),
  Object.assign(document.createElement('gedeeld-practice-list'), {
    practices: catalogue.practices,
    catalogue,
    headingLevel: 3,
    lang: 'nl',
  }),
];

/** @param {string} tag @param {string} words */
const make = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });

/** @param {readonly string[]} items */
const listOf = (items) => {
  const list = document.createElement('ul');
  list.append(...items.map((item) => make('li', item)));
  return list;
};
