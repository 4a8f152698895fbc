import { adoptionTrail, iriOf, type Catalogue, type Practice, type Ref } from '@gedeeld/core';
import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import type { Answer } from '../loading/load-catalogue.js';
import { sideBySide } from '../loading/side-by-side.js';
import { practice as en } from '../locales/en.js';
import { practice as nl } from '../locales/nl.js';
import type { Speaker } from '../locales/speaker-for.js';
import { linkAddress } from '../shared/link-address.js';

/**
 * One practice, loaded from an address: all that is known of it, or in short on a card.
 *
 * ```html
 * <gedeeld-practice src="/catalogue.json" practice="familieschool" lang="nl">
 *   <a href="/familieschool/">Familieschool</a>
 * </gedeeld-practice>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the practice.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose practice it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class PracticePageElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, practice: {}, compact: { type: Boolean }, link: {}, today: {} };
  }

  /**
   * Which practice: its id, or its full IRI. Without it the one that the page's own address asks for
   * (`?practice=familieschool`), and else the first one.
   */
  declare practice: Ref | null;
  /** On a card, in short. */
  declare compact: boolean;
  /** Where the title of the card leads, with `{id}` for its id. Without it: its first source. */
  declare link: string | null;
  /** The day on which evidence is judged, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'practice' as const, nl, en };
  protected override readonly feeds = sideBySide;

  constructor() {
    super();
    this.compact = false;
  }

  protected override shows(catalogue: Catalogue): boolean {
    return this.#practiceIn(catalogue) !== undefined;
  }

  protected override renderContent({ catalogues }: Answer, speaker: Speaker): TemplateResult {
    const catalogue = catalogues.find((one) => this.shows(one));
    const practice = catalogue && this.#practiceIn(catalogue);
    if (!practice) return html`<p>${speaker.say(speaker.own(this.subject).empty)}</p>`;
    return this.compact ? this.#renderCard(practice, catalogue) : this.#renderAll(practice, catalogue);
  }

  #renderCard(practice: Practice, catalogue: Catalogue): TemplateResult {
    return html`<gedeeld-practice-card
      .practice=${practice}
      .catalogue=${catalogue}
      .href=${linkAddress(this.link, practice.id)}
      .headingLevel=${this.headingLevel ?? 3}
      .lens=${this.lens ?? undefined}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-practice-card>`;
  }

  #renderAll(practice: Practice, catalogue: Catalogue): TemplateResult {
    const ref = iriOf(practice.id, catalogue.id);
    const isAbout = (about: readonly Ref[]): boolean => about.some((one) => iriOf(one, catalogue.id) === ref);
    return html`<gedeeld-practice-detail
      .practice=${practice}
      .catalogue=${catalogue}
      .trail=${adoptionTrail([catalogue], ref)}
      .lessons=${catalogue.lessons.filter(({ about }) => isAbout(about))}
      .meetings=${catalogue.meetings}
      .challenges=${catalogue.challenges.filter(({ id }) => practice.challenges.includes(id))}
      .headingLevel=${this.headingLevel ?? 2}
      .lens=${this.lens ?? undefined}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-practice-detail>`;
  }

  #practiceIn({ id, practices }: Catalogue): Practice | undefined {
    // A server has no address that asks for one: it is told which practice it renders.
    const asked = isServer ? null : new URL(this.ownerDocument.baseURI).searchParams.get('practice');
    const wanted = this.practice ?? asked;
    return wanted ? practices.find((one) => iriOf(one.id, id) === iriOf(wanted, id)) : practices[0];
  }
}
