import { SAYS } from '../../contributions/says.js';
import { isBlank } from '../../model/localized-text.js';
import type { Check } from './rule.js';

/** A critical friend asked something about the link, and got no answer. */
export const questionUnanswered: Check<number> = ({ groundwork }) => {
  const { contributions } = groundwork.setting.agenda;
  const { says } = groundwork.graph;
  return (link) => {
    if ((says[link]! & SAYS.openQuestion) === 0) return undefined;
    return { count: contributions[link]!.questions.filter(({ answer }) => isBlank(answer)).length };
  };
};
