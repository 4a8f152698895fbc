import type { TemplateResult } from 'lit';

import { DEVELOPMENT } from '#development';

import { shaped } from './shaped.js';
import { warnOnce } from './warn.js';

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The tag of a heading of the level that fits in the page around it; a level that does not exist becomes the nearest one. */
export const headingTag = (level: number): string => `h${Math.min(6, Math.max(1, Math.round(level) || 3))}`;

/** A real heading; `name` is its class and its part. */
export const heading = (level: number, content: TemplateResult | string, name = 'title'): TemplateResult => {
  const tag = headingTag(level);
  return shaped(`<${tag} class="${name}" part="${name}">|</${tag}>`, [content]);
};

/** Tells who builds the page, once, of a level that does not exist. */
export const checkHeadingLevel = (level: number): void => {
  if (DEVELOPMENT && (!Number.isInteger(level) || level < 1 || level > 6))
    warnOnce('heading-level', `heading-level is a whole number from 1 to 6, not "${level}".`);
};
