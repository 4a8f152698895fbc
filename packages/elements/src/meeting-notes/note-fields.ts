import { ADOPTION_STATES, formatMessage, LESSON_KINDS, lookupText, ROLES } from '@gedeeld/core';
import type { Catalogue } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import { dateField } from '../shared/form/date-field.js';
import type { FieldText } from '../shared/form/field.js';
import { longText } from '../shared/form/long-text.js';
import { optionLine } from '../shared/form/option.js';
import { selectField } from '../shared/form/select-field.js';
import { textField } from '../shared/form/text-field.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Attempt, Heard, Notes } from './notes.js';
import { withoutEntry } from './notes.js';
import type { NotesError } from './notes-errors.js';

/** The notes as they are, and what happens when they change. */
export interface NotesLook {
  readonly notes: Notes;
  readonly language: LanguageController;
  readonly level: number;
  /** What is wrong, from the moment that someone asked for the file. */
  readonly errors: ReadonlyMap<string, NotesError>;
  /** Catalogues whose organisations and practices are offered. */
  readonly known: readonly Catalogue[];
  readonly onNotes: (notes: Notes) => void;
}

/** The id of a field of the notes. */
export const noteId = (id: string): string => `n-${id}`;

/** The fields of notes, in the words of the page's language. */
export class NoteFields {
  readonly words: AreaInLanguage<'meetingNotes'>;
  readonly #form: AreaInLanguage<'form'>;
  readonly #roles: AreaInLanguage<'words'>['sentences']['roles'];
  readonly #look: NotesLook;

  constructor(look: NotesLook) {
    const { language } = look;
    this.#look = look;
    this.words = language.area('meetingNotes', { nl: nl.meetingNotes, en: en.meetingNotes });
    this.#form = language.area('form', { nl: nl.form, en: en.form });
    this.#roles = language.area('words', { nl: nl.words, en: en.words }).sentences.roles;
  }

  /** When, where, who met, and who writes it down. */
  meeting(): TemplateResult {
    const { notes, onNotes } = this.#look;
    const { sentences } = this.words;
    const line = (name: 'keeper' | 'title' | 'place' | 'network', label: string, suggestions: readonly string[] = []) =>
      textField({
        ...this.#text(name, label),
        value: notes[name],
        suggestions,
        onInput: (value) => onNotes({ ...notes, [name]: value }),
      });
    return html`${line('title', sentences.name)}
    ${dateField({
      ...this.#text('on', sentences.on, this.#form.sentences.dateHint),
      language: this.words.language,
      text: notes.on,
      onInput: (on) => onNotes({ ...notes, on }),
    })}
    ${line('place', sentences.place)} ${line('network', sentences.network, this.#names('networks'))}
    ${line('keeper', sentences.keeper, this.#names('organisations'))}`;
  }

