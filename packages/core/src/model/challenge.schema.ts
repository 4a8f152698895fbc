import * as z from 'zod/mini';
import { CHALLENGE_MATCHES } from './challenge.js';
import { partialDateSchema } from './date.schema.js';
import { DOMAINS } from './domain.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { list, maybe } from './rule.js';

export const challengeSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  description: maybe(localizedTextSchema),
  domains: list(z.enum(DOMAINS)),
  reportedBy: list(
    z.looseObject({
      organisation: refTo('organisation'),
      role: maybe(z.enum(ROLES)),
      on: maybe(partialDateSchema),
    }),
  ),
  sameAs: list(z.looseObject({ challenge: refTo('challenge'), match: z.enum(CHALLENGE_MATCHES) })),
});
