import type { Catalogue } from '@gedeeld/core';
import { directionOf, lookupText } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { newDocumentId } from '../shared/files/new-document-id.js';
import { readFileText } from '../shared/files/read-file.js';
import { focusField } from '../shared/form/focus-field.js';
import { KeptDocument } from '../shared/keep/kept-document.js';
import { LanguageController } from '../shared/language-controller.js';
import { Later } from '../shared/later/later.js';
import { agendaEditorStyles } from './agenda-editor.styles.js';
import type * as benches from './bench.js';
import type { Bench, Opening } from './bench.js';
import { documentFromText } from './model/agenda-document.js';
import type { Problems } from './problems-later.js';
import type { StartForm, Tables } from './start-screen.js';
import { EMPTY_START, startScreen } from './start-screen.js';

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
  /** What an agenda is worked on with: loaded when there is one. */
  readonly #benches: Later<typeof benches> = new Later(this, () => import('./bench.js'));
  readonly #tables: Later<Tables> = new Later(this, () => import('./tables.js'));
  readonly #problems: Later<Problems> = new Later(this, () => import('./problems.js'));
  #bench: Bench | undefined;
  /** A document that is still to be opened, and the last one that the page gave. */
  #opening: Opening | undefined;
  #lastGiven: Catalogue | undefined;
  readonly #kept: KeptDocument = new KeptDocument('gedeeld-agenda-editor', () => this.requestUpdate());
  #start: StartForm = EMPTY_START;
  #newId = '';
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
    return this.#opening?.catalogue ?? (this.#bench?.isOpen ? this.#bench.catalogue : undefined);
  }

  set catalogue(catalogue: Catalogue | undefined) {
    const before = this.catalogue;
    // A page that draws itself anew gives the same document again; that is not a wish to lose what was done since.
    if (!catalogue || catalogue === before || catalogue === this.#lastGiven) return;
    this.#lastGiven = catalogue;
    if (catalogue.agendas.length > 0) this.#opening = { catalogue, isSaved: true, isGiven: true };
    this.requestUpdate('catalogue', before);
  }

  protected override willUpdate(): void {
    const module = this.#benches.module;
    const opening = this.#opening;
    this.#bench?.catchUp();
    if (!module || !opening) return;
    this.#opening = undefined;
    this.#bench ??= new module.Bench({
      language: this.#language,
      kept: this.#kept,
      tables: this.#tables,
      problems: this.#problems,
      host: this,
      focus: (id) => (this.#focus = id),
    });
    this.#bench.open(opening);
    if (opening.isGiven) return;
    this.#start = EMPTY_START;
    this.#newId = '';
    this.#focus = 'f-title';
  }

  protected override updated(): void {
    if (this.#opening) this.#benches.prepare();
    if (this.#focus === undefined) {
      this.#keepFocus();
      return;
    }
    const id = this.#focus;
    this.#focus = undefined;
    if (!focusField(this.renderRoot, id)) this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  /** What is being loaded belongs to it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#benches.settled, this.#tables.settled, this.#problems.settled]);
    await this.#bench?.settled;
    return super.getUpdateComplete();
  }

  /** Where one part shows at a time, what was pressed may be gone: the focus goes to what took its place. */
  #keepFocus(): void {
    const active = this.shadowRoot?.activeElement;
    if (active && active.getClientRects().length === 0) this.renderRoot.querySelector<HTMLElement>('.record')?.focus();
  }

  protected override render(): TemplateResult {
    const { language } = this.#language;
    return html`<div
      class="editor look"
      dir=${directionOf(language) ?? nothing}
      @click=${this.#begin}
      @input=${this.#begin}
      @keydown=${(event: KeyboardEvent) => this.#bench?.onKey(event)}
      @pointerdown=${this.#begin}
    >
      ${this.#renderWhatIsOpen()}
    </div>`;
  }

  /** Whoever touches an open agenda is about to change it, or to look at a part of it. */
  readonly #begin = (): void => this.#bench?.prepare();

  #renderWhatIsOpen(): TemplateResult {
    if (this.#opening) return this.#benches.render(this.#language);
    return this.#bench?.isOpen ? this.#bench.render() : this.#renderStart();
  }

  #renderStart(): TemplateResult {
    this.#newId ||= newDocumentId();
    const now = this.today ?? `${new Date().toISOString().slice(0, 19)}Z`;
    return startScreen({
      language: this.#language,
      level: this.headingLevel,
      form: this.#start,
      // A new document is in the language of the page.
      asked: { id: this.#newId, language: this.#language.language || 'nl', now },
      kept: this.#renderKept(),
      tables: this.#tables,
      problems: this.#problems,
      onForm: (form) => this.#fillIn(form),
      onFile: (file) => void this.#openFile(file),
      onOpen: (catalogue, tableProblems) => this.#open({ catalogue, isSaved: false, tableProblems }),
    });
  }

  /** What was kept on this device: looked for where a browser is, so not on a server. */
  #renderKept(): TemplateResult | typeof nothing {
    const text = this.isConnected ? this.#kept.find() : undefined;
    const { catalogue } = text === undefined ? {} : documentFromText(text);
    if (!catalogue || catalogue.agendas.length === 0) return nothing;
    return this.#kept.renderFound(this.#language, {
      title: lookupText(catalogue.agendas[0]!.title, [this.#language.language], catalogue.language).text,
      onGoOn: () => {
        this.#open({ catalogue, isSaved: false });
        this.#kept.goOn();
      },
    });
  }

  #fillIn(form: StartForm): void {
    this.#start = form;
    this.requestUpdate();
  }

  #open(opening: Opening): void {
    this.#opening = opening;
    this.requestUpdate();
  }

  async #openFile(file: File): Promise<void> {
    const { catalogue, problems } = documentFromText(await readFileText(file));
    if (!catalogue || catalogue.agendas.length === 0) this.#fillIn({ ...this.#start, fileProblems: problems });
    else this.#open({ catalogue, isSaved: true, fileProblems: problems });
  }
}
