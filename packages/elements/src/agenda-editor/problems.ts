import type { Problem } from '@gedeeld/core';
import { describeProblem } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';

/** What is wrong with a file, in words: for whose file has something wrong, and loaded then. */
export const problemList = (language: LanguageController, problems: readonly Problem[]): TemplateResult => {
  const texts = language.area('problems', { nl: nl.problems, en: en.problems }).sentences;
  const names = language.area('fieldNames', { nl: nl.fieldNames, en: en.fieldNames }).sentences;
  return html`<ul class="problems">
    ${problems.map((problem) => html`<li>${describeProblem(problem, texts, names)}</li>`)}
  </ul>`;
};
