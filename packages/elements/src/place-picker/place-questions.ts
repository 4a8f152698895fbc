import type { LocalContext } from '@gedeeld/core';
import { figureValue, formatMessage, PHASES } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { choices } from '../shared/form/choices.js';
import { selectField } from '../shared/form/select-field.js';
import { textField } from '../shared/form/text-field.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { sentenceCase } from '../shared/letter-case.js';
import type { NumberQuestion, PlaceAnswers, Urbanity } from './place-answers.js';
import { answerText, isFault, NUMBERS, URBANITIES } from './place-answers.js';

/** What the questions are asked with. */
export interface QuestionSetting {
  readonly words: AreaInLanguage<'placeQuestions'>;
  readonly features: AreaInLanguage<'placeFeatures'>;
  /** What is known of the place without the reader. */
  readonly context: LocalContext | undefined;
  readonly answers: PlaceAnswers;
  readonly answer: (answers: PlaceAnswers) => void;
}

/** A few questions about a place: what is known stands there already, and nothing must be answered. */
export const placeQuestions = (setting: QuestionSetting): TemplateResult =>
  html`${urbanityQuestion(setting)} ${phasesQuestion(setting)}
  ${(Object.keys(NUMBERS) as NumberQuestion[]).map((question) => numberQuestion(question, setting))}`;

const urbanityQuestion = ({ words, features, context, answers, answer }: QuestionSetting): TemplateResult => {
  const known = context?.urbanity === undefined ? undefined : String(figureValue(context.urbanity));
  const value = answers.urbanity ?? known;
  return selectField<Urbanity>({
    id: 'urbanity',
    label: words.sentences.questions.urbanity,
    none: words.sentences.notKnown,
    options: URBANITIES.map((one) => ({ value: one, label: features.sentences.urbanity[one] })),
    value: URBANITIES.find((one) => one === value),
    onChange: (urbanity) => answer({ ...answers, urbanity: urbanity ?? '' }),
  });
};

const phasesQuestion = ({ words, features, context, answers, answer }: QuestionSetting): TemplateResult =>
  choices({
    id: 'phases',
    label: words.sentences.questions.phases,
    options: PHASES.map((value) => ({
      value,
      label: sentenceCase(features.sentences.phases[value], features.language),
    })),
    values: answers.phases ?? context?.phases ?? [],
    onChange: (phases) => answer({ ...answers, phases }),
  });

const numberQuestion = (
  question: NumberQuestion,
  { words, context, answers, answer }: QuestionSetting,
): TemplateResult => {
  const { sentences, language } = words;
  const { min, max } = NUMBERS[question];
  const value = answerText(question, { answers, context, language });
  const hints: Partial<Readonly<Record<NumberQuestion, string>>> = sentences.hints;
  return textField({
    id: question,
    label: sentences.questions[question],
    hint: hints[question],
    error: isFault(question, value) ? formatMessage(sentences.wrongNumber, { min, max }, language) : undefined,
    kind: 'decimal',
    width: 'short',
    value,
    onInput: (text) => answer({ ...answers, numbers: { ...answers.numbers, [question]: text } }),
  });
};
