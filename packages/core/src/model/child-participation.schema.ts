import * as z from 'zod/mini';
import { localizedTextSchema } from './localized-text.schema.js';

export const childParticipationSchema = z.looseObject({
  space: z.exactOptional(localizedTextSchema),
  voice: z.exactOptional(localizedTextSchema),
  audience: z.exactOptional(localizedTextSchema),
  influence: z.exactOptional(localizedTextSchema),
});
