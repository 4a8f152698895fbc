import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import * as z from 'zod/mini';
import { actionSchema } from './action.schema.js';
import { adoptionSchema } from './adoption.schema.js';
import { agendaPolicySchema } from './agenda-policy.schema.js';
import { audienceSchema } from './audience.schema.js';
import { FORMAT } from './catalogue.js';
import { catalogueSchema } from './catalogue.schema.js';
import { challengeSchema } from './challenge.schema.js';
import { childParticipationSchema } from './child-participation.schema.js';
import { contactSchema } from './contact.schema.js';
import { contributionSchema } from './contribution.schema.js';
import { partialDateSchema, periodSchema, timestampSchema } from './date.schema.js';
import { DESCRIPTIONS } from './descriptions.js';
import { evidenceSchema } from './evidence.schema.js';
import { goalSchema } from './goal.schema.js';
import { idSchema, iriSchema } from './id.schema.js';
import { indicatorSchema } from './indicator.schema.js';
import { learningNetworkSchema } from './learning-network.schema.js';
import { lessonSchema } from './lesson.schema.js';
import { localContextSchema } from './local-context.schema.js';
import { localizedTextSchema } from './localized-text.schema.js';
import { meetingSchema } from './meeting.schema.js';
import { organisationSchema } from './organisation.schema.js';
import { practiceSchema } from './practice.schema.js';
import { questionSchema } from './question.schema.js';
import { sharedAgendaSchema } from './shared-agenda.schema.js';
import { sourceSchema } from './source.schema.js';

/** A part of a JSON Schema: those keywords that this module reads or writes. */
interface SchemaPart {
  [keyword: string]: unknown;
  description?: string;
  properties?: Record<string, SchemaPart>;
  items?: SchemaPart;
  additionalProperties?: SchemaPart;
  anyOf?: SchemaPart[];
  $defs?: Record<string, SchemaPart>;
}

/** The schema of the format (JSON Schema, draft 2020-12), for editors: every field with what it means. */
export const catalogueJsonSchema = (): SchemaPart => {
  const { $schema, ...schema } = toJSONSchema(catalogueSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, PATTERNS.get(zodSchema)),
  }) as SchemaPart;
  const described: SchemaPart = { $schema, title: FORMAT, description: DESCRIPTIONS['Catalogue']!, ...schema };
  describe(described, 'Catalogue');
  for (const [name, part] of Object.entries(described.$defs ?? {})) {
    part.description = DESCRIPTIONS[name] ?? '';
    describe(part, name);
  }
  return described;
};

const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const DATE = `\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|/\\d{4})?`;

/** What a schema checks by calling a function, as far as a pattern can say it. */
const PATTERNS = new Map<$ZodType, object>([
  [partialDateSchema, { pattern: `^${DATE}$` }],
  [timestampSchema, { pattern: `^(${DATE}|${DAY}T\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)$` }],
  [iriSchema, { pattern: '^[A-Za-z][A-Za-z\\d+.-]*:[^\\s<>"{}|\\\\^`]+$' }],
  [localizedTextSchema.def.options[1], { minProperties: 1 }],
  [sourceSchema, { anyOf: [{ required: ['title'] }, { required: ['url'] }] }],
  [adoptionSchema, { anyOf: [{ required: ['practice'] }, { required: ['about'] }] }],
]);

const NAMES: Readonly<Record<string, $ZodType>> = {
  Action: actionSchema,
  Adoption: adoptionSchema,
  AgendaPolicy: agendaPolicySchema,
  Audience: audienceSchema,
  Challenge: challengeSchema,
  ChildParticipation: childParticipationSchema,
  Contact: contactSchema,
  Contribution: contributionSchema,
  Evidence: evidenceSchema,
  Goal: goalSchema,
  Id: idSchema,
  Indicator: indicatorSchema,
  LearningNetwork: learningNetworkSchema,
  Lesson: lessonSchema,
  LocalContext: localContextSchema,
  LocalizedText: localizedTextSchema,
  Meeting: meetingSchema,
  Organisation: organisationSchema,
  PartialDate: partialDateSchema,
  Period: periodSchema,
  Practice: practiceSchema,
  Question: questionSchema,
  SharedAgenda: sharedAgendaSchema,
  Source: sourceSchema,
  Timestamp: timestampSchema,
};

/** The schemas that get a definition of their own. */
const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMES)) named.add(schema, { id });

/** Gives every field below a part its description: that of the entity, else the one that all share. */
const describe = (top: SchemaPart, entity: string): void => {
  const waiting: { part: SchemaPart; path: string }[] = [{ part: top, path: entity }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, path } = next;
    for (const inner of [part.items, part.additionalProperties, ...(part.anyOf ?? [])])
      if (inner) waiting.push({ part: inner, path });
    for (const [key, field] of Object.entries(part.properties ?? {})) {
      const description = DESCRIPTIONS[`${path}.${key}`] ?? DESCRIPTIONS[key];
      if (description !== undefined) field.description = description;
      waiting.push({ part: field, path: `${path}.${key}` });
    }
  }
};
