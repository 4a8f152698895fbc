import type { Catalogue } from '@gedeeld/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import type { Answer } from '../loading/load-catalogue.js';
import { practices as en } from '../locales/en.js';
import { practices as nl } from '../locales/nl.js';

/**
 * The practices of one catalogue as a plain list, loaded from an address: the lightest thing a municipality can paste.
 *
 * ```html
 * <gedeeld-practices src="/catalogue.json" lang="nl">What a visitor reads when the list is not there.</gedeeld-practices>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the list.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose list it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class PracticesElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, pageSize: { attribute: 'page-size', type: Number } };
  }

  /** How many practices stand on one page. */
  declare pageSize: number | undefined;

  protected override readonly subject = { area: 'practices' as const, nl, en };

  protected override shows({ practices }: Catalogue): boolean {
    return practices.length > 0;
  }

  protected override renderContent({ catalogue }: Answer): TemplateResult {
    return html`<gedeeld-practice-list
      .practices=${catalogue.practices}
      .catalogue=${catalogue}
      .headingLevel=${this.headingLevel ?? 3}
      .pageSize=${this.pageSize ?? 12}
      .lens=${this.lens}
      color-scheme=${this.colorScheme ?? nothing}
      gradual
    ></gedeeld-practice-list>`;
  }
}
