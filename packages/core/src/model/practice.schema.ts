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
import { list, rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

const conditionSchema = z.looseObject({
  feature: z.string(),
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  oneOf: list(z.union([z.string(), z.number()])),
  text: localizedTextSchema,
});

const practiceUseSchema = z
  .looseObject({
    organisation: z.exactOptional(refTo('organisation')),
    place: z.exactOptional(localizedTextSchema),
    since: z.exactOptional(partialDateSchema),
    until: z.exactOptional(partialDateSchema),
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
  problem: z.exactOptional(localizedTextSchema),
  description: z.exactOptional(localizedTextSchema),
  challenges: list(refTo('challenge')),
  domains: list(z.enum(DOMAINS)),
  roles: list(z.enum(ROLES)),
  audience: audienceSchema,
  steps: list(localizedTextSchema),
  conditions: list(conditionSchema),
  reflection: list(localizedTextSchema),
  cost: z.exactOptional(z.looseObject({ text: localizedTextSchema, payer: z.exactOptional(localizedTextSchema) })),
  duration: z.exactOptional(localizedTextSchema),
  contact: z.exactOptional(contactSchema),
  sameAs: list(refTo('practice')),
  evidence: list(evidenceSchema),
  usedBy: list(practiceUseSchema),
  questions: list(questionSchema),
  sources: list(sourceSchema),
  reviewed: z.exactOptional(z.looseObject({ on: partialDateSchema, by: refTo('organisation') })),
  modified: timestampSchema,
});
