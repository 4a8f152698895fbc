import type { Catalogue, Ref, SharedAgenda } from '@gedeeld/core';
import { directionOf, formatDate } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { actionCheck as enCheck, form as enForm, words as enWords } from '../locales/en.js';
import { actionCheck as nlCheck, form as nlForm, words as nlWords } from '../locales/nl.js';
import { AgendaView } from '../shared/agenda/agenda-view.js';
import { currentDay } from '../shared/current-day.js';
import { downloadFile } from '../shared/files/download-file.js';
import { randomUuid } from '../shared/files/random-uuid.js';
import { focusField } from '../shared/form/focus-field.js';
import { readDate } from '../shared/form/read-date.js';
import { heading } from '../shared/heading.js';
import { deviceStorage, type TextStorage } from '../shared/keep/kept-text.js';
import { LanguageController } from '../shared/language-controller.js';
import { PortionsController } from '../shared/portions-controller.js';
import { ActionCheckedEvent } from './action-check.events.js';
import { actionCheckStyles } from './action-check.styles.js';
import type { CheckAnswer } from './check-answer.js';
import { checkAnswer } from './check-answer.js';
import type { CheckPlace } from './check-file.js';
import { checkFile, lackingForFile } from './check-file.js';
import { checkForm, formSteps } from './check-form.js';
import { checkResult, verdictSays } from './check-result.js';
import type { CheckView } from './check-view.js';
import { copyText } from './copy-text.js';
import type { ActionDraft } from './draft.js';
import { emptyDraft, openQuestions, withClaim } from './draft.js';
import { mailText } from './mail-text.js';
import type { ReadFile } from './read-check-file.js';
import { readCheckFile } from './read-check-file.js';
import { findDraft, forgetDraft, keepDraft } from './saved-draft.js';
import type { KeepNotice, Notice, TakeAway } from './take-away.js';
import { keepLine } from './take-away.js';

/**
 * "Draagt mijn actie bij?" Someone fills in what they do, which goal it helps, why, and how far it is; beside the form
 * stands what the agenda says of it, from the first four answers on and with every key: how sure it is, along which way,
 * where that is weakest, and what to do next. For school leaders and partners. Nothing leaves the browser: they copy a
 * text for the coordinator, save a file that the keeper of the agenda takes in, or print.
 *
 * ```html
 * <gedeeld-action-check heading-level="2"><a href="/agenda">Onze agenda</a></gedeeld-action-check>
 * <script type="module">
 *   const [agenda] = catalogue.agendas;
 *   Object.assign(document.querySelector('gedeeld-action-check'), { agenda, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-action-check
 * @summary Does my action contribute to the shared agenda, and how sure is that?
 * @slot - What the page shows before, or without, an agenda.
 * @csspart form - The questions.
 * @csspart result - The living answer.
 * @csspart next - The one next step.
 * @cssproperty [--gedeeld-action-check-result-size] - The width of the answer where it stands beside the questions.
 * @cssproperty [--gedeeld-action-check-top] - How far below the top of the window the answer stays in sight.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {ActionCheckedEvent} gedeeld-action-checked - Someone takes their checked action along as a file.
 */
export class ActionCheckElement extends LitElement {
  static override styles: CSSResultGroup = actionCheckStyles;

