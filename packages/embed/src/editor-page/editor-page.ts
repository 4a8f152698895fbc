import type { Catalogue } from '@gedeeld/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import { editor as en } from '../locales/en.js';
import { editor as nl } from '../locales/nl.js';

/**
 * Make and keep a shared agenda. With an address it begins with the agenda that is there, or offers the practices that
 * are; without one it asks how to begin.
 *
 * ```html
 * <gedeeld-editor-page lang="nl"><p>Zet JavaScript aan om een agenda te maken.</p></gedeeld-editor-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the editor.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose agenda it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class EditorPageElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, agenda: {}, today: {} };
  }

  /** Which agenda of the catalogue: its id. Without it the first one. */
  declare agenda: string | null;
  /** The day on which it is judged, `2026-11-23`. Without it: today. */
  declare today: string | null;

  protected override readonly subject = { area: 'editor' as const, nl, en };

  protected override shows({ agendas, practices }: Catalogue): boolean {
    return agendas.length + practices.length > 0;
  }

  /** Without an address there is nothing to wait for. */
  protected override render(): TemplateResult {
    return this.src ? super.render() : this.#renderEditor(undefined, []);
  }

  protected override renderContent({ catalogues }: { readonly catalogues: readonly Catalogue[] }): TemplateResult {
    const [own] = catalogues.filter(({ agendas }) => agendas.length > 0);
    return this.#renderEditor(
      own,
      catalogues.filter((catalogue) => catalogue !== own),
    );
  }

  #renderEditor(catalogue: Catalogue | undefined, catalogues: readonly Catalogue[]): TemplateResult {
    return html`<gedeeld-agenda-editor
      .catalogue=${catalogue}
      .catalogues=${catalogues}
      .headingLevel=${this.headingLevel ?? 2}
      agenda=${this.agenda ?? nothing}
      today=${this.today ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-agenda-editor>`;
  }
}
