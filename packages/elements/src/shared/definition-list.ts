import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** What is said of one thing: a short name, and what it comes to. */
export interface Definition {
  readonly term: string;
  readonly details: unknown;
  /** `line`: it never shares a line with another pair. `wide`: it takes the whole width, as a sentence does. */
  readonly room?: 'line' | 'wide';
}

/** Facts in pairs: below each other where it is narrow, two pairs on a line where there is room. */
export const definitionList = (definitions: readonly Definition[]): TemplateResult =>
  html`<dl class="facts" part="facts">${definitions.map(definition)}</dl>`;

/** One of them, for who draws the list around it. */
export const definition = ({ term, details, room }: Definition): TemplateResult =>
  html`<div class="fact ${room ?? ''}">
    <dt>${term}</dt>
    <dd>${details}</dd>
  </div>`;
