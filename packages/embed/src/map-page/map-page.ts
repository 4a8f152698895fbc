import type { Catalogue } from '@gedeeld/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import type { Answer } from '../loading/load-catalogue.js';
import { sideBySide } from '../loading/side-by-side.js';
import { map as en } from '../locales/en.js';
import { map as nl } from '../locales/nl.js';
import type { Speaker } from '../locales/speaker-for.js';
import { AgendaJudge, agendaIn } from '../shared/judged-agenda.js';

/**
 * The map of a shared agenda, loaded from an address and judged: which action helps which goal, and how sure we are.
 *
 * ```html
 * <gedeeld-map-page src="/catalogue.json" agenda="kansen" lang="nl"><a href="/agenda">Onze agenda</a></gedeeld-map-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the map.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose agenda it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class MapPageElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, agenda: {}, view: {}, partner: {}, today: {} };
  }

  /** Which agenda of the catalogue: its id, or its full IRI. Without it the first one. */
  declare agenda: string | null;
  /** `public` or `partners`, as on `gedeeld-contribution-map`. */
  declare view: 'public' | 'partners';
  /** Only the part of this partner: the id of an organisation in the catalogue, or its full IRI. */
  declare partner: string | null;
  /** The day on which it is judged, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'map' as const, nl, en };
  protected override readonly feeds = sideBySide;
  readonly #judge = new AgendaJudge();

  constructor() {
    super();
    this.view = 'public';
  }

  protected override shows(catalogue: Catalogue): boolean {
    return agendaIn(catalogue, this.agenda) !== undefined;
  }

  protected override renderContent(answer: Answer, speaker: Speaker): TemplateResult {
    const { empty, unavailable } = speaker.own(this.subject);
    const catalogue = answer.catalogues.find((one) => this.shows(one));
    const agenda = catalogue && agendaIn(catalogue, this.agenda);
    if (!agenda) return html`<p>${speaker.say(empty)}</p>`;
    const others = answer.catalogues.filter((one) => one !== catalogue);
    const analysis = this.#judge.judge(agenda, [catalogue, ...others], this.today);
    return html`<gedeeld-contribution-map
      .agenda=${agenda}
      .analysis=${analysis}
      .catalogue=${catalogue}
      .catalogues=${answer.catalogues}
      view=${this.view}
      partner=${this.partner ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
      ><p>${speaker.say(unavailable)}</p></gedeeld-contribution-map
    >`;
  }
}
