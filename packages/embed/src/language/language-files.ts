/** Where a language that is not in the bundle lies, and what it must be. */
export interface LanguageFileFacts {
  /** Its name in the folder of languages. */
  readonly file: string;
  /** Its hash, as in an `integrity` attribute: it stands in the bundle, whose own hash stands in the page. */
  readonly integrity: string;
}

/** The languages beside a bundle, by the first part of their tag. */
export type LanguageFiles = Readonly<Record<string, LanguageFileFacts>>;

declare const __GEDEELD_LANGUAGES__: LanguageFiles | undefined;

/** The languages beside the bundle this is in; the build fills them in. */
export const LANGUAGE_FILES: LanguageFiles =
  typeof __GEDEELD_LANGUAGES__ === 'object' ? __GEDEELD_LANGUAGES__ : Object.freeze({});