  static override get properties(): PropertyDeclarations {
    return {
      agenda: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      partner: {},
      storage: { attribute: false },
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The agenda that the action is checked against. Without one it shows what stands between its tags. */
  declare agenda: SharedAgenda | undefined;

  /** The catalogue of the agenda. */
  declare catalogue: Catalogue | undefined;

  /** Other publishers' catalogues, for references into them. */
  declare catalogues: readonly Catalogue[];

  /** Who fills in the form, where the page knows: the id of an organisation in the catalogue. */
  declare partner: Ref | undefined;

  /** Where a draft is kept once someone asks for that. Default: `localStorage`. Nothing is kept before that. */
  declare storage: TextStorage | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is answered, `2026-11-25`. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #portions = new PortionsController(this, 2);
  #draft: ActionDraft | undefined;
  #found = '';
  #answer: CheckAnswer | undefined;
  #step = 'what';
  #isOpen = false;
  #fromText: string | undefined;
  #ownerFails = false;
  #notice: Notice = '';
  #isKept = false;
  #keepNotice: KeepNotice = '';
  #opened: TakeAway['opened'];

  constructor() {
    super();
    this.catalogues = [];
    this.headingLevel = 2;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('agenda') || changed.has('catalogue') || changed.has('catalogues') || changed.has('today'))
      this.#answer = this.#work();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#portions.whole(super.getUpdateComplete());
  }

  /** What was kept is looked for in a browser only, and once for each agenda. */
  protected override updated(): void {
    const { agenda, catalogue } = this;
    if (!agenda || !catalogue || this.#found === this.#key) return;
    this.#found = this.#key;
    const { state, draft } = findDraft(this.#storage, this.#key);
    if (state === 'none') return;
    this.#isKept = state === 'kept';
    this.#keepNotice = state === 'kept' ? 'found' : state;
    if (draft) this.#use(draft);
    else this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { agenda, catalogue } = this;
    if (!agenda || !catalogue) return html`<slot></slot>`;
    const check = this.#check({ agenda, catalogue, today: this.#today });
    const { language, sentences } = check.words;
    const level = this.headingLevel;
    const steps = formSteps(check, this.#away(check));
    // The answer comes after the questions.
    const drawn = this.#portions.of(steps.length + 1);
    return html`<div class="check look" lang=${language} dir=${directionOf(language) ?? nothing}>
      ${heading(level, sentences.title, 'title')}
      ${
        agenda.goals.length === 0
          ? html`<p class="intro">${sentences.noGoals}</p>`
          : html`<p class="intro">${sentences.intro} <span class="stays">${sentences.stays}</span></p>
              ${keepLine(check, { isKept: this.#isKept, notice: this.#keepNotice, toggle: this.#keep })}
              <div class="columns">
                ${checkForm(check, steps, { current: this.#step, drawn, walk: this.#walk })}
                ${drawn > steps.length ? checkResult(check, this.#isOpen, this.#toggle) : nothing}
              </div>`
      }
    </div>`;
  }

  get #today(): string {
    return this.today ?? currentDay();
  }

  get #key(): string {
    return `gedeeld-action-check:${this.catalogue?.id ?? ''}#${this.agenda?.id ?? ''}`;
  }

  get #storage(): TextStorage | undefined {
    return this.storage ?? deviceStorage();
  }

  get #now(): ActionDraft {
    this.#draft ??= emptyDraft({
      uuid: randomUuid(),
      language: this.#language.area('form', { nl: nlForm, en: enForm }).language,
      owner: this.partner,
    });
    return this.#draft;
  }

  #work(): CheckAnswer | undefined {
    const { agenda, catalogue, catalogues } = this;
    if (!agenda || !catalogue || !this.#draft || openQuestions(this.#draft).length > 0) return undefined;
    return checkAnswer(this.#draft, { agenda, catalogue, today: this.#today }, catalogues);
  }

  #use(draft: ActionDraft): void {
    this.#draft = draft;
    this.#answer = this.#work();
    if (this.#isKept) this.#store();
    this.requestUpdate();
  }

  #check({ agenda, catalogue, today }: CheckPlace): CheckView {
    const draft = this.#now;
    const answer = this.#answer;
    const words = this.#language.area('actionCheck', { nl: nlCheck, en: enCheck });
    const data = {
      agenda: answer?.agenda ?? agenda,
      analysis: answer?.analysis,
      catalogues: [catalogue, ...this.catalogues],
      view: 'partners' as const,
      partner: undefined,
      today,
    };
    return {
      draft,
      answer,
      view: new AgendaView(data, this.#language),
      words,
      form: this.#language.area('form', { nl: nlForm, en: enForm }).sentences,
      domains: this.#language.area('words', { nl: nlWords, en: enWords }).sentences.domains,
      level: this.headingLevel + 1,
      ...this.#fromField(draft, words.language),
      ownerFails: this.#ownerFails && lackingForFile(draft).includes('owner'),
      change: (changes) => this.#change({ ...this.#now, ...changes }),
      changeClaim: (at, changes) => this.#change(withClaim(this.#now, at, changes)),
      writeFrom: (text, date) => {
        this.#fromText = text;
        this.#change({ ...this.#now, from: date ?? '' });
      },
      goTo: this.#goTo,
    };
  }

  /** What was written stays as it is, as long as it means the date of the draft. */
  #fromField({ from }: ActionDraft, language: string): Pick<CheckView, 'fromText' | 'fromFails'> {
    const written = this.#fromText;
    if (written === undefined || (from !== '' && readDate(written, language) !== from))
      return { fromText: from === '' ? '' : formatDate(from, language), fromFails: false };
    return { fromText: written, fromFails: from === '' && written.trim().length > 3 };
  }

  #change(draft: ActionDraft): void {
    this.#notice = '';
    this.#opened = undefined;
    this.#use(draft);
  }

  #away(check: CheckView): TakeAway {
    const { answer, draft, view, words } = check;
    return {
      mail: answer && mailText({ draft, answer, view, words, verdict: verdictSays(check, answer) }),
      notice: this.#notice,
      opened: this.#opened,
      copy: this.#copy,
      download: this.#download,
      print: () => window.print(),
      open: this.#open,
    };
  }

  #store(): void {
    this.#isKept = keepDraft(this.#storage, this.#key, this.#now) === 'kept';
    if (!this.#isKept) this.#keepNotice = 'blocked';
  }

  readonly #keep = (): void => {
    if (this.#isKept) {
      const state = forgetDraft(this.#storage, this.#key);
      this.#isKept = state !== 'none';
      this.#keepNotice = this.#isKept ? 'blocked' : 'gone';
    } else {
      this.#keepNotice = 'kept';
      this.#store();
    }
    this.requestUpdate();
  };

  #say(notice: Notice): void {
    this.#notice = notice;
    this.#opened = undefined;
    this.requestUpdate();
  }

  readonly #walk = async (step: string): Promise<void> => {
    this.#step = step;
    this.requestUpdate();
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<HTMLElement>(`[data-step="${step}"]`);
    shown?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  };

  /** The field of a step that is not on the screen comes onto it first. */
  readonly #goTo = async (field: string): Promise<void> => {
    this.#isOpen = false;
    this.requestUpdate();
    await this.updateComplete;
    const step = this.renderRoot.querySelector(`#${CSS.escape(field)}`)?.closest<HTMLElement>('.step');
    this.#step = step?.dataset.step ?? this.#step;
    this.requestUpdate();
    await this.updateComplete;
    focusField(this.renderRoot, field);
  };

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('#mail');
    if (!text) return;
    const isCopied = await copyText(text.value);
    if (!isCopied) text.select();
    this.#say(isCopied ? 'copied' : 'copy-failed');
  };

  readonly #download = (): void => {
    const { agenda, catalogue } = this;
    const answer = this.#answer;
    if (!agenda || !catalogue || !answer) return;
    const file = checkFile(this.#now, { agenda, catalogue, today: this.#today });
    if (file === undefined) {
      this.#ownerFails = true;
      void this.#goTo('owner');
      return;
    }
    const { name } = this.#language.area('actionCheck', { nl: nlCheck, en: enCheck }).sentences.file;
    if (!this.dispatchEvent(new ActionCheckedEvent(file, answer.alignment))) return;
    downloadFile(name, file, 'application/json');
    this.#say('file-saved');
  };

  readonly #open = async (file: File): Promise<void> => {
    const { agenda, catalogue } = this;
    if (!agenda || !catalogue) return;
    const read: ReadFile = readCheckFile(await file.text(), { agenda, catalogue });
    if (read.draft) {
      this.#fromText = undefined;
      this.#use(read.draft);
    }
    this.#notice = '';
    this.#opened = read.draft ? { elsewhere: read.elsewhere } : 'broken';
    this.requestUpdate();
  };
}
