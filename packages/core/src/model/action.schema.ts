import * as z from 'zod/mini';
import { ACTION_STATUSES, DELIVERY_ANSWERS } from './action.js';
import { areaSchema } from './area.schema.js';
import { audienceSchema } from './audience.schema.js';
import { childParticipationSchema } from './child-participation.schema.js';
import { begunPeriodSchema, partialDateSchema } from './date.schema.js';
import { DOMAINS } from './domain.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

const deliverySchema = z.looseObject({
  answer: z.enum(DELIVERY_ANSWERS),
  on: partialDateSchema,
  source: maybe(sourceSchema),
});

export const actionSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  owner: refTo('organisation'),
  partners: list(refTo('organisation')),
  status: z.enum(ACTION_STATUSES),
  period: maybe(begunPeriodSchema),
  domains: list(z.enum(DOMAINS)),
  audience: maybe(audienceSchema),
  area: list(areaSchema),
  basedOn: maybe(refTo('practice')),
  deliveredAsPlanned: maybe(deliverySchema),
  childParticipation: maybe(childParticipationSchema),
});
