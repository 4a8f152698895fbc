import type { Figure, LocalContext, Phase } from '@gedeeld/core';
import { figureValue } from '@gedeeld/core';

import { isKnown } from './known-places.js';

/** The questions that are answered with a number: from where to where, and by how much it is more than the feature. */
export const NUMBERS = {
  inhabitants: { min: 1, max: 20_000_000, whole: true, times: 1 },
  pupils: { min: 1, max: 20_000, whole: true, times: 1 },
  schoolWeighting: { min: 20, max: 40, whole: false, times: 1 },
  multilingualShare: { min: 0, max: 100, whole: false, times: 100 },
  lowIncomeShare: { min: 0, max: 100, whole: false, times: 100 },
} as const;
export type NumberQuestion = keyof typeof NUMBERS;

/** CBS urbanity, as it is chosen. */
export const URBANITIES = ['1', '2', '3', '4', '5'] as const;
export type Urbanity = (typeof URBANITIES)[number];

/** What the reader filled in, as it was written. What is absent was not touched; what is empty was taken away. */
export interface PlaceAnswers {
  readonly urbanity?: Urbanity | '';
  readonly phases?: readonly Phase[];
  readonly numbers?: Readonly<Partial<Record<NumberQuestion, string>>>;
}

/** The number that was written, in the unit of the question; nothing when it is no number, or out of range. */
export const readAnswer = (question: NumberQuestion, text: string): number | undefined => {
  const { min, max, whole } = NUMBERS[question];
  const clean = text.replace(/[\s%'’]/g, '');
  const plain = whole && GROUPED.test(clean) ? clean.replace(/[.,]/g, '') : clean.replace(',', '.');
  if (!(whole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(plain)) return undefined;
  const value = Number(plain);
  return value >= min && value <= max ? value : undefined;
};

/** `96.842` and `96,842` are above ninety thousand where a whole number is asked. */
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/** Whether something was written that cannot be read. */
export const isFault = (question: NumberQuestion, text: string): boolean =>
  text.trim() !== '' && readAnswer(question, text) === undefined;

/** What stands in the field of a question: what the reader wrote, else what is known of the place. */
export const answerText = (
  question: NumberQuestion,
  { answers, context, language }: { answers: PlaceAnswers; context: LocalContext | undefined; language: string },
): string => {
  const written = answers.numbers?.[question];
  if (written !== undefined) return written;
  const known = context?.[question];
  if (known === undefined) return '';
  const options = { useGrouping: false, maximumFractionDigits: 1, numberingSystem: 'latn' };
  return new Intl.NumberFormat(language, options).format(figureValue(known) * NUMBERS[question].times);
};

/** What is known of a place once the reader's answers go over it; nothing when nothing is. */
export const contextWith = (base: LocalContext | undefined, answers: PlaceAnswers): LocalContext | undefined => {
  const figures: [string, Figure | undefined][] = Object.entries(answers.numbers ?? {}).map(([question, text]) => [
    question,
    figureOf(question as NumberQuestion, text),
  ]);
  if (answers.urbanity !== undefined) figures.push(['urbanity', Number(answers.urbanity) || undefined]);
  const all = { ...base, ...Object.fromEntries(figures), phases: answers.phases ?? base?.phases ?? [] };
  const context = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as typeof all;
  return isKnown(context) ? context : undefined;
};

const figureOf = (question: NumberQuestion, text: string): number | undefined => {
  const value = readAnswer(question, text);
  return value === undefined ? undefined : value / NUMBERS[question].times;
};
