import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** What is said of one thing: a short name, and what it comes to. */
export interface Definition {
  readonly term: string;
  readonly details: unknown;
  /** It takes the whole width: a sentence, not a few words. */
  readonly wide?: boolean;
}

/** Facts in pairs: below each other where it is narrow, two pairs on a line where there is room. */
export const definitionList = (definitions: readonly Definition[]): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${definitions.map(
      ({ term, details, wide }) =>
        html`<div class=${wide ? 'fact wide' : 'fact'}>
          <dt>${term}</dt>
          <dd>${details}</dd>
        </div>`,
    )}
  </dl>`;
