import * as z from 'zod/mini';

// A list of what is allowed, not of what is dangerous: `java\nscript:` and its many relatives never begin like this.
// Capitals are spelt out, because the flag that ignores them is lost in the JSON Schema.
const HTTPS = '[Hh][Tt][Tt][Pp][Ss]';
// One character of the host and then the rest: two runs that may share characters would take quadratic time.
const HOST = String.raw`://[^\s/?#<>"\\][^\s<>"\\]*`;
const MAIL = String.raw`[Mm][Aa][Ii][Ll][Tt][Oo]:[^\s<>"\\@]+@[^\s<>"\\]+`;
const WEB = new RegExp(`^${HTTPS}?${HOST}$`);
const LINK = new RegExp(`^(${HTTPS}?${HOST}|${MAIL})$`);
const CONTACT = new RegExp(`^(${HTTPS}${HOST}|${MAIL})$`);

/** `https:`, `http:` or `mailto:`: what may become a link. */
export const urlSchema = z.string().check(z.regex(LINK, 'url-refused'));

/** `https:` or `http:`: what can be fetched. */
export const webUrlSchema = z.string().check(z.regex(WEB, 'url-refused'));

/** `https:` or `mailto:`: where someone can be reached. */
export const contactUrlSchema = z.string().check(z.regex(CONTACT, 'url-refused'));
