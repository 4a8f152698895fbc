import { editorIntake as en } from '../locales/en.js';
import { editorIntake as nl } from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';

/** What is said about an action that someone sent. */
export const intakeWords = (language: LanguageController): AreaInLanguage<'editorIntake'> =>
  language.area('editorIntake', { nl, en });
