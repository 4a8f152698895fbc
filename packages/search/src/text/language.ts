import { COMPOUND_FORMS, dutchStem } from './dutch-stem.js';
import { englishStem } from './english-stem.js';

/** What the index knows of one language. */
export interface Language {
  /** The primary subtag: `nl` for `nl`, `nl-BE` and `NL`. */
  readonly tag: string;
  /** The stem of a normalised word. */
  readonly stem: (word: string) => string;
  /** Whether it writes compounds as one word. */
  readonly hasCompounds: boolean;
  /** How a stem begins a compound, where that is no form of the word. */
  readonly compoundForms: ReadonlyMap<string, string>;
}

/** The language of a BCP 47 tag; of one without rules of its own, words are taken as they are. */
export const languageOf = (tag: string): Language => {
  const primary = primarySubtag(tag);
  return KNOWN.get(primary) ?? { tag: primary, stem: (word) => word, hasCompounds: false, compoundForms: new Map() };
};

/** `nl-BE` → `nl`. */
export const primarySubtag = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** A longer word is nobody's language, and stemmers may take time that grows faster than the word. */
const LONGEST = 48;

const capped =
  (stem: (word: string) => string) =>
  (word: string): string =>
    word.length > LONGEST ? word : stem(word);

const KNOWN: ReadonlyMap<string, Language> = new Map([
  ['nl', { tag: 'nl', stem: capped(dutchStem), hasCompounds: true, compoundForms: COMPOUND_FORMS }],
  ['en', { tag: 'en', stem: capped(englishStem), hasCompounds: false, compoundForms: new Map() }],
]);
