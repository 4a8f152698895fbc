import {
  iriOf,
  recurrences,
  type Catalogue,
  type LearningNetwork,
  type Lesson,
  type Practice,
  type Ref,
} from '@gedeeld/core';
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import { compositionStyles } from '../composition/composition.styles.js';
import type { Answer } from '../loading/load-catalogue.js';
import { sideBySide } from '../loading/side-by-side.js';
import { network as en } from '../locales/en.js';
import { network as nl } from '../locales/nl.js';
import type { Speaker } from '../locales/speaker-for.js';
import { linkAddress } from '../shared/link-address.js';

/** What a network page may show. */
export const NETWORK_SUBJECTS = ['networks', 'challenges', 'lessons'] as const;
export type NetworkSubject = (typeof NETWORK_SUBJECTS)[number];

/**
 * What people with the same role learn from each other, loaded from an address: learning networks with their meetings,
 * the challenges that come back, or the lessons that participants told.
 *
 * ```html
 * <gedeeld-network-page src="/catalogue.json" show="challenges"><a href="/uitdagingen/">Uitdagingen</a></gedeeld-network-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the networks.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose networks they are.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class NetworkPageElement extends CompositionElement {
  static override styles: CSSResultGroup = [
    compositionStyles,
    // One after the other, each with a heading of its own: more room between than within.
    css`
      .part + .part {
        margin-block-start: 3rem;
      }
    `,
  ];

  static override get properties(): PropertyDeclarations {
    return { ...super.properties, show: {}, network: {}, link: {}, today: {} };
  }

  /** `networks`, `challenges` or `lessons`. */
  declare show: NetworkSubject;
  /** Only this network: its id, or its full IRI. */
  declare network: string | null;
  /** Where the title of a practice leads, with `{id}` for its id. Without it: its first source. */
  declare link: string | null;
  /** The day for which it is shown, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'network' as const, nl, en };
  protected override readonly feeds = sideBySide;

  constructor() {
    super();
    this.show = 'networks';
  }

  protected override shows(catalogue: Catalogue): boolean {
    if (this.show === 'challenges') return catalogue.challenges.length > 0;
    if (this.show === 'lessons') return this.#lessonsIn(catalogue).length > 0;
    return this.#networksIn(catalogue).length > 0;
  }

  protected override renderContent({ catalogues }: Answer, speaker: Speaker): TemplateResult {
    const shown = catalogues.filter((one) => this.shows(one));
    if (shown.length === 0) return html`<p>${speaker.say(speaker.own(this.subject).empty)}</p>`;
    if (this.show === 'challenges') return html`${this.#renderChallenges(catalogues)}`;
    if (this.show === 'lessons')
      return html`${shown.map((one) => this.#lessonsIn(one).map((lesson) => this.#lesson(lesson, one)))}`;
    return html`${shown.map((one) => this.#networksIn(one).map((network) => this.#network(network, one, catalogues)))}`;
  }

  #network(network: LearningNetwork, catalogue: Catalogue, catalogues: readonly Catalogue[]): TemplateResult {
    return html`<gedeeld-network
      class="part"
      .network=${network}
      .meetings=${catalogue.meetings}
      .catalogue=${catalogue}
      .catalogues=${catalogues}
      .hrefOf=${this.#hrefOf}
      .headingLevel=${this.headingLevel ?? 2}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-network>`;
  }

  /**
   * The challenges that come back in most places first; those that nobody reports a place for, last. Of the practices only
   * the titles: with a card for each, the page would be as long as a book.
   */
  #renderChallenges(catalogues: readonly Catalogue[]): TemplateResult[] {
    const found = recurrences(catalogues);
    const order = new Map(found.flatMap((one, index) => one.challenges.map((ref) => [ref, index])));
    const all = catalogues.flatMap((catalogue) =>
      catalogue.challenges.map((challenge) => {
        const ref = iriOf(challenge.id, catalogue.id);
        return { challenge, catalogue, ref, rank: order.get(ref) ?? found.length };
      }),
    );
    return all
      .sort((one, other) => one.rank - other.rank)
      .map(
        ({ challenge, catalogue, ref, rank }) =>
          html`<gedeeld-challenge
            class="part"
            brief
            .challenge=${challenge}
            .recurrence=${found[rank]}
            .practices=${practicesFor(ref, catalogues)}
            .catalogue=${catalogue}
            .catalogues=${catalogues}
            .hrefOf=${this.#hrefOf}
            .lens=${this.lens ?? undefined}
            .headingLevel=${this.headingLevel ?? 2}
            today=${this.today ?? nothing}
            color-scheme=${this.colorScheme ?? nothing}
          ></gedeeld-challenge>`,
      );
  }

  #lesson(lesson: Lesson, catalogue: Catalogue): TemplateResult {
    return html`<gedeeld-lesson
      class="part"
      .lesson=${lesson}
      .catalogue=${catalogue}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-lesson>`;
  }

  #networksIn({ id, networks }: Catalogue): Catalogue['networks'] {
    const { network } = this;
    return network ? networks.filter((one) => iriOf(one.id, id) === iriOf(network, id)) : networks;
  }

  /** What was told in the reader's own role; everything where no role was asked. */
  #lessonsIn({ lessons }: Catalogue): readonly Lesson[] {
    return this.lens ? lessons.filter(({ by }) => by.role === this.lens) : lessons;
  }

  readonly #hrefOf = ({ id }: Practice): string | undefined => linkAddress(this.link, id);
}

/** The practices that serve a challenge, whoever published them. */
const practicesFor = (challenge: Ref, catalogues: readonly Catalogue[]): readonly Practice[] =>
  catalogues.flatMap(({ id, practices }) =>
    practices.filter(({ challenges }) => challenges.some((one) => iriOf(one, id) === challenge)),
  );
