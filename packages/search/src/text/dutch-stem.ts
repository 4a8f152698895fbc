import { stemmer as snowball } from '@orama/stemmers/dutch';

import { knownWords } from './known-words.js';

/**
 * The stem of a normalised Dutch word: Snowball's (Porter's Dutch algorithm), mended where it takes apart what belongs
 * together. Words of one family share a stem; the stem itself need not be a word.
 *
 * - irregular plurals are listed (`kinderen` → `kind`);
 * - a diminutive loses its ending (`koffertje`), a separable verb the `ge` of its participle (`voorgelezen`);
 * - a short word keeps its own s (`kans`, `mens`, `toets`: no plurals), and a doubled last consonant becomes one (`lessen`);
 * - `bureau` is `buro`, as both are written;
 * - a final v or z becomes the f or s of the singular (`brieven`, `huizen`);
 * - a long vowel stays long (`lezen` and `lees` → `lees`, but `lessen` and `les` → `les`), where Snowball makes one of
 *   reading and a lesson.
 */
export const dutchStem = (word: string): string => {
  const { stems } = knownWords();
  const irregular = stems.get(word);
  if (irregular !== undefined) return irregular;
  const base = participleVerb(withoutDiminutive(word.replace('bureau', 'buro')));
  const known = stems.get(base);
  if (known !== undefined) return known;
  if (SHORT_WITH_S.test(base)) return base;
  return restoreLength(withoutPluralS(undouble(shorten(devoice(snowball(base))))), base);
};

/** How a word begins a compound where no linking letter makes it so: `kind` in `kinderraad`. By stem. */
export const COMPOUND_FORMS: ReadonlyMap<string, string> = new Map([
  ['kind', 'kinder'],
  ['ei', 'eier'],
]);

/** `koffertje` → `koffer`, `boekje` → `boek`, `spelletje` → `spel`, `raampje` → `raam`. */
const withoutDiminutive = (word: string): string => {
  if (word.length < 6) return word;
  const whole = /^(.{2,}[^s])jes?$/.exec(word)?.[1] ?? /^(.{2,}s)jes?$/.exec(word)?.[1];
  if (whole === undefined) return word;
  const doubled = /^(.+([lnrmg]))\2et$/.exec(whole);
  if (doubled?.[1] !== undefined) return doubled[1];
  if (/m[p]$/.test(whole)) return whole.slice(0, -1);
  // After a long vowel or a weak ending the t belongs to the diminutive; else it is the word's own (`kaartje`).
  return /(?:[aeiou]{2}|ij|e)[lnrw]t$|[aeiouy]t$/.test(whole) ? whole.slice(0, -1) : whole;
};

/** `voorgelezen` → `voorlezen`: the participle of a separable verb, back to the verb. */
const participleVerb = (word: string): string => PARTICIPLE.exec(word)?.slice(1).join('') ?? word;

const PARTICIPLE = /^(aan|af|bij|door|in|mee|na|op|samen|terug|toe|uit|voor)ge([a-z]{3,}en)$/;

/** One syllable that ends in a consonant and an s. */
const SHORT_WITH_S = /^[^aeiouy]*(?:[aeiouy]|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au)[bcdfghklmnpqrtw]+s$/;

const devoice = (stem: string): string => {
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem.endsWith('v') ? `${stem.slice(0, -1)}f` : stem;
};

/** `sociaal` → `social`, as in `sociale`: Snowball shortens a long vowel only after a consonant. */
const shorten = (stem: string): string => stem.replace(/([aeiouy])([aeou])\2([^aeiouy])$/, '$1$2$3');

const undouble = (stem: string): string => (/([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** Snowball takes the s of `doorstroomtoets` for a plural; then `doorstroomtoetsen` must lose it too. */
const withoutPluralS = (stem: string): string =>
  /[aeiouy].*[^aeiouy]+[aeiouy].*[bcdfghklmnpqrtw]s$/.test(stem) ? stem.slice(0, -1) : stem;

/** Snowball writes the long vowel of a short stem single; the word itself tells whether it was long. */
const restoreLength = (stem: string, word: string): string => {
  const short = /^([^aeiouy]*)([aeou])([bdfgklmnprst])$/.exec(stem);
  if (!short) return stem;
  const [, onset = '', vowel = '', last = ''] = short;
  if (!word.startsWith(onset + vowel)) return stem;
  const after = word.slice(onset.length + 1);
  const isLong = after.startsWith(vowel) || /^[^aeiouy][aeiouy]/.test(after);
  return isLong ? onset + vowel + vowel + last : stem;
};
