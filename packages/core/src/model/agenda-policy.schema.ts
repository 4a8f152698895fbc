import * as z from 'zod/mini';
import { CLAIM_STATUSES } from './claim-status.js';
import { GRADES } from './grade.js';

const gradeSchema = z.exactOptional(z.enum(GRADES));
const thresholdSchema = z.exactOptional(
  z.looseObject({ grade: gradeSchema, status: z.exactOptional(z.enum(CLAIM_STATUSES)) }),
);

export const agendaPolicySchema = z.looseObject({
  certain: thresholdSchema,
  likely: thresholdSchema,
  covered: gradeSchema,
});
