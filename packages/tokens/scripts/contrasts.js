/**
 * What stands on what, and the least contrast that WCAG 2.2 AA asks of it: 4.5 for text, 3 for what is seen but not read.
 * The text of a page and of a field is held to 7, because everything else is mixed from it.
 *
 * @type {readonly (readonly [text: string, ground: string, least: number])[]} paths of tokens
 */
export const CONTRASTS = [
  ['gedeeld.document.color', 'gedeeld.document.background-color', 7],
  ['gedeeld.document.subtle-color', 'gedeeld.document.background-color', 4.5],
  ['gedeeld.heading.color', 'gedeeld.document.background-color', 4.5],
  ['gedeeld.link.color', 'gedeeld.document.background-color', 4.5],
  ['gedeeld.link.hover.color', 'gedeeld.document.background-color', 4.5],
  ['gedeeld.focus.color', 'gedeeld.document.background-color', 4.5],
  ['gedeeld.button.color', 'gedeeld.button.background-color', 4.5],
  ['gedeeld.button.color', 'gedeeld.button.hover.background-color', 4.5],
  ['gedeeld.button.background-color', 'gedeeld.document.background-color', 3],
  ['gedeeld.document.mark-color', 'gedeeld.document.background-color', 3],
  ['gedeeld.field.color', 'gedeeld.field.background-color', 7],
  ['gedeeld.field.border-color', 'gedeeld.field.background-color', 3],
  ['gedeeld.field.error-color', 'gedeeld.document.background-color', 4.5],
];
