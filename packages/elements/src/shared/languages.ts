import type * as dutch from '../locales/nl.js';

/** The sentences of every area in one language. */
type EveryArea = { readonly [Area in keyof typeof dutch]: Sentences<(typeof dutch)[Area]> };

/**
 * The shape of a language file: the areas by name. A file need not have them all: for an area that it lacks, an element
 * speaks Dutch.
 */
export type LanguageFile = Partial<EveryArea> & {
  /** No speaker has read this file yet: what is shown from it is marked as a machine translation. */
  readonly machineTranslated?: boolean;
};

/** The same keys; a sentence that depends on a count may have the plural forms that its language has. */
export type Sentences<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : IsPlural<Words[Key]> extends true
      ? PluralForms
      : Sentences<Words[Key]>;
};

/** A list of words may have an `other` of its own: plural forms have no keys but those of plurals. */
type IsPlural<Words> = Words extends { readonly other: string }
  ? keyof Words extends Intl.LDMLPluralRule
    ? true
    : false
  : false;

type PluralForms = string | ({ readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string });

export type AreaName = keyof typeof dutch;

/** The sentences of one area in the language that is shown. */
export interface AreaInLanguage<Name extends AreaName> {
  readonly language: string;
  readonly sentences: EveryArea[Name];
  readonly machineTranslated: boolean;
}

/** An area in the languages that every element carries with it. */
export interface OwnLanguages<Name extends AreaName> {
  readonly nl: EveryArea[Name];
  readonly en: EveryArea[Name];
}

/** Gets the file of a language, or nothing when there is none. */
export type LanguageLoader = (tag: string) => Promise<LanguageFile | undefined>;

/** What an element shows where it has no word of the page's language. */
const FALLBACK_LANGUAGE = 'nl';

/** What `Intl` is asked for. Our English is British: so are its lists and dates. */
const spokenAs = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

const files = new Map<string, LanguageFile>();
const asked = new Map<string, Promise<void>>();

/** Who is drawn anew whenever there is another language. */
export const speakers: Set<{ requestUpdate: () => void }> = new Set();
let load: LanguageLoader | undefined;

/** Adds a language to every element on the page, under its BCP 47 tag. Elements that wait for it show it at once. */
export const addLanguage = (tag: string, file: LanguageFile): void => {
  files.set(tag.toLowerCase(), file);
  for (const speaker of speakers) speaker.requestUpdate();
};

/** Says where the other languages come from. A language is asked for once, when an element first needs it. */
export const loadLanguagesWith = (loader: LanguageLoader): void => {
  load = loader;
  asked.clear();
  for (const speaker of speakers) speaker.requestUpdate();
};

/** The sentences of an area in the page's language, else in the nearest one there is, else in Dutch. */
export const areaIn = <Name extends AreaName>(
  name: Name,
  own: OwnLanguages<Name>,
  wanted: string,
): AreaInLanguage<Name> => {
  for (let tag = wanted.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const file = files.get(tag);
    // A file of another version may not have what this element says.
    const sentences = file?.[name] as EveryArea[Name] | undefined;
    if (sentences) return { language: spokenAs(tag), sentences, machineTranslated: file?.machineTranslated === true };
    // A bundle may leave one of the two to be loaded.
    if ((tag === 'nl' || tag === 'en') && (own[tag] as unknown))
      return { language: spokenAs(tag), sentences: own[tag], machineTranslated: false };
  }
  void requestLanguage(wanted);
  return { language: FALLBACK_LANGUAGE, sentences: own[FALLBACK_LANGUAGE], machineTranslated: false };
};

/**
 * Asks for a language that no element has yet; done when it is there, when it will not come, and when nobody says where
 * languages come from.
 */
export const requestLanguage = (tag: string): Promise<void> => {
  const key = tag.toLowerCase();
  if (!load || key === '') return Promise.resolve();
  const known = asked.get(key);
  if (known) return known;
  const asking = load(tag).then(
    (file) => file && addLanguage(tag, file),
    // Whoever loads says what failed; the element goes on in the language it has.
    () => undefined,
  );
  asked.set(key, asking);
  return asking;
};
