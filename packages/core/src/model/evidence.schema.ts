import * as z from 'zod/mini';
import { partialDateSchema } from './date.schema.js';
import { EVIDENCE_DIRECTIONS, EVIDENCE_SCHEMES } from './evidence.js';
import { localContextSchema } from './local-context.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { rule } from './rule.js';
import { sourceSchema } from './source.schema.js';

export const evidenceSchema = z
  .looseObject({
    scheme: z.enum(EVIDENCE_SCHEMES),
    level: z.exactOptional(z.string()),
    direction: z.enum(EVIDENCE_DIRECTIONS),
    on: z.exactOptional(partialDateSchema),
    expires: z.exactOptional(partialDateSchema),
    context: z.exactOptional(localContextSchema),
    source: z.exactOptional(sourceSchema),
    note: z.exactOptional(localizedTextSchema),
  })
  .check(
    rule('evidence-without-level', ({ scheme, level }) => scheme === 'unrated' || level !== undefined),
    rule('unrated-with-level', ({ scheme, level }) => scheme !== 'unrated' || level === undefined, ['level']),
    rule('unrated-without-source', ({ scheme, source, note }) => scheme !== 'unrated' || !!(source && note)),
  );
