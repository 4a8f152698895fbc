/**
 * A text whose accents were lost on the way, made whole: UTF-8 that was read as Windows-1252 (`CoÃ¶rdinator`, `kindâ€™s`).
 * Only what can hardly have been meant is taken for that: an `Ã` or `Â` before a mark that continues it, and an `â`
 * before two of them.
 */
export const mendText = (text: string): string =>
  SUSPECT.test(text) ? text.replace(GARBLED, (garbled) => decoded([...garbled].map(byteOf))) : text;

// The bytes 0x80 to 0xBF, as Windows-1252 shows them. The five that it does not use come through as themselves.
const HIGH =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

const SUSPECT = /[ÃÂâ]/;
const NEXT = `[${HIGH.replace('\u00ad', '\\u00ad')}]`;
const GARBLED = new RegExp(`[ÃÂ]${NEXT}|â${NEXT}{2}`, 'gu');

const byteOf = (mark: string): number => {
  const high = HIGH.indexOf(mark);
  return high < 0 ? mark.charCodeAt(0) : 0x80 + high;
};

/** Two or three bytes of UTF-8 as the one character they stand for. */
const decoded = ([first = 0, ...rest]: readonly number[]): string =>
  String.fromCharCode(
    rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), first & (rest.length === 1 ? 0x1f : 0x0f)),
  );
