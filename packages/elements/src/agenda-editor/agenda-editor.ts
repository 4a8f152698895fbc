import type { AgendaTables, Catalogue, Finding, Problem, TableProblem } from '@gedeeld/core';
import { describeProblem, directionOf, formatMessage, lookupText } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { documentText } from '../shared/files/document-text.js';
import { downloadFile, fileName } from '../shared/files/download-file.js';
import { newDocumentId } from '../shared/files/new-document-id.js';
import { readFileText } from '../shared/files/read-file.js';
import { focusField } from '../shared/form/focus-field.js';
import { KeptDocument } from '../shared/keep/kept-document.js';
import { LanguageController } from '../shared/language-controller.js';
import { AgendaEditEvent } from './agenda-editor.events.js';
import { agendaEditorStyles } from './agenda-editor.styles.js';
import type { EditorSetting } from './editor-state.js';
import { EditorState, PANES } from './editor-state.js';
import { EditorView } from './editor-view.js';
import { controlId } from './field-control.js';
import { findingsList, placeFor } from './findings-list.js';
import type { Incoming } from './incoming.js';
import { incomingEdit, readIncoming } from './incoming.js';
import { incomingPanel } from './incoming-panel.js';
import { documentFromText, exportTables } from './model/agenda-document.js';
import { outline } from './outline.js';
import { recordForm } from './record-form.js';
import type { StartForm } from './start-screen.js';
import { EMPTY_START, startScreen, tableProblems } from './start-screen.js';
import { toolBar } from './tool-bar.js';

/**
 * Makes and keeps a shared agenda, without anyone seeing a file from the inside: from three pasted tables or a file,
 * every field changed in place, with what that does to the verdicts as one types. For an alderman's adviser and for who
 * coordinates an agenda. Nothing leaves the page but what the user downloads.
 *
 * ```html
 * <gedeeld-agenda-editor heading-level="2" lang="nl"></gedeeld-agenda-editor>
 * ```
 *
 * @tagname gedeeld-agenda-editor
 * @summary Make and keep a shared agenda, with verdicts and things to do as you type.
 * @slot - What the page shows before, or without, the script.
 * @csspart title - The title of the agenda.
 * @cssproperty [--gedeeld-agenda-editor-height] - How high the three columns are at most, on a wide page.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {AgendaEditEvent} gedeeld-agenda-edit - The document was changed.
 */
export class AgendaEditorElement extends LitElement {
  static override styles: CSSResultGroup = agendaEditorStyles;

