import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** Lit reads a template once for each array of strings, so there is one for each markup. */
const shapes: Record<string, TemplateStringsArray> = {};

/**
 * A template of which the tags themselves depend on something, such as the level of a heading: `markup` has a `|` where a
 * value stands. It is made of constants of ours only: what a page or a feed gives is a value.
 */
export const shaped = (markup: string, values: readonly unknown[]): TemplateResult => {
  let strings = shapes[markup];
  if (!strings) {
    const parts = markup.split('|');
    shapes[markup] = strings = Object.assign(parts, { raw: parts });
  }
  return html(strings, ...values);
};
