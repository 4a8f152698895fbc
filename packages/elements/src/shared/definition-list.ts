import type { TemplateResult } from 'lit';

import { shaped } from './shaped.js';

/** What is said of one thing: a short name, and what it comes to. */
export interface Definition {
  readonly term: string;
  readonly details: unknown;
  /** `line`: it never shares a line with another pair. `wide`: it takes the whole width, as a sentence does. */
  readonly room?: 'line' | 'wide';
}

/**
 * Facts in pairs: below each other where it is narrow, two pairs on a line where there is room. One template for all of
 * them: one for each takes a browser as long as a paragraph.
 */
export const definitionList = (definitions: readonly Definition[]): TemplateResult => {
  const pairs = definitions.map(({ room = '' }) => `<div class="fact ${room}"><dt>|</dt> <dd>|</dd></div> `);
  const words = definitions.flatMap(({ term, details }) => [term, details]);
  return shaped(`<dl class="facts" part="facts">${pairs.join('')}</dl>`, words);
};
