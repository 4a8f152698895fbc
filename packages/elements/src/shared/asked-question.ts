import type { Question } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { TextReader } from './localized.js';
import { localizedSpan } from './localized.js';

/** A question that a critical friend asked, and the answer; in words where there is none yet. */
export const askedQuestion = (
  { text, answer }: Pick<Question, 'text' | 'answer'>,
  noAnswer: string,
  texts: TextReader,
): TemplateResult => {
  const said = answer === undefined ? undefined : texts.read(answer);
  return html`<p class="question">
    <em>${localizedSpan(texts.read(text))}</em>
    ${said && said.text.trim() !== '' ? localizedSpan(said) : noAnswer}
  </p>`;
};
