import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { EVIDENCE_DIRECTIONS, EVIDENCE_SCHEMES } from './evidence.js';
import { localContextSchema } from './local-context.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { maybe, rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const evidenceSchema = z
  .looseObject({
    scheme: z.enum(EVIDENCE_SCHEMES),
    level: maybe(z.string()),
    direction: z.enum(EVIDENCE_DIRECTIONS),
    on: maybe(partialDateSchema),
    expires: maybe(partialDateSchema),
    context: maybe(localContextSchema),
    source: maybe(sourceSchema),
    note: maybe(localizedTextSchema),
  })
  .check(
    rule('evidence-without-level', ({ scheme, level }) => scheme === 'unrated' || level !== undefined),
    rule('unrated-with-level', ({ scheme, level }) => scheme !== 'unrated' || level === undefined, ['level']),
    rule('unrated-without-source', ({ scheme, source, note }) => scheme !== 'unrated' || !!(source && note)),
  );
