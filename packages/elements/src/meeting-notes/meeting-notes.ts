import type { Catalogue } from '@gedeeld/core';
import { directionOf, formatMessage, parseCatalogueText } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import { documentText } from '../shared/files/document-text.js';
import { downloadFile, fileName } from '../shared/files/download-file.js';
import { fileButton } from '../shared/files/file-button.js';
import { newDocumentId } from '../shared/files/new-document-id.js';
import { readFileText } from '../shared/files/read-file.js';
import { focusField } from '../shared/form/focus-field.js';
import { heading } from '../shared/heading.js';
import { KeptDocument } from '../shared/keep/kept-document.js';
import { LanguageController } from '../shared/language-controller.js';
import { PortionsController } from '../shared/portions-controller.js';
import { MeetingNotesEvent } from './meeting-notes.events.js';
import { meetingNotesStyles } from './meeting-notes.styles.js';
import { NoteFields, noteId } from './note-fields.js';
import type { Notes } from './notes.js';
import { emptyNotes, withAttempt, withHeard } from './notes.js';
import { notesErrors } from './notes-errors.js';
import { notesToCatalogue } from './notes-file.js';
import { notesFromCatalogue } from './notes-from-file.js';
import { notesPreview } from './notes-preview.js';

/**
 * Writes down what a meeting of a learning network brought: what was heard, from whom, and what people will try. It
 * becomes a file of lessons and adoptions that merges into a catalogue. A name is written only when the person said
 * that it may be; else it is the role and the organisation.
 *
 * ```html
 * <gedeeld-meeting-notes heading-level="2" lang="nl"></gedeeld-meeting-notes>
 * ```
 *
 * @tagname gedeeld-meeting-notes
 * @summary Write down what a meeting brought, as lessons and adoptions.
 * @slot - What the page shows before, or without, the script.
 * @csspart title - The title of the form.
 * @cssproperty [--gedeeld-meeting-notes-gap] - The room between the parts.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {MeetingNotesEvent} gedeeld-meeting-notes - The notes were changed.
 */
export class MeetingNotesElement extends LitElement {
  static override styles: CSSResultGroup = meetingNotesStyles;

  static override get properties(): PropertyDeclarations {
    return {
      catalogue: { attribute: false },
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The catalogue that the notes will be merged into: for its id, and for the organisations and practices it knows. */
  declare catalogue: Catalogue | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day on which the notes are made, `2026-11-23`. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #portions = new PortionsController(this);
  readonly #kept: KeptDocument = new KeptDocument('gedeeld-meeting-notes', () => this.requestUpdate());
  #notes: Notes = emptyNotes();
  /** The file that the notes go on from. */
  #base: Catalogue | undefined;
  #newId = '';
  #isAsked = false;
  #isBroken = false;
  #isDownloaded = false;
  #focus: string | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** The file of the notes as they are now. What is not whole yet is left out of it. */
  toCatalogue(): Catalogue {
    const moment = new Date().toISOString();
    this.#newId ||= newDocumentId();
    return notesToCatalogue(this.#notes, {
      base: this.#base,
      home: this.catalogue,
      id: this.#newId,
      language: this.#documentLanguage,
      now: this.today ?? `${moment.slice(0, 19)}Z`,
    });
  }

  get #documentLanguage(): string {
    return this.#base?.language ?? this.catalogue?.language ?? (this.#language.language || 'nl');
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#portions.whole(super.getUpdateComplete());
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const id = this.#focus;
    this.#focus = undefined;
    focusField(this.renderRoot, id);
  }

