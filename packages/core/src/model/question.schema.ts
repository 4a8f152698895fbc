import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';

export const questionSchema = z.looseObject({
  text: localizedTextSchema,
  by: z.exactOptional(refTo('organisation')),
  role: z.exactOptional(z.enum(ROLES)),
  on: z.exactOptional(partialDateSchema),
  answer: z.exactOptional(localizedTextSchema),
});
