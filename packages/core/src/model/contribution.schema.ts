import * as z from 'zod/mini';
import { EFFECTS } from './contribution.js';
import { evidenceSchema } from './evidence.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { questionSchema } from './question.schema.js';
import { list } from './rule.js';

export const contributionSchema = z.looseObject({
  id: z.exactOptional(idSchema),
  from: z.string(),
  to: z.string(),
  effect: z.exactOptional(z.enum(EFFECTS)),
  because: z.exactOptional(localizedTextSchema),
  evidence: list(evidenceSchema),
  evidenceFrom: list(refTo('practice')),
  otherFactors: z.exactOptional(localizedTextSchema),
  confirmedBy: list(refTo('organisation')),
  needs: list(refTo('node')),
  mechanism: z.exactOptional(z.string()),
  questions: list(questionSchema),
});
