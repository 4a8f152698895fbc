import * as z from 'zod/mini';
import { CLAIM_STATUSES } from './claim-status.js';
import { GRADES } from './grade.js';
import { maybe } from './rule.js';

const gradeSchema = maybe(z.enum(GRADES));
const thresholdSchema = maybe(z.looseObject({ grade: gradeSchema, status: maybe(z.enum(CLAIM_STATUSES)) }));

export const agendaPolicySchema = z.looseObject({
  certain: thresholdSchema,
  likely: thresholdSchema,
  covered: gradeSchema,
});
