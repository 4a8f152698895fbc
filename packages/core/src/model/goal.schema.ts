import * as z from 'zod/mini';
import { audienceSchema } from './audience.schema.js';
import { childParticipationSchema } from './child-participation.schema.js';
import { DOMAINS } from './domain.js';
import { idSchema } from './id.schema.js';
import { indicatorSchema } from './indicator.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const goalSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  why: maybe(localizedTextSchema),
  shared: maybe(z.boolean()),
  domains: list(z.enum(DOMAINS)),
  audience: maybe(audienceSchema),
  indicators: list(indicatorSchema),
  childParticipation: maybe(childParticipationSchema),
  sources: list(sourceSchema),
});
