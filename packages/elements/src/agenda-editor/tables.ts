import type { TableProblem } from '@gedeeld/core';
import { describeTableProblem, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';

/** Everything about tables: for who pastes or downloads them, and loaded then. */
export { documentFromTables, exportTables } from './model/table-document.js';

/** Every cell that could not be used as it is. */
export const tableProblems = (
  language: LanguageController,
  problems: readonly TableProblem[],
): TemplateResult | typeof nothing => {
  if (problems.length === 0) return nothing;
  const texts = language.area('tables', { nl: nl.tables, en: en.tables }).sentences;
  const { sentences, language: tag } = language.area('editorTables', { nl: nl.editorTables, en: en.editorTables });
  return html`<details class="problems" open>
    <summary>${formatMessage(sentences.cellProblems, { count: problems.length }, tag)}</summary>
    <ul>
      ${problems.slice(0, MOST).map((problem) => html`<li>${describeTableProblem(problem, texts)}</li>`)}
    </ul>
    ${
      problems.length > MOST
        ? html`<p>${formatMessage(sentences.moreCells, { count: problems.length - MOST }, tag)}</p>`
        : nothing
    }
  </details>`;
};

/** Nobody reads more; the table is mended, and pasted again. */
const MOST = 100;