  static override get properties(): PropertyDeclarations {
    return {
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      agenda: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** Other publishers' catalogues: practices to suggest, evidence to lean on. */
  declare catalogues: readonly Catalogue[];

  /** The id of the agenda to edit, where the document has several; else the first. */
  declare agenda: string | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which the agenda is judged, `2026-11-23`. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #state: EditorState = new EditorState(
    () => this.#setting,
    (isEdit) => this.#changed(isEdit),
  );
  /** A document that is still to be opened, and the last one that the page gave. */
  #given: Catalogue | undefined;
  #lastGiven: Catalogue | undefined;
  readonly #kept: KeptDocument = new KeptDocument('gedeeld-agenda-editor', () => this.requestUpdate());
  #start: StartForm = EMPTY_START;
  #newId = '';
  #incoming: Incoming | undefined;
  #tableProblems: readonly TableProblem[] = [];
  #fileProblems: readonly Problem[] = [];
  /** The field that gets the focus when it is there. */
  #focus: string | undefined;

  constructor() {
    super();
    this.catalogues = [];
    this.headingLevel = 2;
  }

  /**
   * The document as it is now: set one, as `parseCatalogue` gives it, to open it. Without one the editor asks how to
   * begin.
   */
  get catalogue(): Catalogue | undefined {
    return this.#given ?? (this.#state.isOpen ? this.#state.catalogue : undefined);
  }

  set catalogue(catalogue: Catalogue | undefined) {
    const before = this.catalogue;
    // A page that draws itself anew gives the same document again; that is not a wish to lose what was done since.
    if (!catalogue || catalogue === before || catalogue === this.#lastGiven) return;
    this.#given = catalogue;
    this.#lastGiven = catalogue;
    this.requestUpdate('catalogue', before);
  }

  protected override willUpdate(): void {
    const given = this.#given;
    this.#given = undefined;
    if (given && given.agendas.length > 0) this.#state.open(given, { agenda: this.agenda, isSaved: true });
  }

  protected override updated(): void {
    if (this.#focus === undefined) {
      this.#keepFocus();
      return;
    }
    const id = this.#focus;
    this.#focus = undefined;
    if (!focusField(this.renderRoot, id)) this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  /** Where one part shows at a time, what was pressed may be gone: the focus goes to what took its place. */
  #keepFocus(): void {
    const active = this.shadowRoot?.activeElement;
    if (active && active.getClientRects().length === 0) this.renderRoot.querySelector<HTMLElement>('.record')?.focus();
  }

  get #setting(): EditorSetting {
    const moment = new Date().toISOString();
    const today = this.today ?? moment.slice(0, 10);
    return {
      today,
      now: this.today ?? `${moment.slice(0, 19)}Z`,
      catalogues: this.catalogues,
      language: this.#state.isOpen ? this.#state.catalogue.language : this.#documentLanguage,
      locale: this.#language.language || 'nl',
    };
  }

  /** A new document is in the language of the page. */
  get #documentLanguage(): string {
    return this.#language.language || 'nl';
  }

