import type { DataFileFacts } from './load-checked.js';

/** The languages beside a bundle, by the first part of their tag. */
export type LanguageFiles = Readonly<Record<string, DataFileFacts>>;

declare const __GEDEELD_LANGUAGES__: LanguageFiles | undefined;

/** The languages beside the bundle this is in; the build fills them in. */
export const LANGUAGE_FILES: LanguageFiles =
  typeof __GEDEELD_LANGUAGES__ === 'object' ? __GEDEELD_LANGUAGES__ : Object.freeze({});
