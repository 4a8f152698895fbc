import * as z from 'zod/mini';
import { TRANSLATORS } from './localized-text.js';
import { maybe, rule } from './rule.js';

const LANGUAGE_TAG = /^[A-Za-z]{1,8}(-[A-Za-z\d]{1,8})*$/;

export const languageSchema = z.string().check(z.regex(LANGUAGE_TAG, 'language-invalid'));

const translatedTextSchema = z.looseObject({
  text: z.string(),
  translatedBy: maybe(z.enum(TRANSLATORS)),
});

export const localizedTextSchema = z.union([
  z.string(),
  z
    .record(languageSchema, z.union([z.string(), translatedTextSchema]))
    .check(rule('text-without-language', (text) => Object.keys(text).length > 0)),
]);
