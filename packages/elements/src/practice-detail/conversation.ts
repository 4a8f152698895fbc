import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { QuestionAskEvent } from '../agenda/agenda.events.js';
import { askedQuestion } from '../shared/asked-question.js';
import { lessonQuote, lessonTeller } from '../shared/lesson/lesson-quote.js';
import { askPractice } from './ask-practice.js';
import type { DetailView } from './detail-view.js';

/** What others saw, learnt and advise. */
export const lessons = (view: DetailView): TemplateResult => {
  const { words, lesson, data } = view;
  const reader = { words: lesson, reader: view };
  return data.lessons.length === 0
    ? html`<p class="unknown">${words.sentences.noLessons}</p>`
    : html`<ul class="lessons">
        ${data.lessons.map((one) => html`<li>${lessonQuote(one, lessonTeller(one, reader), reader)}</li>`)}
      </ul>`;
};

/** What critical friends asked, and the way to ask something about the practice as a whole. */
export const questions = (view: DetailView): TemplateResult => {
  const { practice, words } = view;
  const { sentences, language } = words;
  const facts = { practice: view.practiceName };
  return html`${
    practice.questions.length === 0
      ? html`<p class="unknown">${sentences.noQuestions}</p>`
      : practice.questions.map((question) => askedQuestion(question, sentences.noAnswer, view.texts))
  }
  ${askPractice(
    {
      label: formatMessage(sentences.askAbout, facts, language),
      line: formatMessage(sentences.askLine, facts, language),
      owner: view.owner,
      event: () => new QuestionAskEvent({ practice }),
    },
    view,
  )}`;
};
