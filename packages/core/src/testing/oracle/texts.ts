import type { LocalizedText } from '../../model/localized-text.js';

/** Whether there is nothing to read in any language. */
export const isBlank = (text: LocalizedText | undefined): boolean => {
  if (text === undefined) return true;
  if (typeof text === 'string') return text.trim() === '';
  return Object.values(text).every((one) => (typeof one === 'string' ? one : one.text).trim() === '');
};
