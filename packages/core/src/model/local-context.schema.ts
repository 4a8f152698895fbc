import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { FIGURE_LEVELS, PHASES } from './local-context.js';
import { list, maybe, numberBetween } from './rule.js';
import { sourceSchema } from './source.schema.js';

/** A number, bare or with where it comes from. */
const figure = <T extends z.core.$ZodType<number>>(value: T) => maybe(figureOf(value));

const figureOf = <T extends z.core.$ZodType<number>>(value: T) =>
  z.union([
    value,
    z.looseObject({
      value,
      on: partialDateSchema,
      source: maybe(sourceSchema),
      level: z.enum(FIGURE_LEVELS),
    }),
  ]);

const count = z.number().check(z.minimum(1, 'count-below-one'));
const share = z.number().check(z.minimum(0), z.maximum(1, 'share-over-one'));

export const localContextSchema = z.looseObject({
  urbanity: figure(numberBetween(1, 5)),
  inhabitants: figure(count),
  sesWoa: maybe(z.looseObject({ mean: figureOf(z.number()), spread: figure(z.number()) })),
  schoolWeighting: figure(numberBetween(20, 40)),
  phases: list(z.enum(PHASES)),
  pupils: figure(count),
  multilingualShare: figure(share),
  lateEntryShare: figure(share),
  lowIncomeShare: figure(share),
});
