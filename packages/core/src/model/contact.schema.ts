import * as z from 'zod/mini';
import { localizedTextSchema } from './localized-text.schema.js';
import { contactUrlSchema } from './url.schema.js';

export const contactSchema = z.looseObject({
  role: localizedTextSchema,
  name: z.exactOptional(localizedTextSchema),
  url: contactUrlSchema,
});
