import type { Period } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';

import type { AreaInLanguage } from './languages.js';

/** From when until when, as far as is known. */
export const periodText = (
  period: Period | undefined,
  { sentences, language }: AreaInLanguage<'period'>,
): string | undefined => {
  const { from, to } = period ?? {};
  if (from && to) return formatMessage(sentences.fromTo, { from, to }, language);
  if (from) return formatMessage(sentences.from, { from }, language);
  return to ? formatMessage(sentences.to, { to }, language) : undefined;
};
