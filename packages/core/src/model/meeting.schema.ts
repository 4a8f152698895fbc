import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const meetingSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  on: partialDateSchema,
  networks: list(refTo('network')),
  place: maybe(localizedTextSchema),
  speakers: list(localizedTextSchema),
  topics: list(localizedTextSchema),
  produced: list(refTo('any')),
  sources: list(sourceSchema),
});
