import { netherlands, say } from '../data.js';
import { html } from '../html.js';

/** The languages of the page for parents: their own names, and how they are read. */
export const PARENT_LANGUAGES = [
  { tag: 'nl', name: 'Nederlands', path: '/school/ouders/' },
  { tag: 'en', name: 'English', path: '/school/ouders/en/' },
  { tag: 'ar', name: 'العربية', path: '/school/ouders/ar/', dir: /** @type {const} */ ('rtl') },
  { tag: 'tr', name: 'Türkçe', path: '/school/ouders/tr/' },
  { tag: 'pl', name: 'Polski', path: '/school/ouders/pl/' },
  { tag: 'uk', name: 'Українська', path: '/school/ouders/uk/' },
];

/** What the school tells parents of, because it can be of use to a family itself. */
const FOR_PARENTS = [
  'voorleesexpress',
  'boekstart',
  'jeugdfonds-sport-cultuur',
  'stichting-leergeld',
  'stadspas-kindpas',
  'zwemvangnet',
  'taal-voor-thuis',
  'home-start',
];

/** Those of which a parent can read all, in this language. @param {string} tag */
const practicesIn = (tag) =>
  netherlands.practices.filter(({ id, summary }) => FOR_PARENTS.includes(id) && Object.hasOwn(Object(summary), tag));

/** Where the catalogue for parents who read this language stands. @param {string} tag */
export const parentsFeed = (tag) => `/gegevens/voor-ouders-${tag}.json`;

/** A catalogue with those practices alone, as a school would publish it. @param {string} tag */
export const parentsCatalogue = (tag) => {
  const { format, id, title, publisher, licence, language, modified, organisations, challenges } = netherlands;
  const practices = practicesIn(tag);
  return { format, id, title, publisher, licence, language, modified, organisations, challenges, practices };
};

/** The same as a text, in the language of the page where the catalogue has it. @param {string} tag */
export const parentsText = (tag) =>
  html`<ul class="plain-list">
    ${practicesIn(tag).map(
      ({ title, summary, sources }) =>
        html`<li>
          <a href="${sources.find(({ url }) => url)?.url ?? '#'}" rel="noopener">${say(title, [tag, 'nl'])}</a><br />
          ${say(summary, [tag, 'nl'])}
        </li>`,
    )}
  </ul>`;

/** Links to the same page in the other languages. @param {string} current */
export const languageLinks = (current) =>
  html`<ul class="languages">
    ${PARENT_LANGUAGES.map(
      ({ tag, name, path, dir }) =>
        html`<li>
          <a
            href="${path}"
            lang="${tag}"
            hreflang="${tag}"
            dir="${dir ?? 'ltr'}"
            ${tag === current && html`aria-current="page"`}
            >${name}</a
          >
        </li>`,
    )}
  </ul>`;
