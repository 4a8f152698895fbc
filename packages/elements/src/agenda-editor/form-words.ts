import type { EvidenceScheme } from '@gedeeld/core';
import { LADDER } from '@gedeeld/core';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import { ORIGINAL_LABELS } from '../shared/evidence/original-labels.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { EditorView, WordedOption, WordsOf } from './editor-view.js';
import type { Field, ItemName, RecordName } from './model/fields.js';
import type { FieldError } from './model/field-values.js';

/** The words of the forms. */
export const formWords = (language: LanguageController): AreaInLanguage<'editorForms'> =>
  language.area('editorForms', { nl: nl.editorForms, en: en.editorForms });

/** What a field is called in the form of a record: its own name there, else the one it has everywhere. */
export const fieldName = ({ language }: EditorView, owner: RecordName | ItemName, way: string): string | undefined => {
  const { fields } = formWords(language).sentences;
  const own = (fields as Readonly<Record<string, WordsOf>>)[owner];
  return own?.[way] ?? (fields.common as WordsOf)[way];
};

/** How to mend what was filled in. */
export const errorText = ({ language }: EditorView, error: FieldError): string => {
  const form = language.area('form', { nl: nl.form, en: en.form }).sentences;
  if (error === 'needed') return form.missing;
  return error === 'no-date' ? form.noDate : formWords(language).sentences.errors[error];
};

/** The answers of a closed list. */
export const optionsOf = (
  view: EditorView,
  field: Field & { readonly values: readonly string[] },
  owner: RecordName | ItemName,
): readonly WordedOption[] => {
  const words = optionWords(view, field.name, owner);
  return field.values.map((value) => ({ value, label: words[value] ?? value }));
};

const optionWords = (view: EditorView, name: string, owner: RecordName | ItemName): WordsOf => {
  const { options } = formWords(view.language).sentences;
  const { domains, groups, roles } = view.language.area('words', { nl: nl.words, en: en.words }).sentences;
  const known: Readonly<Record<string, WordsOf>> = {
    status: view.agenda.words.sentences.statuses,
    domains,
    groups,
    role: roles,
    scheme: schemesOf(view),
    ...options,
  };
  return known[owner === 'evidence' && name === 'direction' ? 'seen' : name] ?? {};
};

/** What the schemes of evidence are called. */
export const schemesOf = ({ language }: EditorView): WordsOf => {
  const names = Object.fromEntries(Object.entries(ORIGINAL_LABELS).map(([scheme, { name }]) => [scheme, name]));
  return { ...names, ...formWords(language).sentences.schemes };
};

/** The levels of a scheme, in its own words; of our own, in those of the ladder. */
export const levelsOf = ({ language }: EditorView, scheme: string): readonly WordedOption[] => {
  const labels: WordsOf | undefined = ORIGINAL_LABELS[scheme as EvidenceScheme]?.levels;
  const grades: WordsOf = formWords(language).sentences.levels;
  return [...(LADDER.get(scheme as EvidenceScheme)?.keys() ?? [])].map((value) => ({
    value,
    label: labels?.[value] ?? grades[value] ?? value,
  }));
};
