import { agendaTextsNl, goalsWithOnlyIdeas } from '@gedeeld/core';

import { agenda, analysis, nameOf, netherlands, say, waterrijk } from '../data.js';
import { html } from '../html.js';

/** How each shared goal stands, in a word: for the first page of the site. */
export const standingOfGoals = () =>
  html`<ul class="standing">
    ${agenda.goals
      .filter(({ shared }) => shared)
      .map(
        (goal) =>
          html`<li>
            <span class="standing__goal">${say(goal.title)}</span>
            <span class="standing__word">${coverageOf(goal.id)}</span>
          </li>`,
      )}
  </ul>`;

const onlyIdeas = goalsWithOnlyIdeas(agenda);

/** @param {string} id of a goal */
const coverageOf = (id) => {
  const goal = analysis.goals.find((one) => one.goal === id);
  if (goal?.coverage === 'stalled' && onlyIdeas.has(id)) return agendaTextsNl.onlyIdeas;
  return goal && agendaTextsNl.coverages[goal.coverage];
};

/**
 * An agenda as a text that needs no script: its goals, and who does what.
 *
 * @param {import('@gedeeld/core').SharedAgenda} shown
 * @param {import('@gedeeld/core').Catalogue} catalogue
 */
const agendaText = ({ ambition, goals, actions }, catalogue) =>
  html`<div class="text">
    ${ambition && html`<p class="lead">${say(ambition)}</p>`}
    <h2>Wat willen we bereiken?</h2>
    <ul>
      ${goals.map(({ title, indicators }) => html`<li>${say(title)}${figures(indicators)}</li>`)}
    </ul>
    ${
      actions.length > 0 &&
      html`<h2>Wie doet wat?</h2>
        <ul>
          ${actions.map(({ title, owner }) => html`<li>${say(title)} (${nameOf(catalogue, owner)})</li>`)}
        </ul>`
    }
  </div>`;

/** @param {readonly import('@gedeeld/core').Indicator[]} indicators */
const figures = (indicators) =>
  indicators.length > 0 &&
  html`<ul>
    ${indicators.map(({ title }) => html`<li>${say(title)}</li>`)}
  </ul>`;

export const waterrijkAgendaText = () => agendaText(agenda, waterrijk);

/** The published agenda of Rotterdam: real goals, baselines and targets. */
const rotterdamAgenda = netherlands.agendas.find(({ id }) => id === 'agenda-rotterdam');

export const rotterdamAgendaText = () => rotterdamAgenda && agendaText(rotterdamAgenda, netherlands);

/** What one partner of the agenda does, for the site of that partner. @param {string} partner */
export const partnerText = (partner) =>
  html`<ul class="plain-list">
    ${agenda.actions
      .filter(({ owner, partners }) => owner === partner || partners.includes(partner))
      .map(({ id, title }) => html`<li><strong>${say(title)}</strong><br />${reasonsOf(id)}</li>`)}
  </ul>`;

/** @param {string} action */
const reasonsOf = (action) =>
  agenda.contributions
    .filter(({ from }) => from === action)
    .map(({ because }) => say(because))
    .filter(Boolean)
    .join(' ');
