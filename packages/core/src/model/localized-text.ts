/** Who put a text into another language. */
export const TRANSLATORS = ['human', 'machine'] as const;
/** Who translated a text. */
export type Translator = (typeof TRANSLATORS)[number];

/** A text in one language, and who put it into that language: absent when it was written so. */
export interface TranslatedText {
  readonly text: string;
  readonly translatedBy?: Translator;
}

/** A text for people: a plain string in the catalogue's own language, or one per BCP 47 language tag. */
export type LocalizedText = string | { readonly [tag: string]: string | TranslatedText };

/** A text as it is shown, and what a page must know to mark it up. */
export interface ShownText {
  readonly text: string;
  /** The BCP 47 tag of the text's own language. */
  readonly lang: string;
  /** The direction of its script; absent when the language is not known. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly translatedBy?: Translator | undefined;
}

/**
 * The text in the first language of `wanted` that it has; else in the catalogue's own `language`; else the first
 * there is. A blank text is passed over. `nl-BE` finds `nl-BE`, then `nl`, then another Dutch (RFC 4647 lookup, and
 * then the nearest relative, because a text in another region's Dutch is better than one in another language).
 *
 * @example
 * lookupText({ nl: 'Zwemles', en: 'Swimming' }, ['fr', 'en-GB'], 'nl').text; // → 'Swimming'
 */
export const lookupText = (text: LocalizedText, wanted: readonly string[], language: string): ShownText => {
  if (typeof text === 'string') return shown(text, language);
  // Most texts are in the very language that is asked for.
  const [best = ''] = wanted;
  const exact = Object.hasOwn(text, best) ? text[best] : undefined;
  if (exact !== undefined && !isBlankText(exact)) return shown(exact, best);
  const entries = Object.entries(text).filter(([, value]) => !isBlankText(value));
  for (const want of [...wanted, language]) {
    const found = bestEntry(entries, want);
    if (found) return shown(found[1], found[0]);
  }
  const [first] = entries;
  return first ? shown(first[1], first[0]) : { text: '', lang: language };
};

/**
 * Whether a text says nothing: every language of it is empty, or nothing but white space.
 *
 * @example
 * isBlank({ nl: ' ' }); // → true
 * isBlank('Zwemles'); // → false
 */
export const isBlank = (text: LocalizedText | undefined): boolean =>
  text === undefined || (typeof text === 'string' ? isBlankText(text) : Object.values(text).every(isBlankText));

/**
 * The direction in which a language is written, from its script where the tag names one.
 *
 * @example
 * directionOf('ar'); // → 'rtl'
 * directionOf('nl-BE'); // → 'ltr'
 */
export const directionOf = (tag: string): 'ltr' | 'rtl' | undefined => {
  // Nearly every text on a page is in the language of the one before it.
  if (tag !== lastTag) {
    lastTag = tag;
    const [language = '', ...rest] = tag.toLowerCase().split('-');
    const script = rest.find((part) => /^[a-z]{4}$/.test(part)) ?? language;
    const isKnown = /^[a-z]{2,8}$/.test(language) && language !== 'und';
    lastDirection = isKnown ? (RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr') : undefined;
  }
  return lastDirection;
};

let lastTag = '';
let lastDirection: 'ltr' | 'rtl' | undefined;

// ISO 15924 scripts and the languages usually written in them (CLDR, likely subtags): no language has four letters.
const RIGHT_TO_LEFT =
  /^(adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa|arc?|arz|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)$/;

type Entry = [tag: string, value: string | TranslatedText];

const bestEntry = (entries: readonly Entry[], want: string): Entry | undefined => {
  for (let range = want.toLowerCase(); range !== ''; range = shorter(range)) {
    const exact = entries.find(([tag]) => tag.toLowerCase() === range);
    if (exact) return exact;
  }
  const [language] = want.toLowerCase().split('-');
  return entries.find(([tag]) => tag.toLowerCase().split('-')[0] === language);
};

/** A language range without its last part, nor the single letter that led up to it (RFC 4647 §3.4). */
const shorter = (range: string): string => {
  const rest = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  return rest.at(-2) === '-' ? rest.slice(0, -2) : rest;
};

const shown = (value: string | TranslatedText, lang: string): ShownText => ({
  text: plain(value),
  lang,
  dir: directionOf(lang),
  translatedBy: typeof value === 'string' ? undefined : value.translatedBy,
});

const isBlankText = (value: string | TranslatedText): boolean => {
  const text = plain(value);
  const first = text.charCodeAt(0);
  // Nearly every text begins with a letter of the alphabet; an agenda may hold a million of them.
  return !(first >= UPPER_A && first <= LOWER_Z) && text.trim() === '';
};

const UPPER_A = 65;
const LOWER_Z = 122;

const plain = (value: string | TranslatedText): string => (typeof value === 'string' ? value : value.text);
