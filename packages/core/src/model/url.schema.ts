import * as z from 'zod/mini';

// A list of what is allowed, not of what is dangerous: `java\nscript:` and its many relatives never begin like this.
const LINK = /^(https?:\/\/[^\s/?#<>"\\]+|mailto:[^\s<>"\\]+@)[^\s<>"\\]*$/i;
const WEB = /^https?:\/\/[^\s/?#<>"\\]+[^\s<>"\\]*$/i;
const CONTACT = /^(https:\/\/[^\s/?#<>"\\]+|mailto:[^\s<>"\\]+@)[^\s<>"\\]*$/i;

/** `https:`, `http:` or `mailto:`: what may become a link. */
export const urlSchema = z.string().check(z.regex(LINK, 'url-refused'));

/** `https:` or `http:`: what can be fetched. */
export const webUrlSchema = z.string().check(z.regex(WEB, 'url-refused'));

/** `https:` or `mailto:`: where someone can be reached. */
export const contactUrlSchema = z.string().check(z.regex(CONTACT, 'url-refused'));
