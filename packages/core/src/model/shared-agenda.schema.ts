import * as z from 'zod/mini';
import { actionSchema } from './action.schema.js';
import { agendaPolicySchema } from './agenda-policy.schema.js';
import { areaSchema } from './area.schema.js';
import { childParticipationSchema } from './child-participation.schema.js';
import { contactSchema } from './contact.schema.js';
import { contributionSchema } from './contribution.schema.js';
import { periodSchema, timestampSchema } from './date.schema.js';
import { goalSchema } from './goal.schema.js';
import { idSchema, refTo } from './id.schema.js';
import { localContextSchema } from './local-context.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { list } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const sharedAgendaSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  ambition: z.exactOptional(localizedTextSchema),
  forWhom: z.exactOptional(localizedTextSchema),
  themes: list(localizedTextSchema),
  area: list(areaSchema),
  period: z.exactOptional(periodSchema),
  coordinator: z.exactOptional(refTo('organisation')),
  partners: list(refTo('organisation')),
  context: z.exactOptional(localContextSchema),
  goals: list(goalSchema),
  actions: list(actionSchema),
  contributions: list(contributionSchema),
  childParticipation: z.exactOptional(childParticipationSchema),
  policy: z.exactOptional(agendaPolicySchema),
  contact: z.exactOptional(contactSchema),
  sources: list(sourceSchema),
  modified: z.exactOptional(timestampSchema),
  incomplete: z.exactOptional(z.boolean()),
});
