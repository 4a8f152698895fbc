import * as z from 'zod/mini';
import { adoptionSchema } from './adoption.schema.js';
import { FORMAT } from './catalogue.js';
import { challengeSchema } from './challenge.schema.js';
import { partialDateSchema, timestampSchema } from './date.schema.js';
import { idSchema, iriSchema, refTo } from './id.schema.js';
import { learningNetworkSchema } from './learning-network.schema.js';
import { lessonSchema } from './lesson.schema.js';
import { languageSchema, localizedTextSchema } from './localized-text.schema.js';
import { meetingSchema } from './meeting.schema.js';
import { organisationSchema } from './organisation.schema.js';
import { practiceSchema } from './practice.schema.js';
import { list, maybe } from './rule.js';
import { sharedAgendaSchema } from './shared-agenda.schema.js';
import { webUrlSchema } from './url.schema.js';

export const catalogueSchema = z.looseObject({
  format: z.literal(FORMAT),
  id: iriSchema,
  title: localizedTextSchema,
  publisher: refTo('organisation'),
  licence: z.string(),
  language: languageSchema,
  modified: timestampSchema,
  next: maybe(webUrlSchema),
  organisations: list(organisationSchema),
  challenges: list(challengeSchema),
  practices: list(practiceSchema),
  adoptions: list(adoptionSchema),
  lessons: list(lessonSchema),
  networks: list(learningNetworkSchema),
  meetings: list(meetingSchema),
  agendas: list(sharedAgendaSchema),
  removed: list(z.looseObject({ id: idSchema, on: partialDateSchema })),
});
