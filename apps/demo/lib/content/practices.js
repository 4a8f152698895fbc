import { iriOf } from '@gedeeld/core';

import { netherlands, say } from '../data.js';
import { html } from '../html.js';

/** Where a practice has its own page. @param {string} id */
export const practicePath = (id) => `/aanpakken/${id}/`;

/** Where the catalogue of one practice stands. @param {string} id */
export const practiceFeed = (id) => `/gegevens/aanpakken/${id}.json`;

/**
 * A catalogue with one practice and all that is told of it, which is all that its own page has to load: the whole one is
 * fifteen times as large.
 *
 * @param {import('@gedeeld/core').Practice} practice
 */
export const practiceCatalogue = (practice) => {
  const { format, id, title, publisher, licence, language, modified, networks, meetings } = netherlands;
  const ref = iriOf(practice.id, id);
  const isMeant = (/** @type {string} */ one) => iriOf(one, id) === ref;
  const told = {
    challenges: netherlands.challenges.filter((challenge) => practice.challenges.includes(challenge.id)),
    practices: [practice],
    adoptions: netherlands.adoptions.filter((one) => one.practice !== undefined && isMeant(one.practice)),
    lessons: netherlands.lessons.filter(({ about }) => about.some(isMeant)),
    networks,
    meetings,
  };
  const named = JSON.stringify([publisher, told]);
  const organisations = netherlands.organisations.filter((one) => named.includes(`"${one.id}"`));
  return { format, id, title, publisher, licence, language, modified, organisations, ...told };
};

/** Every practice with its problem, as links: what a visitor reads without the script, and what a search engine finds. */
export const practiceLinks = () =>
  html`<ul class="plain-list">
    ${netherlands.practices.map(
      ({ id, title, problem, summary }) =>
        html`<li>
          <a href="${practicePath(id)}">${say(title)}</a><br />
          ${say(problem ?? summary)}
        </li>`,
    )}
  </ul>`;

/**
 * One practice as a page that needs no script: what it is, for which problem, how to begin, and where that is from.
 *
 * @param {import('@gedeeld/core').Practice} practice
 */
export const practiceText = ({ title, summary, problem, description, steps, conditions, cost, reflection, sources }) =>
  html`<article class="text">
    <h1>${say(title)}</h1>
    <p class="lead">${say(summary)}</p>
    ${section('Welk probleem pak je aan?', paragraph(problem))} ${section('Wat is het?', paragraph(description))}
    ${section(
      'Zo begin je',
      steps.length > 0 &&
        html`<ol>
          ${steps.map((step) => html`<li>${say(step)}</li>`)}
        </ol>`,
    )}
    ${section('Wanneer kan het?', list(conditions.map(({ text }) => say(text))))}
    ${section('Wat kost het?', paragraph(cost?.text))}
    ${section('Vragen om over na te denken', list(reflection.map((question) => say(question))))}
    ${section('Waar komt dit vandaan?', list(sources.map(sourceLink)))}
  </article>`;

/** @param {string} title @param {unknown} content */
const section = (title, content) =>
  content &&
  html`<h2>${title}</h2>
    ${content}`;

/** @param {import('@gedeeld/core').LocalizedText | undefined} text */
const paragraph = (text) => text !== undefined && html`<p>${say(text)}</p>`;

/** @param {readonly unknown[]} items */
const list = (items) =>
  items.length > 0 &&
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** @param {import('@gedeeld/core').Source} source */
const sourceLink = ({ title, url }) => {
  const words = say(title) || url;
  return url === undefined ? words : html`<a href="${url}" rel="noopener">${words}</a>`;
};

/**
 * A practice in a few lines, under a heading of the page it stands on.
 *
 * @param {import('@gedeeld/core').Practice} practice
 */
export const practiceTeaser = ({ id, title, problem, summary }) =>
  html`<div class="text">
    <h3><a href="${practicePath(id)}">${say(title)}</a></h3>
    <p>${say(problem ?? summary)}</p>
  </div>`;
