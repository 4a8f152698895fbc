import { isBlank } from '../../model/localized-text.js';
import type { Check } from './rule.js';

/** A critical friend asked something about the link, and got no answer. */
export const questionUnanswered: Check<number> = ({ groundwork }) => {
  const { contributions } = groundwork.setting.agenda;
  return (link) => {
    const { questions } = contributions[link]!;
    if (questions === undefined || questions.length === 0) return undefined;
    const count = questions.filter(({ answer }) => isBlank(answer)).length;
    return count > 0 ? { count } : undefined;
  };
};
