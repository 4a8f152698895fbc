import * as ar from '../../locales/ar.js';
import type { LanguageFile } from '../languages.js';

/** A language that the elements do not carry with them: added as a page would, and read from right to left. */
export const arabicFile: LanguageFile = ar;
