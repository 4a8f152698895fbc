import { readFileSync } from 'node:fs';

import { partnerText } from '../content/agenda.js';
import { lessonsText, reflectionText } from '../content/knowledge.js';
import { languageLinks, PARENT_LANGUAGES, parentsFeed, parentsText } from '../content/parents.js';
import { practiceFeed, practiceTeaser } from '../content/practices.js';
import { netherlands, TODAY } from '../data.js';
import { html } from '../html.js';

const SCHOOL = {
  layout: /** @type {const} */ ('school'),
  lang: 'nl',
  theme: /** @type {const} */ ('ma'),
  trail: [{ title: 'Onze school', path: '/school/' }],
};

/** The practice that the school tells of this week. */
const PRACTICE_OF_THE_WEEK = 'voorleesexpress';

/** @type {Record<string, { title: string, lead: string, list: string, ask: string, translated: string }>} */
const PARENT_WORDS = JSON.parse(readFileSync(new URL('../../src/words/parents.json', import.meta.url), 'utf8'));

/** The page for parents, once in each language. @type {readonly import('../pages.js').Page[]} */
const parentPages = PARENT_LANGUAGES.map(({ tag, path, dir }) => {
  const { title, lead, list, ask, translated } = PARENT_WORDS[tag] ?? lacking(tag);
  return {
    ...SCHOOL,
    file: `${path.slice(1)}index.html`,
    source: 'school/parents.html',
    lang: tag,
    ...(dir && { dir }),
    title,
    description: lead,
    menu: 'parents',
    scripts: ['embed'],
    rendered: true,
    parts: () => ({
      tag,
      feed: parentsFeed(tag),
      lead,
      list,
      ask,
      languages: languageLinks(tag),
      translated: translated ? html`<p class="note">${translated}</p>` : '',
      fallback: parentsText(tag),
    }),
  };
});

/** The site of the invented school. @type {readonly import('../pages.js').Page[]} */
export const schoolPages = [
  {
    ...SCHOOL,
    file: 'school/index.html',
    source: 'school/home.html',
    title: 'Welkom op De Vuurtoren',
    description:
      'Basisschool De Vuurtoren in Waterrijk-Noord: wat wij doen voor gelijke kansen, voor ouders en voor leraren.',
    menu: 'school',
    trail: [],
    scripts: ['practice'],
    rendered: true,
    parts: () => ({ id: PRACTICE_OF_THE_WEEK, feed: practiceFeed(PRACTICE_OF_THE_WEEK), fallback: weekText() }),
  },
  {
    ...SCHOOL,
    file: 'school/onze-acties/index.html',
    source: 'school/actions.html',
    title: 'Wat wij doen',
    description: 'De acties van De Vuurtoren in de gedeelde agenda van Waterrijk, en waaraan zij bijdragen.',
    menu: 'actions',
    scripts: ['agenda'],
    rendered: true,
    parts: () => ({ today: TODAY, fallback: partnerText('school') }),
  },
  ...parentPages,
  {
    ...SCHOOL,
    file: 'school/leraren/index.html',
    source: 'school/teachers.html',
    title: 'Voor leraren',
    description: 'Wat leraren in het leernetwerk van elkaar leerden, en vragen om met je team te bespreken.',
    menu: 'teachers',
    scripts: ['network'],
    rendered: true,
    parts: () => ({ lessons: lessonsText(['teacher']), questions: reflectionText() }),
  },
];

/** The practice of the week as a text. */
function weekText() {
  const practice = netherlands.practices.find(({ id }) => id === PRACTICE_OF_THE_WEEK);
  if (!practice) throw new Error(`The catalogue has no practice “${PRACTICE_OF_THE_WEEK}”.`);
  return practiceTeaser(practice);
}

/** @param {string} tag @returns {never} */
function lacking(tag) {
  throw new Error(`The page for parents has no words in “${tag}”.`);
}
