import { isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { DetailView } from './detail-view.js';

/**
 * Questions to ask oneself: those of the source, and ours, marked as ours. On paper each has room for an answer. Nothing
 * is typed in and nothing is kept.
 */
export const reflection = (view: DetailView, print: () => void): TemplateResult => {
  const { sentences } = view.words;
  const theirs = view.practice.reflection.filter((question) => !isBlank(question));
  const ours = Object.values(sentences.ourQuestions);
  return html`<p class="paper-title">${view.span(view.practice.title)}</p>
    <p class="reflection-help">${sentences.reflectionHelp}</p>
    ${
      theirs.length === 0
        ? nothing
        : questionList(
            sentences.fromSource,
            theirs.map((question) => view.span(question)),
          )
    }
    ${questionList(sentences.ours, ours)}
    <button class="button quiet print" type="button" @click=${print}>${sentences.printQuestions}</button>`;
};

const questionList = (from: string, questions: readonly unknown[]): TemplateResult =>
  html`<p class="asked-by">${from}</p>
    <ul class="ask-yourself">
      ${questions.map((question) => html`<li>${question}<span class="room-to-write" aria-hidden="true"></span></li>`)}
    </ul>`;
