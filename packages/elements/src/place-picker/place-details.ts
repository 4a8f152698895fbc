import type { LocalContext } from '@gedeeld/core';
import { formatMessage, similarity } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { placeFeatures as featuresEn, placeQuestions as en } from '../locales/en.js';
import { placeFeatures as featuresNl, placeQuestions as nl } from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { PlaceAnswers } from './place-answers.js';
import { contextWith } from './place-answers.js';
import type { QuestionSetting } from './place-questions.js';
import { placeQuestions } from './place-questions.js';

/** A place as it is told: what the catalogues know, and what the reader makes of it. */
export interface DetailsSetting {
  readonly language: LanguageController;
  /** What is known of the place that is chosen; nothing when none is. */
  readonly context: LocalContext | undefined;
  readonly answers: PlaceAnswers;
  /** Hears the answers, and what is known of the place with them. */
  readonly tell: (answers: PlaceAnswers, context: LocalContext | undefined) => void;
  readonly clear: () => void;
}

/** What is known of a place, by name: what it is stands in the fields. */
export const knownLine = ({ language, context, answers }: DetailsSetting): TemplateResult | typeof nothing => {
  const known = context && contextWith(context, answers);
  if (!known) return nothing;
  const { words, features } = wordsIn(language);
  const items = similarity(known, known).features.map(({ feature }) => features.sentences.names[feature]);
  return html`<p class="known">${formatMessage(words.sentences.known, { items }, words.language)}</p>`;
};

/** The questions about a place, and a way to take back all that was told. */
export const detailsForm = ({ language, context, answers, tell, clear }: DetailsSetting): TemplateResult => {
  const { words, features } = wordsIn(language);
  const { sentences } = words;
  const answer: QuestionSetting['answer'] = (told) => tell(told, contextWith(context, told));
  return html`<p class="all">${sentences.privacy}</p>
    <div class="questions" part="questions">${placeQuestions({ words, features, context, answers, answer })}</div>
    ${
      contextWith(context, answers)
        ? html`<button class="clear" type="button" @click=${clear}>${sentences.clear}</button>`
        : nothing
    }`;
};

const wordsIn = (language: LanguageController): Pick<QuestionSetting, 'words' | 'features'> => ({
  words: language.area('placeQuestions', { nl, en }),
  features: language.area('placeFeatures', { nl: featuresNl, en: featuresEn }),
});
