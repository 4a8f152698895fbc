import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { idSchema } from './id.schema.js';
import { INDICATOR_DIRECTIONS } from './indicator.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

const pointSchema = z.looseObject({ value: z.number(), on: partialDateSchema });
const measurementSchema = z.looseObject({
  value: z.number(),
  on: partialDateSchema,
  source: maybe(sourceSchema),
});

export const indicatorSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  unit: localizedTextSchema,
  direction: z.enum(INDICATOR_DIRECTIONS),
  baseline: maybe(pointSchema),
  targets: list(pointSchema),
  measurements: list(measurementSchema),
  sources: list(sourceSchema),
});
