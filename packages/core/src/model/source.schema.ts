import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { maybe, rule } from './rule.js';
import { urlSchema } from './url.schema.js';

export const sourceSchema = z
  .looseObject({
    title: maybe(localizedTextSchema),
    url: maybe(urlSchema),
    on: maybe(partialDateSchema),
  })
  .check(rule('source-empty', (source) => source.title !== undefined || source.url !== undefined));
