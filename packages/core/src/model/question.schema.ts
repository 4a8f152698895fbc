import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { maybe } from './rule.js';

export const questionSchema = z.looseObject({
  text: localizedTextSchema,
  by: maybe(refTo('organisation')),
  role: maybe(z.enum(ROLES)),
  on: maybe(partialDateSchema),
  answer: maybe(localizedTextSchema),
});