  protected override render(): TemplateResult {
    const { language } = this.#language;
    const known = [this.#base, this.catalogue].flatMap((catalogue) => catalogue ?? []);
    const errors = this.#isAsked ? notesErrors(this.#notes, language) : new Map();
    const level = this.headingLevel;
    const look = { notes: this.#notes, language: this.#language, level, errors, known, onNotes: this.#set };
    const fields = new NoteFields(look);
    const { sentences } = fields.words;
    const drawn = this.#portions.of(4);
    return html`<div class="notes look" dir=${directionOf(language) ?? nothing}>
      ${heading(level, sentences.title, 'title')} ${this.#renderKept()}
      <div class="columns">
        <form class="form" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#renderPart(sentences.meeting, fields.meeting())}
          ${
            drawn > 1
              ? this.#renderPart(
                  sentences.heard,
                  this.#notes.heard.map((heard, at) => fields.heard(heard, at)),
                  this.#more(sentences.moreHeard, withHeard, 'heard'),
                )
              : nothing
          }
          ${
            drawn > 2
              ? this.#renderPart(
                  sentences.attempts,
                  this.#notes.attempts.map((attempt, at) => fields.attempt(attempt, at)),
                  this.#more(sentences.moreAttempts, withAttempt, 'attempt'),
                )
              : nothing
          }
        </form>
        ${drawn > 3 ? this.#renderResult(errors.size) : nothing}
      </div>
    </div>`;
  }

  #renderPart(
    title: string,
    records: TemplateResult | readonly TemplateResult[],
    more?: TemplateResult,
  ): TemplateResult {
    return html`<section class="part">
      ${heading(this.headingLevel + 1, title, 'part-title')} ${records} ${more ?? nothing}
    </section>`;
  }

  #renderResult(wrong: number): TemplateResult {
    const look = { home: this.catalogue, language: this.#language, level: this.headingLevel };
    return html`<div class="result">
      ${notesPreview({ catalogue: this.toCatalogue(), ...look })} ${this.#renderTools(wrong)}
    </div>`;
  }

  #more(label: string, add: (notes: Notes) => Notes, list: 'heard' | 'attempt'): TemplateResult {
    const more = (): void => {
      this.#set(add(this.#notes));
      const last = (list === 'heard' ? this.#notes.heard : this.#notes.attempts).at(-1)!;
      this.#focus = noteId(`${list}-${last.key}-${list === 'heard' ? 'text' : 'organisation'}`);
    };
    return html`<button class="small" type="button" @click=${more}>${label}</button>`;
  }

  #renderTools(wrong: number): TemplateResult {
    const { sentences, language } = this.#language.area('meetingNotes', { nl: nl.meetingNotes, en: en.meetingNotes });
    return html`<div class="tools">
        <button class="button" type="button" @click=${() => this.#download()}>${sentences.download}</button>
        <button class="small" type="button" @click=${() => window.print()}>${sentences.print}</button>
        ${fileButton({
          id: noteId('open'),
          label: sentences.open,
          accept: '.json,application/json',
          onFiles: ([file]) => void (file && this.#openFile(file)),
        })}
      </div>
      <p class="said" role="status">
        ${wrong > 0 ? formatMessage(sentences.wrong, { count: wrong }, language) : nothing}
        ${this.#isDownloaded ? sentences.downloaded : nothing} ${this.#isBroken ? sentences.broken : nothing}
      </p>
      ${this.#kept.renderSwitch(this.#language, () => documentText(this.toCatalogue()))}
      <p class="privacy">${sentences.privacy}</p>`;
  }

  /** Notes that were kept on this device: looked for where a browser is, so not on a server. */
  #renderKept(): TemplateResult | typeof nothing {
    if (this.#base || !this.isConnected || this.#notes.title !== '') return nothing;
    const text = this.#kept.find();
    const found = text === undefined ? undefined : this.#read(text);
    if (!found) return nothing;
    return this.#kept.renderFound(this.#language, {
      title: found.notes.title,
      onGoOn: () => {
        this.#open(found);
        this.#kept.goOn();
      },
    });
  }

  readonly #set = (notes: Notes): void => {
    this.#notes = notes;
    this.#isDownloaded = false;
    this.#isBroken = false;
    this.#kept.update(() => documentText(this.toCatalogue()));
    this.requestUpdate();
    this.dispatchEvent(new MeetingNotesEvent(this.toCatalogue()));
  };

  /** Notes that are not right are not a file yet: what is wrong is said at its field, and the first one has the focus. */
  #download(): void {
    const [first] = notesErrors(this.#notes, this.#language.language).keys();
    this.#isAsked = true;
    this.requestUpdate();
    if (first !== undefined) {
      this.#focus = noteId(first);
      return;
    }
    const catalogue = this.toCatalogue();
    downloadFile(fileName(this.#notes.title, 'json'), documentText(catalogue), 'application/json');
    this.#isDownloaded = true;
    // From now on the notes are those of this file: what was given an id keeps it.
    this.#open({ catalogue, notes: this.#notes });
  }

  async #openFile(file: File): Promise<void> {
    const found = this.#read(await readFileText(file));
    this.#isBroken = !found;
    if (found) this.#open(found);
    this.requestUpdate();
  }

  #read(text: string): Opened | undefined {
    const { catalogue } = parseCatalogueText(text);
    const { language } = this.#language;
    const notes = catalogue && notesFromCatalogue(catalogue, { home: this.catalogue, language: language || 'nl' });
    return catalogue && notes ? { catalogue, notes } : undefined;
  }

  #open({ catalogue }: Opened): void {
    const { language } = this.#language;
    this.#base = catalogue;
    this.#notes = notesFromCatalogue(catalogue, { home: this.catalogue, language: language || 'nl' }) ?? this.#notes;
    this.requestUpdate();
  }
}

interface Opened {
  readonly catalogue: Catalogue;
  readonly notes: Notes;
}
