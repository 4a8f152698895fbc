import * as z from 'zod/mini';
import { CONTACT, LINK, WEB } from './url.js';

/** `https:`, `http:` or `mailto:`: what may become a link. */
export const urlSchema = z.string().check(z.regex(LINK, 'url-refused'));

/** `https:` or `http:`: what can be fetched. */
export const webUrlSchema = z.string().check(z.regex(WEB, 'url-refused'));

/** `https:` or `mailto:`: where someone can be reached. */
export const contactUrlSchema = z.string().check(z.regex(CONTACT, 'url-refused'));
