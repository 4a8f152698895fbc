import * as z from 'zod/mini';
import { municipalityCodeSchema } from './area.schema.js';
import { contactSchema } from './contact.schema.js';
import { idSchema } from './id.schema.js';
import { localContextSchema } from './local-context.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { ORGANISATION_KINDS } from './organisation.js';
import { maybe } from './rule.js';
import { urlSchema } from './url.schema.js';

export const organisationSchema = z.looseObject({
  id: idSchema,
  name: localizedTextSchema,
  kind: z.enum(ORGANISATION_KINDS),
  municipality: maybe(municipalityCodeSchema),
  url: maybe(urlSchema),
  contact: maybe(contactSchema),
  context: maybe(localContextSchema),
});
