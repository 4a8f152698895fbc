/** Who put a text into another language. */
export const TRANSLATORS = ['human', 'machine'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/** A text that was put into another language, and by whom. */
export interface TranslatedText {
  readonly text: string;
  readonly translatedBy: Translator;
}

/** A text for people: a plain string in the catalogue's own language, or one per BCP 47 language tag. */
export type LocalizedText = string | { readonly [tag: string]: string | TranslatedText };
