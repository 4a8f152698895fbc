import type { ShelvedPractice } from '@gedeeld/core';

import { fieldTexts } from './fields.js';

/** Whether all that is searched in a practice is the same as in another version of it. */
export const sameTexts = (one: ShelvedPractice, other: ShelvedPractice): boolean => {
  const [texts, others] = [fieldTexts(one), fieldTexts(other)];
  return (
    texts.length === others.length &&
    texts.every(({ field, lang, text }, at) => {
      const its = others[at]!;
      return its.field === field && its.lang === lang && its.text === text;
    })
  );
};
