import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';

import { formStyles } from '../form/form.styles.js';
import { tokenStyles } from '../tokens.styles.js';

/** A frame for stories about form parts: our own look around fields, and nothing else. It is no element of ours. */
export class FormStoryElement extends LitElement {
  static override styles: CSSResultGroup = [...tokenStyles, formStyles];

  static override get properties(): PropertyDeclarations {
    return { content: { attribute: false } };
  }

  /** The fields; called again on every update, so that what was filled in can be shown back. */
  declare content: ((update: () => void) => TemplateResult) | undefined;

  protected override render(): TemplateResult {
    return html`<div class="look">${this.content?.(() => this.requestUpdate())}</div>`;
  }
}
