import type { AgendaTables, Catalogue, Finding, Problem, TableProblem } from '@gedeeld/core';
import { formatMessage, lookupText } from '@gedeeld/core';
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { documentText } from '../shared/files/document-text.js';
import { downloadFile, fileName } from '../shared/files/download-file.js';
import { readFileText } from '../shared/files/read-file.js';
import type { KeptDocument } from '../shared/keep/kept-document.js';
import type { LanguageController } from '../shared/language-controller.js';
import { Later } from '../shared/later/later.js';
import { AgendaEditEvent } from './agenda-editor.events.js';
import type { EditorSetting } from './editor-state.js';
import { EditorState, PANES } from './editor-state.js';
import type { Forms, Ideas } from './editor-view.js';
import { EditorView } from './editor-view.js';
import { controlId } from './field-control.js';
import { findingsList } from './findings-list.js';
import { FormsLater } from './forms-later.js';
import type { Incoming } from './incoming.js';
import type * as intakes from './intake.js';
import { outline } from './outline.js';
import type { Problems } from './problems-later.js';
import { fileProblems } from './problems-later.js';
import { recordForm } from './record-form.js';
import type { Tables } from './start-screen.js';
import { toolBar } from './tool-bar.js';

type Intake = typeof intakes;

/** A document that is to be opened. */
export interface Opening {
  readonly catalogue: Catalogue;
  /** Whether its file is the user's already. */
  readonly isSaved: boolean;
  /** Whether the page gave it, and not the user. */
  readonly isGiven?: boolean;
  /** What could not be read of it. */
  readonly tableProblems?: readonly TableProblem[];
  readonly fileProblems?: readonly Problem[];
}

/** The element that the bench stands in, and what they share. */
export interface BenchPlace {
  readonly host: LitElement & {
    readonly agenda: string | undefined;
    readonly catalogues: readonly Catalogue[];
    readonly headingLevel: number;
    readonly today: string | undefined;
  };
  readonly language: LanguageController;
  readonly kept: KeptDocument;
  readonly tables: Later<Tables>;
  readonly problems: Later<Problems>;
  /** Gives a field the focus when it is drawn. */
  readonly focus: (id: string) => void;
}

/** What an open agenda is worked on with: the outline, the form and what is left to do. */
export class Bench {
  readonly #place: BenchPlace;
  readonly #forms: FormsLater<Forms>;
  readonly #state: EditorState;
  readonly #intake: Later<Intake>;
  readonly #ideas: Later<Ideas>;
  #incoming: Incoming | undefined;
  /** What was asked for and is not there yet, or did not come. */
  #awaited: Later<unknown> | undefined;
  #tableProblems: readonly TableProblem[] = [];
  #fileProblems: readonly Problem[] = [];

