import { recurrences } from '@gedeeld/core';

import { netherlands, say } from '../data.js';
import { html } from '../html.js';
import { practicePath } from './practices.js';

/** The challenges, the ones that most municipalities tell of first. */
export const challengesText = () => {
  const order = recurrences([netherlands]).flatMap(({ challenges }) => challenges);
  const rank = (/** @type {{ id: string }} */ { id }) => {
    const place = order.indexOf(`${netherlands.id}#${id}`);
    return place < 0 ? order.length : place;
  };
  return html`<ul class="plain-list">
    ${[...netherlands.challenges]
      .sort((one, other) => rank(one) - rank(other))
      .map(({ title, description }) => html`<li><strong>${say(title)}</strong><br />${say(description)}</li>`)}
  </ul>`;
};

/** The three learning networks with their meetings. */
export const networksText = () =>
  html`<ul class="plain-list">
    ${netherlands.networks.map(
      ({ id, title }) =>
        html`<li>
          <strong>${say(title)}</strong>
          <ul>
            ${netherlands.meetings
              .filter(({ networks }) => networks.includes(id))
              .map((meeting) => html`<li>${say(meeting.title)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;

/** What participants with this role told. @param {readonly import('@gedeeld/core').Role[]} roles */
export const lessonsText = (roles) =>
  html`<ul class="plain-list">
    ${netherlands.lessons.filter(({ by }) => roles.includes(by.role)).map(({ text }) => html`<li>${say(text)}</li>`)}
  </ul>`;

/** Questions that practices ask of the one who wants to begin. */
export const reflectionText = () =>
  html`<ul class="plain-list">
    ${netherlands.practices
      .filter(({ reflection, roles }) => reflection.length > 0 && roles.includes('teacher'))
      .slice(0, 5)
      .flatMap(({ id, reflection, title }) =>
        reflection.slice(0, 1).map(
          (question) =>
            html`<li>
              ${say(question)}<br /><small><a href="${practicePath(id)}">${say(title)}</a></small>
            </li>`,
        ),
      )}
  </ul>`;
