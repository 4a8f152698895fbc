import type { Catalogue } from '@gedeeld/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import type { Answer } from '../loading/load-catalogue.js';
import { check as en } from '../locales/en.js';
import { check as nl } from '../locales/nl.js';
import type { Speaker } from '../locales/speaker-for.js';
import { agendaIn } from '../shared/judged-agenda.js';

/**
 * "Draagt mijn actie bij?": the form that checks an action against a shared agenda, loaded from an address.
 *
 * ```html
 * <gedeeld-check-page src="/agenda.json" agenda="kansen" lang="nl"><a href="/agenda">Onze agenda</a></gedeeld-check-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the form.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose agenda it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 * @fires gedeeld-action-checked - Someone takes their checked action along as a file.
 */
export class CheckPageElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, agenda: {}, partner: {}, today: {} };
  }

  /** Which agenda of the catalogue: its id, or its full IRI. Without it the first one. */
  declare agenda: string | null;
  /** Who fills in the form, where the page knows: the id of an organisation in the catalogue. */
  declare partner: string | null;
  /** The day for which it is answered, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'check' as const, nl, en };

  protected override shows(catalogue: Catalogue): boolean {
    return agendaIn(catalogue, this.agenda) !== undefined;
  }

  protected override renderContent({ catalogues }: Answer, speaker: Speaker): TemplateResult {
    const catalogue = catalogues.find((one) => this.shows(one));
    if (!catalogue) return html`<p>${speaker.say(speaker.own(this.subject).empty)}</p>`;
    return html`<gedeeld-action-check
      .agenda=${agendaIn(catalogue, this.agenda)}
      .catalogue=${catalogue}
      .catalogues=${catalogues.filter((one) => one !== catalogue)}
      .headingLevel=${this.headingLevel ?? 2}
      partner=${this.partner ?? nothing}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-action-check>`;
  }
}
