/**
 * A word as the index knows it: lower case, without accents and apostrophes (`Één` → `een`, `baby’s` → `babys`), so
 * that a keyboard without accents finds the same. Letters that are more than a letter with a mark (`ø`, `ß`) stay.
 */
export const normalise = (word: string): string => {
  const lower = word.toLowerCase();
  // Nearly every Dutch word is plain already, and then there is nothing to take apart.
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS_AND_APOSTROPHES, '').normalize('NFC');
};

const PLAIN = /^[a-z0-9]*$/;
const MARKS_AND_APOSTROPHES = /[\p{M}'’‘ʼ]/gu;
