import type { Catalogue } from '@gedeeld/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import { notes as en } from '../locales/en.js';
import { notes as nl } from '../locales/nl.js';

/**
 * Write down what a meeting brought. With the address of the network's catalogue the notes become part of it, and refer
 * to the organisations and practices that are known there; without one they are a catalogue of their own.
 *
 * ```html
 * <gedeeld-notes-page src="/netwerk.json" lang="nl"><p>Zet JavaScript aan om een verslag te maken.</p></gedeeld-notes-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the form.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose catalogue it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class NotesPageElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, today: {} };
  }

  /** The day on which the notes are made, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'notes' as const, nl, en };

  /** A catalogue in which nothing stands yet is one to begin with, too. */
  protected override shows(): boolean {
    return true;
  }

  /** Without an address there is nothing to wait for. */
  protected override render(): TemplateResult {
    return this.src ? super.render() : this.#renderNotes(undefined);
  }

  protected override renderContent({ catalogue }: { readonly catalogue: Catalogue }): TemplateResult {
    return this.#renderNotes(catalogue);
  }

  #renderNotes(catalogue: Catalogue | undefined): TemplateResult {
    return html`<gedeeld-meeting-notes
      .catalogue=${catalogue}
      .headingLevel=${this.headingLevel ?? 2}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-meeting-notes>`;
  }
}
