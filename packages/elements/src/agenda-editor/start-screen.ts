import type { AgendaTables, Catalogue, Problem, TableProblem } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { agendaEditor as en } from '../locales/en.js';
import { agendaEditor as nl } from '../locales/nl.js';
import { fileButton } from '../shared/files/file-button.js';
import { longText } from '../shared/form/long-text.js';
import { textField } from '../shared/form/text-field.js';
import { heading } from '../shared/heading.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Later } from '../shared/later/later.js';
import { emptyDocument } from './model/agenda-document.js';
import type { Problems } from './problems-later.js';
import { fileProblems } from './problems-later.js';
import type * as tables from './tables.js';

/** Everything about tables. */
export type Tables = typeof tables;

/** What was filled in before there is a document. */
export interface StartForm {
  readonly title: string;
  readonly keeper: string;
  readonly tables: { readonly [Name in keyof AgendaTables]: string };
  /** What a file said that could not be opened, or what it lost. */
  readonly fileProblems: readonly Problem[];
}

export const EMPTY_START: StartForm = {
  title: '',
  keeper: '',
  tables: { goals: '', partners: '', actions: '' },
  fileProblems: [],
};

export interface StartLook {
  readonly language: LanguageController;
  readonly level: number;
  readonly form: StartForm;
  /** What a new document needs from outside: its address, its language and the moment. */
  readonly asked: { readonly id: string; readonly language: string; readonly now: string };
  /** What reads tables: it comes when someone is about to paste one. */
  readonly tables: Later<Tables>;
  /** What tells what is wrong with a file. */
  readonly problems: Later<Problems>;
  readonly onForm: (form: StartForm) => void;
  readonly onFile: (file: File) => void;
  readonly onOpen: (catalogue: Catalogue, problems: readonly TableProblem[]) => void;
  /** A document that was kept on this device. */
  readonly kept: TemplateResult | typeof nothing;
}

/** Three ways to begin: a file, three pasted tables, or nothing. */
export const startScreen = (look: StartLook): TemplateResult => {
  const words = look.language.area('agendaEditor', { nl, en });
  const { sentences } = words;
  return html`<div class="start">
    ${heading(look.level, sentences.start, 'title')} ${look.kept}
    <section class="panel">
      ${heading(look.level + 1, sentences.fromFile, 'pane-title')}
      <p>${sentences.fromFileHelp}</p>
      ${fileButton({
        id: 'f-open',
        label: sentences.openFile,
        accept: '.json,application/json',
        onFiles: ([file]) => file && look.onFile(file),
      })}
      <div role="alert">${fileProblems(look.problems, look.language, look.form.fileProblems)}</div>
    </section>
    ${fromTables(look, words)} ${fromNothing(look, words)}
    <p class="privacy">${sentences.privacy}</p>
  </div>`;
};

const TABLES = ['goals', 'partners', 'actions'] as const;

/** Three places to paste, with what was understood of them below. */
const fromTables = (look: StartLook, { sentences, language }: AreaInLanguage<'agendaEditor'>): TemplateResult => {
  const { form, onForm, tables } = look;
  const isPasted = TABLES.some((name) => form.tables[name].trim() !== '');
  const made = isPasted
    ? tables.module?.documentFromTables({ ...look.asked, title: form.title.trim() || sentences.newTitle }, form.tables)
    : undefined;
  const agenda = made?.catalogue.agendas[0];
  return html`<section class="panel" @focusin=${() => tables.prepare()} @input=${() => tables.prepare()}>
    ${heading(look.level + 1, sentences.fromTables, 'pane-title')}
    <p>${sentences.fromTablesHelp}</p>
    ${titleField(look, 'title', sentences.agendaTitle)}
    ${TABLES.map((name) =>
      longText({
        id: `f-paste-${name}`,
        label: sentences.pasted[name],
        hint: sentences.pastedHints[name],
        rows: 3,
        value: form.tables[name],
        onInput: (text) => onForm({ ...form, tables: { ...form.tables, [name]: text } }),
      }),
    )}
    <div class="live" role="status">
      ${
        made && agenda
          ? html`<p class="read">
              ${formatMessage(
                sentences.readCounts,
                {
                  goals: agenda.goals.length,
                  partners: made.catalogue.organisations.length,
                  actions: agenda.actions.length,
                  links: agenda.contributions.length,
                },
                language,
              )}
            </p>`
          : nothing
      }
    </div>
    ${isPasted && !tables.module ? tables.render(look.language) : nothing}
    ${made ? tables.module?.tableProblems(look.language, made.problems) : nothing}
    <button
      class="button"
      type="button"
      ?disabled=${!made}
      @click=${() => made && look.onOpen(made.catalogue, made.problems)}
    >
      ${sentences.makeAgenda}
    </button>
  </section>`;
};

const titleField = (look: StartLook, id: 'title' | 'blank-title', label: string): TemplateResult =>
  textField({
    id: `f-start-${id}`,
    label,
    value: look.form.title,
    lang: look.asked.language,
    onInput: (title) => look.onForm({ ...look.form, title }),
  });

const fromNothing = (look: StartLook, { sentences }: AreaInLanguage<'agendaEditor'>): TemplateResult => {
  const { form, onForm } = look;
  const canBegin = form.title.trim() !== '' && form.keeper.trim() !== '';
  const begin = (event: Event): void => {
    event.preventDefault();
    if (canBegin) look.onOpen(emptyDocument({ ...look.asked, title: form.title.trim() }, form.keeper.trim()), []);
  };
  return html`<section class="panel">
    ${heading(look.level + 1, sentences.fromNothing, 'pane-title')}
    <form @submit=${begin}>
      ${titleField(look, 'blank-title', sentences.agendaTitle)}
      ${textField({
        id: 'f-start-keeper',
        label: sentences.keeper,
        value: form.keeper,
        autocomplete: 'organization',
        onInput: (keeper) => onForm({ ...form, keeper }),
      })}
      <button class="button" type="submit" ?disabled=${!canBegin}>${sentences.begin}</button>
    </form>
  </section>`;
};
