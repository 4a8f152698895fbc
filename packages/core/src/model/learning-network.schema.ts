import * as z from 'zod/mini';
import { periodSchema } from './date.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const learningNetworkSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  roles: list(z.enum(ROLES)),
  period: maybe(periodSchema),
  organiser: maybe(refTo('organisation')),
  members: list(z.looseObject({ organisation: refTo('organisation'), role: z.enum(ROLES) })),
  sources: list(sourceSchema),
});
