import { describeMergeProblem, formatMessage, isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { merges as en } from '../locales/en.js';
import { merges as nl } from '../locales/nl.js';
import { optionLine } from '../shared/form/option.js';
import { heading } from '../shared/heading.js';
import type { EditorView } from './editor-view.js';
import type { Incoming } from './incoming.js';
import { intakeWords } from './intake-words.js';

interface IncomingLook {
  /** What is wrong with the file, in words. */
  readonly fileProblems: TemplateResult | typeof nothing;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** An action that someone sent: what it is, whose it is, what it claims, and what could not be placed. */
export const incomingPanel = (view: EditorView, incoming: Incoming, look: IncomingLook): TemplateResult => {
  const { sentences } = intakeWords(view.language);
  return html`<section class="panel incoming" tabindex="-1">
    ${heading(view.level + 1, incoming.action ? sentences.incoming : incoming.fileName, 'pane-title')}
    ${problems(view, incoming)} ${look.fileProblems} ${incoming.action ? details(view, incoming, look) : nothing}
    <div class="buttons">
      ${
        incoming.action
          ? html`<button class="button" type="button" @click=${look.onTake}>${sentences.takeIn}</button>`
          : nothing
      }
      <button class="small" type="button" @click=${look.onDrop}>
        ${incoming.action ? sentences.notNow : sentences.close}
      </button>
    </div>
  </section>`;
};

const problems = (view: EditorView, { merge }: Incoming): TemplateResult | typeof nothing => {
  const { sentences } = view.language.area('merges', { nl, en });
  return merge.problems.length === 0
    ? nothing
    : html`<ul class="problems">
        ${merge.problems.map((problem) => html`<li>${describeMergeProblem(problem, sentences)}</li>`)}
      </ul>`;
};

const details = (view: EditorView, incoming: Incoming, { onConfirm }: IncomingLook): TemplateResult => {
  const { sentences, language } = intakeWords(view.language);
  const action = incoming.action!;
  const organisation = incoming.merge.catalogue.organisations.find(({ id }) => id === action.owner);
  const owner = organisation ? view.text(organisation.name) : view.organisationName(action.owner);
  const links = incoming.merge.catalogue.agendas[incoming.agenda]!.contributions.filter(
    ({ from }) => from === action.id,
  );
  return html`<p class="incoming-title">${view.text(action.title)}</p>
    <p>
      ${formatMessage(sentences.ownedBy, { owner, status: view.agenda.words.sentences.statuses[action.status] }, language)}
    </p>
    <ul class="link-list">
      ${links.map(
        ({ to, because }) =>
          html`<li>
            ${view.nodeName(to)}
            <p class="because">${isBlank(because) ? sentences.noReason : view.text(because)}</p>
          </li>`,
      )}
    </ul>
    <p>${formatMessage(sentences.askOwner, { owner }, language)}</p>
    ${optionLine(
      {
        value: 'yes',
        label: formatMessage(sentences.ownerConfirms, { owner }, language),
        hint: sentences.ownerConfirmsHint,
      },
      { type: 'checkbox', group: 'f-owner', at: 0, checked: incoming.isConfirmed, onChange: onConfirm },
    )}`;
};
