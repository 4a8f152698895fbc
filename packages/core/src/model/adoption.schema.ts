import * as z from 'zod/mini';
import { ADOPTION_STATES } from './adoption.js';
import { partialDateSchema } from './date.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ROLES } from './role.js';
import { list, maybe, rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const adoptionSchema = z
  .looseObject({
    id: idSchema,
    practice: maybe(refTo('practice')),
    about: maybe(localizedTextSchema),
    organisation: refTo('organisation'),
    state: z.enum(ADOPTION_STATES),
    inspiredBy: maybe(
      z.looseObject({
        organisation: maybe(refTo('organisation')),
        adoption: maybe(refTo('adoption')),
        meeting: maybe(refTo('meeting')),
        lesson: maybe(refTo('lesson')),
        role: maybe(z.enum(ROLES)),
      }),
    ),
    kept: maybe(localizedTextSchema),
    changed: maybe(localizedTextSchema),
    dropped: maybe(localizedTextSchema),
    since: maybe(partialDateSchema),
    result: maybe(localizedTextSchema),
    sources: list(sourceSchema),
  })
  .check(rule('adoption-of-nothing', ({ practice, about }) => practice !== undefined || about !== undefined));
