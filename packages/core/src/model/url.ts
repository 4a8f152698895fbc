// A list of what is allowed, not of what is dangerous: `java\nscript:` and its many relatives never begin like this.
// Capitals are spelt out, because the flag that ignores them is lost in the JSON Schema.
const HTTPS = '[Hh][Tt][Tt][Pp][Ss]';
// One character of the host and then the rest: two runs that may share characters would take quadratic time.
const HOST = String.raw`://[^\s/?#<>"\\][^\s<>"\\]*`;
const MAIL = String.raw`[Mm][Aa][Ii][Ll][Tt][Oo]:[^\s<>"\\@]+@[^\s<>"\\]+`;
export const WEB = new RegExp(`^${HTTPS}?${HOST}$`);
export const LINK = new RegExp(`^(${HTTPS}?${HOST}|${MAIL})$`);
export const CONTACT = new RegExp(`^(${HTTPS}${HOST}|${MAIL})$`);

/**
 * Whether a text is an address that may become a link: `https:`, `http:` or `mailto:`.
 *
 * @example
 * isLink('https://example.org/'); // → true
 * isLink('javascript:alert(1)'); // → false
 */
export const isLink = (text: string): boolean => LINK.test(text);

/**
 * Whether a text is an address where someone can be reached: `https:` or `mailto:`.
 *
 * @example
 * isContactLink('mailto:jeugd@example.org'); // → true
 * isContactLink('http://example.org/'); // → false
 */
export const isContactLink = (text: string): boolean => CONTACT.test(text);
