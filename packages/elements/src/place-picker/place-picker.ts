import type { LocalContext, Ref } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import { placePicker as en } from '../locales/en.js';
import { placePicker as nl } from '../locales/nl.js';
import { selectField } from '../shared/form/select-field.js';
import { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { Later } from '../shared/later/later.js';
import { TextReader } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { warnOnce } from '../shared/warn.js';
import type { KnownPlace } from './known-places.js';
import { knownPlaces, placeMeant } from './known-places.js';
import type { PlaceAnswers } from './place-answers.js';
import type { DetailsSetting } from './place-details.js';
import { placeDetails } from './place-details.part.js';
import { PlaceChangeEvent } from './place-picker.events.js';
import { placePickerStyles } from './place-picker.styles.js';

/**
 * The reader's place: one of the municipalities and schools that the catalogues know, or one that the reader describes in a
 * few questions, or the first filled in with the second. For everyone who wants to know whether something from elsewhere
 * fits here. Nothing is kept, and nothing leaves the page.
 *
 * ```html
 * <gedeeld-place-picker place="gemeente-helmond"></gedeeld-place-picker>
 * <script type="module">
 *   const picker = document.querySelector('gedeeld-place-picker');
 *   picker.catalogues = [catalogue];
 *   picker.addEventListener('gedeeld-place-change', ({ context }) => (finder.context = context));
 * </script>
 * ```
 *
 * @tagname gedeeld-place-picker
 * @summary Choose a place, or describe your own.
 * @slot - What the page shows before, or without, catalogues.
 * @csspart questions - The questions with which a place is described.
 * @cssproperty [--gedeeld-place-picker-size] - How wide it becomes at most.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {PlaceChangeEvent} gedeeld-place-change - The reader chose a place, or told more about it.
 */
export class PlacePickerElement extends LitElement {
  static override styles: CSSResultGroup = placePickerStyles;

  static override get properties(): PropertyDeclarations {
    return { catalogues: { attribute: false }, place: {}, answers: { state: true } };
  }

  /** The catalogues whose places can be chosen. Without them stands what is between the tags. */
  declare catalogues: readonly CatalogueNames[] | undefined;

  /** The place that is chosen: a full IRI, or an id in the first catalogue that has it. Another place forgets the answers. */
  declare place: Ref | null;

  declare private answers: PlaceAnswers;

  readonly #language = new LanguageController(this);
  readonly #details = new Later(this, placeDetails);
  #listed: { readonly key: readonly unknown[]; readonly places: readonly KnownPlace[] } | undefined;

  constructor() {
    super();
    this.place = null;
    this.answers = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.answers = {};
  }

  protected override updated(): void {
    // What is known of the place that is chosen stands below it.
    if (this.place) this.#comeNear();
    if (DEVELOPMENT && this.place && this.catalogues?.length && !placeMeant(this.place, this.catalogues))
      warnOnce('place-unknown', `No catalogue knows what the place "${this.place}" is like.`);
  }

  /** What is being loaded belongs to it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#details.settled;
    return super.getUpdateComplete();
  }

  readonly #comeNear = (): void => this.#details.prepare();

  readonly #choose = (place: Ref | undefined): void => {
    this.place = place ?? null;
    this.#tell({}, this.#chosen?.context);
  };

  /** The page hears of it at once, with the answers that it gets. */
  readonly #tell: DetailsSetting['tell'] = (answers, context) => {
    this.answers = answers;
    this.dispatchEvent(new PlaceChangeEvent(this.#chosen?.ref, context));
  };

  get #chosen(): { readonly ref: Ref; readonly context: LocalContext } | undefined {
    return placeMeant(this.place, this.catalogues ?? []);
  }

  protected override render(): TemplateResult {
    const { catalogues, answers } = this;
    if (!catalogues) return html`<slot></slot>`;
    const words = this.#language.area('placePicker', { nl, en });
    const { sentences, language } = words;
    const chosen = this.#chosen;
    const details = this.#details.module;
    const setting: DetailsSetting = {
      language: this.#language,
      context: chosen?.context,
      answers,
      tell: this.#tell,
      clear: () => this.#choose(undefined),
    };
    return html`<div
      class="picker look"
      lang=${language}
      dir=${directionOf(language) ?? nothing}
      @focusin=${this.#comeNear}
    >
      ${this.#renderChoice(this.#placesIn(catalogues, language), chosen?.ref, words)}
      ${details?.knownLine(setting) ?? nothing}
      <details class="more" @toggle=${this.#comeNear}>
        <summary>${chosen ? sentences.more : sentences.describe}</summary>
        ${details ? details.detailsForm(setting) : this.#details.render(this.#language)}
      </details>
    </div>`;
  }

  #renderChoice(
    places: readonly KnownPlace[],
    value: Ref | undefined,
    { sentences }: AreaInLanguage<'placePicker'>,
  ): TemplateResult {
    if (places.length === 0) return html`<p class="field-label">${sentences.place}</p>`;
    return selectField({
      id: 'place',
      label: sentences.place,
      none: sentences.choose,
      options: places.map(({ ref, name }) => ({ value: ref, label: name })),
      value,
      onChange: this.#choose,
    });
  }

  /** In order once for each language: there may be thousands, and every key that is typed draws again. */
  #placesIn(catalogues: readonly CatalogueNames[], language: string): readonly KnownPlace[] {
    const wanted = [this.#language.language, language];
    const key = [catalogues, ...wanted];
    if (this.#listed?.key.every((part, at) => part === key[at])) return this.#listed.places;
    const places = knownPlaces(catalogues, (one) => new TextReader(wanted, one.language), language);
    this.#listed = { key, places };
    return places;
  }
}
