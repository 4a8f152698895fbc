import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { rule } from './rule.js';
import { urlSchema } from './url.schema.js';

export const sourceSchema = z
  .looseObject({
    title: z.exactOptional(localizedTextSchema),
    url: z.exactOptional(urlSchema),
    on: z.exactOptional(partialDateSchema),
  })
  .check(rule('source-empty', (source) => source.title !== undefined || source.url !== undefined));
