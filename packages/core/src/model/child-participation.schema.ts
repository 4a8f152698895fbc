import * as z from 'zod/mini';
import { localizedTextSchema } from './localized-text.schema.js';
import { maybe } from './rule.js';

export const childParticipationSchema = z.looseObject({
  space: maybe(localizedTextSchema),
  voice: maybe(localizedTextSchema),
  audience: maybe(localizedTextSchema),
  influence: maybe(localizedTextSchema),
});
