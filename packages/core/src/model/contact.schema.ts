import * as z from 'zod/mini';
import { localizedTextSchema } from './localized-text.schema.js';
import { maybe } from './rule.js';
import { contactUrlSchema } from './url.schema.js';

export const contactSchema = z.looseObject({
  role: localizedTextSchema,
  name: maybe(localizedTextSchema),
  url: contactUrlSchema,
});
