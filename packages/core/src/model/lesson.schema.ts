import * as z from 'zod/mini';
import { idSchema, refTo } from './id.schema.js';
import { LESSON_KINDS } from './lesson.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const lessonSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(LESSON_KINDS),
  text: localizedTextSchema,
  by: z.looseObject({
    role: z.enum(ROLES),
    organisation: maybe(refTo('organisation')),
    name: maybe(localizedTextSchema),
  }),
  about: list(refTo('any')),
  sources: list(sourceSchema),
});
