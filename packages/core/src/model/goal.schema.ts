import * as z from 'zod/mini';
import { audienceSchema } from './audience.schema.js';
import { childParticipationSchema } from './child-participation.schema.js';
import { DOMAINS } from './domain.js';
import { idSchema } from './id.schema.js';
import { indicatorSchema } from './indicator.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const goalSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  why: z.exactOptional(localizedTextSchema),
  shared: z.exactOptional(z.boolean()),
  domains: list(z.enum(DOMAINS)),
  audience: z.exactOptional(audienceSchema),
  indicators: list(indicatorSchema),
  childParticipation: z.exactOptional(childParticipationSchema),
  sources: list(sourceSchema),
});