  #changed(isEdit: boolean): void {
    this.requestUpdate();
    if (!isEdit) return;
    this.#kept.update(() => documentText(this.#state.catalogue));
    this.dispatchEvent(new AgendaEditEvent(this.#state.catalogue, this.#state.agenda.id));
  }

  protected override render(): TemplateResult {
    const language = this.#language.language;
    return html`<div
      class="editor look"
      dir=${directionOf(language) ?? nothing}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
    >
      ${this.#state.isOpen ? this.#renderDocument() : this.#renderStart()}
    </div>`;
  }

  #renderStart(): TemplateResult {
    this.#newId ||= newDocumentId();
    const { now, language } = this.#setting;
    return startScreen({
      language: this.#language,
      level: this.headingLevel,
      form: this.#start,
      asked: { id: this.#newId, language, now },
      kept: this.#renderKept(),
      onForm: (form) => this.#show(() => (this.#start = form)),
      onFile: (file) => void this.#openFile(file),
      onOpen: (catalogue, problems) => this.#open(catalogue, { isSaved: false, problems }),
    });
  }

  /** What was kept on this device: looked for where a browser is, so not on a server. */
  #renderKept(): TemplateResult | typeof nothing {
    const text = this.isConnected ? this.#kept.find() : undefined;
    const { catalogue } = text === undefined ? {} : documentFromText(text);
    if (!catalogue || catalogue.agendas.length === 0) return nothing;
    return this.#kept.renderFound(this.#language, {
      title: this.#words(catalogue.agendas[0]!.title),
      onGoOn: () => {
        this.#open(catalogue, { isSaved: false, problems: [] });
        this.#kept.goOn();
      },
    });
  }

  #renderDocument(): TemplateResult {
    const state = this.#state;
    const view = new EditorView(state, this.#language, this.headingLevel);
    const { sentences } = view.words;
    return html`${toolBar(view, {
        keeping: this.#kept.renderSwitch(this.#language, () => documentText(state.catalogue)),
        onDownload: () => this.#download(),
        onTable: (name) => this.#downloadTable(name),
        onTakeIn: (files) => void this.#takeIn(files),
        onClose: () => this.#close(),
      })}
      ${this.#renderIncoming(view)} ${this.#renderProblems(view)}
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

  #renderIncoming(view: EditorView): TemplateResult | typeof nothing {
    const incoming = this.#incoming;
    if (!incoming) return nothing;
    return incomingPanel(view, incoming, {
      onConfirm: (isConfirmed) => this.#show(() => (this.#incoming = { ...incoming, isConfirmed })),
      onDrop: () => this.#show(() => (this.#incoming = undefined)),
      onTake: () => this.#take(view, incoming),
    });
  }

  /** What could not be read of what was opened, until someone has seen it. */
  #renderProblems(view: EditorView): TemplateResult | typeof nothing {
    if (this.#tableProblems.length + this.#fileProblems.length === 0) return nothing;
    const close = (): void => {
      this.#tableProblems = [];
      this.#fileProblems = [];
    };
    return html`<section class="panel">
      ${tableProblems(this.#language, this.#tableProblems)}
      <ul class="problems">
        ${this.#fileProblems.map(
          (problem) => html`<li>${describeProblem(problem, view.problemTexts.problems, view.fieldNames)}</li>`,
        )}
      </ul>
      <button class="small" type="button" @click=${() => this.#show(close)}>${view.words.sentences.seen}</button>
    </section>`;
  }

  #show(change: () => void): void {
    change();
    this.requestUpdate();
  }

  #open(
    catalogue: Catalogue,
    { isSaved, problems }: { readonly isSaved: boolean; readonly problems: readonly TableProblem[] },
  ): void {
    this.#tableProblems = problems;
    this.#fileProblems = [];
    this.#start = EMPTY_START;
    this.#newId = '';
    this.#state.open(catalogue, { agenda: this.agenda, isSaved });
    this.dispatchEvent(new AgendaEditEvent(catalogue, this.#state.agenda.id));
    this.#focus = controlId('title');
  }

  async #openFile(file: File): Promise<void> {
    const { catalogue, problems } = documentFromText(await readFileText(file));
    if (!catalogue || catalogue.agendas.length === 0) {
      this.#show(() => (this.#start = { ...this.#start, fileProblems: problems }));
      return;
    }
    this.#open(catalogue, { isSaved: true, problems: [] });
    this.#fileProblems = problems;
  }

  #close(): void {
    this.#incoming = undefined;
    this.#state.close();
  }

  async #takeIn(files: FileList): Promise<void> {
    const [file] = files;
    if (!file) return;
    const text = await readFileText(file);
    this.#show(() => (this.#incoming = readIncoming(this.#state.catalogue, file.name, text)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.incoming')?.focus();
  }

  #take(view: EditorView, incoming: Incoming): void {
    const owner = view.organisationName(incoming.action?.owner ?? '');
    const { sentences, language } = view.words;
    const text = formatMessage(sentences.ownerQuestion, { owner }, language);
    this.#incoming = undefined;
    this.#state.edit(incomingEdit(incoming, { text, on: this.#setting.today }));
    this.#state.select(['agendas', incoming.agenda, 'actions', incoming.at]);
    this.#focus = controlId('title');
  }

  #jump(view: EditorView, finding: Finding): void {
    const place = placeFor(view, finding);
    this.#state.selectPlace(place);
    if (place.field.startsWith('add-')) this.#state.showPane('outline');
    this.#focus = controlId(place.field);
  }

  #download(): void {
    const { catalogue, agenda } = this.#state;
    downloadFile(fileName(this.#words(agenda.title), 'json'), documentText(catalogue), 'application/json');
    this.#state.saved();
  }

  #downloadTable(name: keyof AgendaTables): void {
    const { catalogue, agenda, agendaIndex } = this.#state;
    const tables = exportTables(catalogue, agendaIndex);
    if (tables) downloadFile(fileName(`${this.#words(agenda.title)} ${name}`, 'csv'), tables[name], 'text/csv');
  }

  #words(text: Catalogue['title']): string {
    return lookupText(text, [this.#language.language], this.#setting.language).text;
  }

  /** Undo and redo by keyboard. In a field that holds something unfinished the browser's own undo comes first. */
  #onKey(event: KeyboardEvent): void {
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
