import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** Something a reader must know before the rest: that a part is missing, or that only a part is shown. */
export const notice = (content: unknown): TemplateResult => html`<p class="notice">${content}</p>`;
