import * as z from 'zod/mini';
import { ID_PATTERN } from './id.js';
import { rule } from './rule.js';

/** What a reference may point at. `node`: an action or goal of the same agenda. `any`: every record with an id. */
export type RefTarget =
  'organisation' | 'challenge' | 'practice' | 'adoption' | 'lesson' | 'network' | 'meeting' | 'node' | 'any';

export const idSchema = z.string().check(z.regex(ID_PATTERN, 'id-invalid'));

/** The id of a catalogue: an absolute IRI, without the white space and marks that an IRI has to escape. */
export const iriSchema = z.string().check(rule('id-unusable', (id) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)));

/**
 * A reference: any text, because one that points at nothing is reported and kept as it was written. What it should
 * point at is remembered beside the schema, for {@link refTarget}.
 */
export const refTo = (target: RefTarget) => {
  const schema = z.string();
  targets.set(schema, target);
  return schema;
};

/** What a schema's references should point at; nothing for a schema that is no reference. */
export const refTarget = (schema: z.core.$ZodType): RefTarget | undefined => targets.get(schema);

const targets = new WeakMap<z.core.$ZodType, RefTarget>();
