import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import type { AskableClaim } from '../shared/ask-question.js';
import { askQuestion } from '../shared/ask-question.js';
import type { DetailView } from './detail-view.js';

interface PracticeQuestion extends Pick<AskableClaim, 'label' | 'line' | 'event'> {
  /** To whom to send the line, where that is known. */
  readonly owner: string | undefined;
}

/** A way to ask about something that is said of the practice. */
export const askPractice = ({ owner, ...question }: PracticeQuestion, { words }: DetailView): TemplateResult => {
  const { sentences, language } = words;
  const help = owner === undefined ? sentences.askHelpNobody : formatMessage(sentences.askHelp, { owner }, language);
  return askQuestion({ ...question, ask: sentences.ask, help });
};
