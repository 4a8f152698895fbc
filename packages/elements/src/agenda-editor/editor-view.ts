import type { EvidenceScheme, FieldNames, LocalizedText, MergeTexts, ProblemTexts } from '@gedeeld/core';
import { formatDate, LADDER } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import { AgendaView } from '../shared/agenda/agenda-view.js';
import { ORIGINAL_LABELS } from '../shared/evidence/original-labels.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Later } from '../shared/later/later.js';
import type { EditorState } from './editor-state.js';
import type { Field, ItemName, RecordName } from './model/fields.js';
import type { FieldError } from './model/field-values.js';

/** One answer of a closed list, in words. */
export interface WordedOption {
  readonly value: string;
  readonly label: string;
}

/** What draws the goals that fit an action, and what others do for a goal. */
export interface Ideas {
  readonly goalIdeas: (view: EditorView, action: string) => TemplateResult;
  readonly practiceIdeas: (view: EditorView, goal: string) => TemplateResult;
}

export interface EditorLook {
  readonly language: LanguageController;
  readonly level: number;
  readonly ideas: Later<Ideas>;
}

export type WordsOf = Readonly<Record<string, string>>;

/** The words of the editor, and the agenda as it is now with its names and verdicts. */
export class EditorView {
  readonly state: EditorState;
  readonly level: number;
  readonly language: LanguageController;
  readonly ideas: Later<Ideas>;
  readonly words: AreaInLanguage<'agendaEditor'>;
  readonly form: AreaInLanguage<'form'>;
  readonly agenda: AgendaView;
  /** The sentences for what is wrong with a file: core has them. */
  readonly problemTexts: { readonly merges: MergeTexts; readonly problems: ProblemTexts };
  readonly fieldNames: FieldNames;
  readonly #general: AreaInLanguage<'words'>;

  constructor(state: EditorState, { language, level, ideas }: EditorLook) {
    this.state = state;
    this.level = level;
    this.ideas = ideas;
    this.language = language;
    this.words = language.area('agendaEditor', { nl: nl.agendaEditor, en: en.agendaEditor });
    this.form = language.area('form', { nl: nl.form, en: en.form });
    this.#general = language.area('words', { nl: nl.words, en: en.words });
    this.problemTexts = {
      merges: language.area('merges', { nl: nl.merges, en: en.merges }).sentences,
      problems: language.area('problems', { nl: nl.problems, en: en.problems }).sentences,
    };
    this.fieldNames = language.area('fieldNames', { nl: nl.fieldNames, en: en.fieldNames }).sentences;
    const { catalogue, agenda, analysis, setting } = state;
    this.agenda = new AgendaView(
      {
        agenda,
        analysis,
        catalogues: [catalogue, ...setting.catalogues],
        view: 'partners',
        partner: undefined,
        today: setting.today,
      },
      language,
    );
  }

  /** What a field is called in the form of a record: its own name there, else the one it has everywhere. */
  label(owner: RecordName | ItemName, way: string): string {
    const { fields } = this.words.sentences;
    const own = (fields as Readonly<Record<string, WordsOf>>)[owner];
    return own?.[way] ?? (fields.common as WordsOf)[way] ?? '';
  }

  /** What helps to fill in a field, where there is such a text. */
  hint(owner: RecordName | ItemName, way: string): string | undefined {
    return (this.words.sentences.hints as WordsOf)[`${owner}/${way}`];
  }

  error(error: FieldError | undefined): string {
    if (error === undefined) return '';
    if (error === 'needed') return this.form.sentences.missing;
    return error === 'no-date' ? this.form.sentences.noDate : this.words.sentences.errors[error];
  }

  /** The answers of a closed list. */
  options(
    field: Field & { readonly values: readonly string[] },
    owner: RecordName | ItemName,
  ): readonly WordedOption[] {
    const words = this.#optionWords(field.name, owner);
    return field.values.map((value) => ({ value, label: words[value] ?? value }));
  }

  #optionWords(name: string, owner: RecordName | ItemName): WordsOf {
    const { options } = this.words.sentences;
    const { domains, groups, roles } = this.#general.sentences;
    const known: Readonly<Record<string, WordsOf>> = {
      status: this.agenda.words.sentences.statuses,
      domains,
      groups,
      role: roles,
      scheme: this.schemes,
      ...options,
    };
    return known[owner === 'evidence' && name === 'direction' ? 'seen' : name] ?? {};
  }

  get schemes(): WordsOf {
    const names = Object.fromEntries(Object.entries(ORIGINAL_LABELS).map(([scheme, { name }]) => [scheme, name]));
    return { ...names, ...this.words.sentences.schemes };
  }

  /** The levels of a scheme, in its own words; of our own, in those of the ladder. */
  levels(scheme: string): readonly WordedOption[] {
    const labels: WordsOf | undefined = ORIGINAL_LABELS[scheme as EvidenceScheme]?.levels;
    const grades: WordsOf = this.words.sentences.levels;
    return [...(LADDER.get(scheme as EvidenceScheme)?.keys() ?? [])].map((value) => ({
      value,
      label: labels?.[value] ?? grades[value] ?? value,
    }));
  }

  /** A text of the document in the language that is shown, for within a sentence. */
  text(text: LocalizedText | undefined): string {
    return text === undefined ? '' : this.agenda.name(this.agenda.texts.read(text));
  }

  date(date: string): string {
    return formatDate(date, this.words.language);
  }

  /** The name of a goal or action. */
  readonly nodeName = (id: string): string => this.agenda.name(this.agenda.titleOf(id));

  organisationName(id: string): string {
    return this.agenda.name(this.agenda.organisation(id));
  }
}
