import type { LocalizedText } from '../model/localized-text.js';

/**
 * The places that a list of areas names, to compare: of a CBS code its digits with a `#`, of a text the text itself in
 * every language it has. A code of a district begins with the digits of its municipality, and so on down.
 */
export const areaKeys = (area: readonly LocalizedText[] = []): readonly string[] =>
  area.length === 0
    ? NOWHERE
    : [
        ...new Set(
          area.flatMap(textsOf).map((text) => (CBS_CODE.test(text) ? `#${text.slice(2)}` : text.toLowerCase())),
        ),
      ];

/** Whether two lists of areas have a place in common; a list that names none limits nothing. */
export const areasMeet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((key) => other.some((another) => placesMeet(key, another)));

export const isAreaCode = (key: string): boolean => key.startsWith('#');

/** Whether one of two places lies within the other. Of two texts nobody knows more than whether they are the same. */
export const placesMeet = (one: string, other: string): boolean =>
  one === other || (isAreaCode(one) && isAreaCode(other) && (one.startsWith(other) || other.startsWith(one)));

/** The key itself, and of a code the codes it lies within: 8 digits a neighbourhood, 6 a district, 4 a municipality. */
export const enclosingKeys = (key: string): readonly string[] =>
  isAreaCode(key) ? CODE_LENGTHS.filter((length) => length <= key.length).map((length) => key.slice(0, length)) : [key];

const NOWHERE: readonly string[] = Object.freeze([]);
const CBS_CODE = /^(GM\d{4}|WK\d{6}|BU\d{8})$/;
const CODE_LENGTHS = [5, 7, 9];

const textsOf = (text: LocalizedText): readonly string[] =>
  (typeof text === 'string'
    ? [text]
    : Object.values(text).map((value) => (typeof value === 'string' ? value : value.text))
  )
    .map((value) => value.trim())
    .filter((value) => value !== '');
