import * as z from 'zod/mini';
import { EFFECTS } from './contribution.js';
import { evidenceSchema } from './evidence.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { questionSchema } from './question.schema.js';
import { list, maybe } from './rule.js';

export const contributionSchema = z.looseObject({
  id: maybe(idSchema),
  from: z.string(),
  to: z.string(),
  effect: maybe(z.enum(EFFECTS)),
  because: maybe(localizedTextSchema),
  evidence: list(evidenceSchema),
  evidenceFrom: list(refTo('practice')),
  otherFactors: maybe(localizedTextSchema),
  confirmedBy: list(refTo('organisation')),
  needs: list(refTo('node')),
  mechanism: maybe(z.string()),
  questions: list(questionSchema),
});
