import type { Problem } from '@gedeeld/core';
import type { nothing as Nothing, TemplateResult } from 'lit';
import { nothing } from 'lit';

import type { LanguageController } from '../shared/language-controller.js';
import type { Later } from '../shared/later/later.js';
import type * as problems from './problems.js';

/** What tells about a file. */
export type Problems = typeof problems;

/** What is wrong with a file, or that the words for it are on their way. */
export const fileProblems = (
  later: Later<Problems>,
  language: LanguageController,
  found: readonly Problem[],
): TemplateResult | typeof Nothing => {
  if (found.length === 0) return nothing;
  later.prepare();
  return later.module?.problemList(language, found) ?? later.render(language);
};
