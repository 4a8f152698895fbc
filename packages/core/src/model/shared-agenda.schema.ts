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
import { list, maybe } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const sharedAgendaSchema = z.looseObject({
  id: idSchema,
  title: localizedTextSchema,
  ambition: maybe(localizedTextSchema),
  forWhom: maybe(localizedTextSchema),
  themes: list(localizedTextSchema),
  area: list(areaSchema),
  period: maybe(periodSchema),
  coordinator: maybe(refTo('organisation')),
  partners: list(refTo('organisation')),
  context: maybe(localContextSchema),
  goals: list(goalSchema),
  actions: list(actionSchema),
  contributions: list(contributionSchema),
  childParticipation: maybe(childParticipationSchema),
  policy: maybe(agendaPolicySchema),
  contact: maybe(contactSchema),
  sources: list(sourceSchema),
  modified: maybe(timestampSchema),
  incomplete: maybe(z.boolean()),
});