  constructor(place: BenchPlace) {
    this.#place = place;
    this.#forms = new FormsLater(new Later(place.host, () => import('./forms.js')));
    this.#state = new EditorState(
      this.#forms,
      () => this.#setting,
      (isEdit) => this.#changed(isEdit),
    );
    this.#intake = new Later(place.host, () => import('./intake.js'));
    this.#ideas = new Later(place.host, () => import('./ideas.js'));
  }

  get isOpen(): boolean {
    return this.#state.isOpen;
  }

  /** The document as it is now. */
  get catalogue(): Catalogue {
    return this.#state.catalogue;
  }

  /** Done when nothing is being loaded. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#intake.settled, this.#ideas.settled, this.#forms.later.settled]);
  }

  /** Somebody begins: what an agenda is changed with comes. */
  prepare(): void {
    if (this.isOpen) this.#forms.later.prepare();
  }

  /** Does what was asked for before that was there. */
  catchUp(): void {
    this.#forms.catchUp();
  }

  open({ catalogue, isSaved, isGiven, tableProblems = [], fileProblems = [] }: Opening): void {
    const { host } = this.#place;
    this.#tableProblems = tableProblems;
    this.#fileProblems = fileProblems;
    this.#state.open(catalogue, { agenda: host.agenda, isSaved });
    if (!isGiven) host.dispatchEvent(new AgendaEditEvent(catalogue, this.#state.agenda.id));
  }

  get #setting(): EditorSetting {
    const { host, language } = this.#place;
    const moment = new Date().toISOString();
    return {
      today: host.today ?? moment.slice(0, 10),
      now: host.today ?? `${moment.slice(0, 19)}Z`,
      catalogues: host.catalogues,
      language: this.#state.catalogue.language,
      locale: language.language || 'nl',
    };
  }

  #changed(isEdit: boolean): void {
    const { host, kept } = this.#place;
    host.requestUpdate();
    if (!isEdit) return;
    kept.update(() => documentText(this.#state.catalogue));
    host.dispatchEvent(new AgendaEditEvent(this.#state.catalogue, this.#state.agenda.id));
  }

  render(): TemplateResult {
    const { host, kept, language } = this.#place;
    const state = this.#state;
    const view = new EditorView(state, { language, level: host.headingLevel, ideas: this.#ideas, forms: this.#forms });
    const { sentences } = view.words;
    return html`${toolBar(view, {
        keeping: kept.renderSwitch(language, () => documentText(state.catalogue)),
        onDownload: () => this.#download(),
        onTable: (name) => void this.#downloadTable(name),
        onTakeIn: (files) => void this.#takeIn(files),
        onClose: () => this.#close(),
      })}
      ${this.#awaited?.module === undefined ? this.#awaited?.render(language) : nothing}
      ${this.#forms.isMissed ? this.#forms.later.render(language) : nothing} ${this.#renderIncoming(view)}
      ${this.#renderProblems(view)}
      <div class="switch" role="group" aria-label=${sentences.parts}>
        ${PANES.map(
          (pane) =>
            html`<button
              class="pane-button"
              type="button"
              aria-pressed=${state.pane === pane ? 'true' : 'false'}
              @click=${() => state.showPane(pane)}
            >
              ${formatMessage(sentences.panes[pane], { count: state.analysis.findings.length }, view.words.language)}
            </button>`,
        )}
      </div>
      <div class="panes" data-pane=${state.pane}>
        <div class="pane pane-outline">${outline(view)}</div>
        <div class="pane pane-form">${recordForm(view)}</div>
        <div class="pane pane-findings">${findingsList(view, (finding) => this.#jump(view, finding))}</div>
      </div>
      ${view.agenda.machineTranslated ? html`<p class="translated">${view.agenda.machineTranslated}</p>` : nothing}`;
  }

  #renderIncoming(view: EditorView): TemplateResult | undefined {
    const incoming = this.#incoming;
    if (!incoming) return undefined;
    return this.#intake.module?.incomingPanel(view, incoming, {
      fileProblems: this.#renderFileProblems(incoming.merge.fileProblems),
      onConfirm: (isConfirmed) => this.#show(() => (this.#incoming = { ...incoming, isConfirmed })),
      onDrop: () => this.#show(() => (this.#incoming = undefined)),
      onTake: () => this.#take(view, incoming),
    });
  }

  /** What could not be read of what was opened, until someone has seen it. */
  #renderProblems(view: EditorView): TemplateResult | typeof nothing {
    if (this.#tableProblems.length + this.#fileProblems.length === 0) return nothing;
    const { language, tables } = this.#place;
    const close = (): void => {
      this.#tableProblems = [];
      this.#fileProblems = [];
    };
    return html`<section class="panel">
      ${tables.module?.tableProblems(language, this.#tableProblems)} ${this.#renderFileProblems(this.#fileProblems)}
      <button class="small" type="button" @click=${() => this.#show(close)}>${view.words.sentences.seen}</button>
    </section>`;
  }

  #renderFileProblems(found: readonly Problem[]): TemplateResult | typeof nothing {
    return fileProblems(this.#place.problems, this.#place.language, found);
  }

  #show(change: () => void): void {
    change();
    this.#place.host.requestUpdate();
  }

  /** A part that is needed for what was pressed; while it is not there, that is said. */
  #ask<Module>(part: Later<Module>): Promise<Module | undefined> {
    this.#show(() => (this.#awaited = part));
    return part.ask();
  }

  #close(): void {
    this.#incoming = undefined;
    this.#state.close();
  }

  async #takeIn(files: FileList): Promise<void> {
    const [file] = files;
    if (!file) return;
    const [intake, text] = await Promise.all([this.#ask(this.#intake), readFileText(file)]);
    if (!intake) return;
    const { host } = this.#place;
    this.#show(() => (this.#incoming = intake.readIncoming(this.#state.catalogue, file.name, text)));
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.incoming')?.focus();
  }

  #take(view: EditorView, incoming: Incoming): void {
    const intake = this.#intake.module;
    if (!intake) return;
    const owner = view.organisationName(incoming.action?.owner ?? '');
    const { sentences, language } = intake.intakeWords(view.language);
    const text = formatMessage(sentences.ownerQuestion, { owner }, language);
    this.#incoming = undefined;
    this.#state.withForms(() => {
      this.#state.edit(intake.incomingEdit(incoming, { text, on: this.#setting.today }));
      this.#state.select(['agendas', incoming.agenda, 'actions', incoming.at]);
      this.#place.focus(controlId('title'));
    });
  }

  #jump({ state }: EditorView, finding: Finding): void {
    this.#forms.with(({ placeOf }) => {
      const { agenda, analysis, agendaPath } = state;
      const place = placeOf(finding, { agenda, analysis, path: agendaPath });
      state.selectPlace(place);
      if (place.field.startsWith('add-')) state.showPane('outline');
      this.#place.focus(controlId(place.field));
    });
  }

  #download(): void {
    const { catalogue, agenda } = this.#state;
    downloadFile(fileName(this.#words(agenda.title), 'json'), documentText(catalogue), 'application/json');
    this.#state.saved();
  }

  async #downloadTable(name: keyof AgendaTables): Promise<void> {
    const tables = await this.#ask(this.#place.tables);
    const { catalogue, agenda, agendaIndex } = this.#state;
    const texts = tables?.exportTables(catalogue, agendaIndex);
    if (texts) downloadFile(fileName(`${this.#words(agenda.title)} ${name}`, 'csv'), texts[name], 'text/csv');
  }

  #words(text: Catalogue['title']): string {
    return lookupText(text, [this.#place.language.language], this.#setting.language).text;
  }

  /** Undo and redo by keyboard. In a field that holds something unfinished the browser's own undo comes first. */
  onKey(event: KeyboardEvent): void {
    this.prepare();
    if (!this.#state.isOpen || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && target.getAttribute('aria-invalid') === 'true') return;
    event.preventDefault();
    if (isRedo) this.#state.redo();
    else this.#state.undo();
  }
}