  /** One thing that was heard. A name is asked for together with whether it may stand there. */
  heard(heard: Heard, at: number): TemplateResult {
    const { sentences } = this.words;
    const id = `heard-${heard.key}`;
    const set = (change: Partial<Heard>): void => this.#setHeard({ ...heard, ...change });
    return this.#entry(
      { key: heard.key, name: formatMessage(sentences.heardOne, { number: at + 1 }, this.words.language) },
      html`${longText({
        ...this.#text(`${id}-text`, sentences.text, sentences.textHint),
        value: heard.text,
        rows: 2,
        onInput: (text) => set({ text }),
      })}
      ${this.#select(`${id}-kind`, sentences.kind, {
        options: LESSON_KINDS.map((value) => ({ value, label: sentences.kinds[value] })),
        value: heard.kind,
        onChange: (kind) => set({ kind }),
      })}
      ${this.#select(`${id}-role`, sentences.role, {
        options: ROLES.map((value) => ({ value, label: this.#roles[value] })),
        value: heard.role,
        onChange: (role) => set({ role }),
      })}
      ${textField({
        ...this.#text(`${id}-organisation`, sentences.organisation),
        value: heard.organisation,
        suggestions: this.#names('organisations'),
        onInput: (organisation) => set({ organisation }),
      })}
      ${textField({
        ...this.#text(`${id}-name`, sentences.person),
        optional: this.#form.sentences.optional,
        value: heard.name,
        onInput: (name) => set({ name, mayName: name.trim() === '' ? false : heard.mayName }),
      })}
      ${heard.name.trim() === '' ? nothing : this.#consent(heard, set)}`,
    );
  }

  #consent(heard: Heard, set: (change: Partial<Heard>) => void): TemplateResult {
    const { sentences } = this.words;
    return html`<div class="field">
      ${optionLine(
        { value: 'yes', label: sentences.mayName, hint: sentences.mayNameHint },
        {
          type: 'checkbox',
          group: noteId(`heard-${heard.key}-may`),
          at: 0,
          checked: heard.mayName,
          onChange: (mayName) => set({ mayName }),
        },
      )}
      <p class="consent" role="status">${heard.mayName ? nothing : sentences.nameLeftOut}</p>
    </div>`;
  }

  /** One thing that someone will try. */
  attempt(attempt: Attempt, at: number): TemplateResult {
    const { sentences } = this.words;
    const { notes } = this.#look;
    const id = `attempt-${attempt.key}`;
    const set = (change: Partial<Attempt>): void => this.#setAttempt({ ...attempt, ...change });
    const sources = notes.heard.filter(({ text }) => text.trim() !== '');
    return this.#entry(
      { key: attempt.key, name: formatMessage(sentences.attemptOne, { number: at + 1 }, this.words.language) },
      html`${textField({
        ...this.#text(`${id}-organisation`, sentences.who),
        value: attempt.organisation,
        suggestions: this.#names('organisations'),
        onInput: (organisation) => set({ organisation }),
      })}
      ${textField({
        ...this.#text(`${id}-what`, sentences.what, sentences.whatHint),
        value: attempt.what,
        suggestions: this.#names('practices'),
        onInput: (what) => set({ what }),
      })}
      ${this.#select(`${id}-state`, sentences.state, {
        options: ADOPTION_STATES.map((value) => ({ value, label: sentences.states[value] })),
        value: attempt.state,
        onChange: (state) => set({ state }),
      })}
      ${
        sources.length === 0
          ? nothing
          : selectField({
              ...this.#text(`${id}-inspired`, sentences.inspiredBy),
              none: sentences.nothing,
              options: sources.map(({ key, text }) => ({ value: String(key), label: shortened(text) })),
              value: attempt.inspiredBy === 0 ? undefined : String(attempt.inspiredBy),
              onChange: (key) => set({ inspiredBy: Number(key ?? 0) }),
            })
      }`,
    );
  }

  #entry({ key, name }: { readonly key: number; readonly name: string }, fields: TemplateResult): TemplateResult {
    const { notes, onNotes } = this.#look;
    const { sentences, language } = this.words;
    return html`<fieldset class="entry">
      <legend class="entry-name">${name}</legend>
      ${fields}
      <button
        class="small"
        type="button"
        aria-label=${formatMessage(sentences.removeNamed, { name }, language)}
        @click=${() => onNotes(withoutEntry(notes, key))}
      >
        ${sentences.remove}
      </button>
    </fieldset>`;
  }

  #setHeard(heard: Heard): void {
    const { notes, onNotes } = this.#look;
    onNotes({ ...notes, heard: notes.heard.map((each) => (each.key === heard.key ? heard : each)) });
  }

  #setAttempt(attempt: Attempt): void {
    const { notes, onNotes } = this.#look;
    onNotes({ ...notes, attempts: notes.attempts.map((each) => (each.key === attempt.key ? attempt : each)) });
  }

  #text(id: string, label: string, hint?: string): FieldText {
    const { missing, choose, noDate } = this.#form.sentences;
    const error = this.#look.errors.get(id);
    return {
      id: noteId(id),
      label,
      hint,
      error: error === undefined ? '' : { missing, choose, 'no-date': noDate }[error],
    };
  }

  #select<Value extends string>(
    id: string,
    label: string,
    look: {
      readonly options: readonly { readonly value: Value; readonly label: string }[];
      readonly value: Value | '';
      readonly onChange: (value: Value | '') => void;
    },
  ): TemplateResult {
    return selectField({
      ...this.#text(id, label),
      options: look.options,
      value: look.value === '' ? undefined : look.value,
      none: this.words.sentences.choose,
      onChange: (value) => look.onChange(value ?? ''),
    });
  }

  /** The names of what is known, to choose from while typing. */
  #names(list: 'organisations' | 'practices' | 'networks'): readonly string[] {
    const { language } = this.words;
    const names = this.#look.known.flatMap((catalogue) =>
      catalogue[list].map(
        (record) => lookupText('name' in record ? record.name : record.title, [language], catalogue.language).text,
      ),
    );
    return [...new Set(names)];
  }
}

/** The beginning of what was said, for a list. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
