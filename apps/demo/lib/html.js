/** Text that is HTML already, and is put into a page as it is. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/**
 * HTML with values from a catalogue in it. Every value is escaped, because it comes from people we do not know, unless
 * it was made by this function. Lists are put behind each other; nothing (`undefined`, `false`) leaves nothing.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Markup}
 */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));

/** @param {unknown} value @returns {string} */
const written = (value) => {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return value instanceof Markup ? value.text : escape(String(value));
};

/** @type {ReadonlyMap<string, string>} */
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
