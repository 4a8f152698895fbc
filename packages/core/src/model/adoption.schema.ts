import * as z from 'zod/mini';
import { ADOPTION_STATES } from './adoption.js';
import { partialDateSchema } from './date.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { list, rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const adoptionSchema = z
  .looseObject({
    id: idSchema,
    practice: z.exactOptional(refTo('practice')),
    about: z.exactOptional(localizedTextSchema),
    organisation: refTo('organisation'),
    state: z.enum(ADOPTION_STATES),
    inspiredBy: z.exactOptional(
      z.looseObject({
        organisation: z.exactOptional(refTo('organisation')),
        adoption: z.exactOptional(refTo('adoption')),
        meeting: z.exactOptional(refTo('meeting')),
        lesson: z.exactOptional(refTo('lesson')),
        role: z.exactOptional(z.enum(ROLES)),
      }),
    ),
    kept: z.exactOptional(localizedTextSchema),
    changed: z.exactOptional(localizedTextSchema),
    dropped: z.exactOptional(localizedTextSchema),
    since: z.exactOptional(partialDateSchema),
    result: z.exactOptional(localizedTextSchema),
    sources: list(sourceSchema),
  })
  .check(rule('adoption-of-nothing', ({ practice, about }) => practice !== undefined || about !== undefined));
