import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { DEVELOPMENT } from '#development';

import { warnOnce } from './warn.js';

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/**
 * A real heading of the level that fits in the page around it; a level that does not exist becomes the nearest one.
 * `name` is its class and its part.
 */
export const heading = (level: number, content: TemplateResult | string, name = 'title'): TemplateResult => {
  switch (Math.min(6, Math.max(1, Math.round(level) || 3))) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
};

/** Tells who builds the page, once, of a level that does not exist. */
export const checkHeadingLevel = (level: number): void => {
  if (DEVELOPMENT && (!Number.isInteger(level) || level < 1 || level > 6))
    warnOnce('heading-level', `heading-level is a whole number from 1 to 6, not "${level}".`);
};
