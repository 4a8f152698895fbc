import * as z from 'zod/mini';
import { audienceSchema } from './audience.schema.js';
import { contactSchema } from './contact.schema.js';
import { isInOrder } from './date.js';
import { partialDateSchema, timestampSchema } from './date.schema.js';
import { DOMAINS } from './domain.js';
import { evidenceSchema } from './evidence.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { questionSchema } from './question.schema.js';
import { ROLES } from './role.js';
import { list, maybe, rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

const conditionSchema = z.looseObject({
  feature: z.string(),
  min: maybe(z.number()),
  max: maybe(z.number()),
  oneOf: list(z.union([z.string(), z.number()])),
  text: localizedTextSchema,
});

const practiceUseSchema = z
  .looseObject({
    organisation: maybe(refTo('organisation')),
    place: maybe(localizedTextSchema),
    since: maybe(partialDateSchema),
    until: maybe(partialDateSchema),
  })
  .check(
    rule(
      'period-out-of-order',
      ({ since, until }) => isInOrder({ ...(since && { from: since }), ...(until && { to: until }) }),
      ['until'],
    ),
  );

export const practiceSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema,
  problem: maybe(localizedTextSchema),
  description: maybe(localizedTextSchema),
  challenges: list(refTo('challenge')),
  domains: list(z.enum(DOMAINS)),
  roles: list(z.enum(ROLES)),
  audience: audienceSchema,
  steps: list(localizedTextSchema),
  conditions: list(conditionSchema),
  reflection: list(localizedTextSchema),
  cost: maybe(z.looseObject({ text: localizedTextSchema, payer: maybe(localizedTextSchema) })),
  duration: maybe(localizedTextSchema),
  contact: maybe(contactSchema),
  sameAs: list(refTo('practice')),
  evidence: list(evidenceSchema),
  usedBy: list(practiceUseSchema),
  questions: list(questionSchema),
  sources: list(sourceSchema),
  reviewed: maybe(z.looseObject({ on: partialDateSchema, by: refTo('organisation') })),
  modified: timestampSchema,
});
