import type { Consequences, LocalizedText } from '@gedeeld/core';
import { formatDate } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import { editorBench as en } from '../locales/en.js';
import { editorBench as nl } from '../locales/nl.js';
import { AgendaView } from '../shared/agenda/agenda-view.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Later } from '../shared/later/later.js';
import type { EditorState } from './editor-state.js';
import type { Changes, FormsLater, WithForms } from './forms-later.js';
import type { Field, ItemName, RecordName } from './model/fields.js';
import type { FieldError } from './model/field-values.js';
import type { placeOf } from './model/finding-place.js';
import type { OutlineList } from './model/outline-lists.js';

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

type Owner = RecordName | ItemName;

/** What an agenda is changed with, and the forms of what is in it. */
export interface Forms extends Changes {
  readonly addRecord: (view: EditorView, list: OutlineList) => void;
  readonly consequenceSentences: (view: EditorView, consequences: Consequences, most: number) => readonly string[];
  readonly errorText: (view: EditorView, error: FieldError) => string;
  readonly fieldName: (view: EditorView, owner: Owner, way: string) => string | undefined;
  readonly formOf: (view: EditorView) => TemplateResult;
  readonly formWords: (language: LanguageController) => AreaInLanguage<'editorForms'>;
  readonly levelsOf: (view: EditorView, scheme: string) => readonly WordedOption[];
  readonly optionsOf: (
    view: EditorView,
    field: Field & { readonly values: readonly string[] },
    owner: Owner,
  ) => readonly WordedOption[];
  readonly placeOf: typeof placeOf;
  readonly restOf: (view: EditorView) => readonly TemplateResult[];
}

export interface EditorLook {
  readonly forms: FormsLater<Forms>;
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
  readonly formsLater: FormsLater<Forms>;
  readonly words: AreaInLanguage<'editorBench'>;
  readonly agenda: AgendaView;

  constructor(state: EditorState, { language, level, ideas, forms }: EditorLook) {
    this.state = state;
    this.level = level;
    this.ideas = ideas;
    this.formsLater = forms;
    this.language = language;
    this.words = language.area('editorBench', { nl, en });
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

  /** What an agenda is changed with, when it is there. */
  get forms(): Forms | undefined {
    return this.formsLater.module;
  }

  get withForms(): WithForms<Forms> {
    return this.formsLater.with;
  }

  /** The words of the forms. */
  get formWords(): AreaInLanguage<'editorForms'> | undefined {
    return this.forms?.formWords(this.language);
  }

  /** What a field is called in the form of a record: its own name there, else the one it has everywhere. */
  label(owner: Owner, way: string): string {
    return inSight(this.words.sentences.fields, owner, way) ?? this.forms?.fieldName(this, owner, way) ?? '';
  }

  /** What helps to fill in a field, where there is such a text. */
  hint(owner: Owner, way: string): string | undefined {
    const hints: WordsOf | undefined = this.formWords?.sentences.hints;
    return inSight(this.words.sentences.hints, owner, way) ?? hints?.[`${owner}/${way}`];
  }

  error(error: FieldError | undefined): string {
    return error === undefined ? '' : (this.forms?.errorText(this, error) ?? '');
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

/** The words for a field of an agenda that stands in sight. */
const inSight = (words: WordsOf, owner: string, way: string): string | undefined =>
  owner === 'agenda' ? words[way] : undefined;
