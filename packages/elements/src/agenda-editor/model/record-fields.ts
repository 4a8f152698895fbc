import {
  ACTION_STATUSES,
  AUDIENCE_GROUPS,
  DELIVERY_ANSWERS,
  DOMAINS,
  EFFECTS,
  EVIDENCE_DIRECTIONS,
  EVIDENCE_SCHEMES,
  INDICATOR_DIRECTIONS,
  ORGANISATION_KINDS,
  ROLES,
} from '@gedeeld/core';

import type { Field, GroupRule, ItemName, RecordName } from './fields.js';
import { AGENDA_FIELDS } from './fields.js';

const SOURCE: readonly Field[] = [
  { name: 'title', kind: 'line' },
  { name: 'url', kind: 'url' },
  { name: 'on', kind: 'date' },
];

const source: Field = { name: 'source', kind: 'group', fields: SOURCE, rule: 'source' };
const sources: Field = { name: 'sources', kind: 'list', of: 'source' };
const domains: Field = { name: 'domains', kind: 'choices', values: DOMAINS };

const audience: Field = {
  name: 'audience',
  kind: 'group',
  fields: [
    {
      name: 'ages',
      kind: 'group',
      rule: 'ages',
      fields: [
        { name: 'from', kind: 'number', required: true },
        { name: 'to', kind: 'number', required: true },
      ],
    },
    { name: 'groups', kind: 'choices', values: AUDIENCE_GROUPS },
  ],
};

const childParticipation: Field = {
  name: 'childParticipation',
  kind: 'group',
  fields: ['space', 'voice', 'audience', 'influence'].map((name) => ({ name, kind: 'text' })),
};

const POINT: readonly Field[] = [
  { name: 'value', kind: 'number', required: true },
  { name: 'on', kind: 'date', required: true },
];

/** The fields of every record with a form of its own, in the order of the form. */
export const RECORD_FIELDS: Readonly<Record<RecordName, readonly Field[]>> = {
  agenda: [
    ...AGENDA_FIELDS,
    { name: 'area', kind: 'lines' },
    { name: 'themes', kind: 'lines' },
    {
      name: 'contact',
      kind: 'group',
      fields: [
        { name: 'role', kind: 'line', required: true },
        { name: 'name', kind: 'line' },
        { name: 'url', kind: 'contact', required: true },
      ],
    },
    childParticipation,
    sources,
  ],
  goal: [
    { name: 'title', kind: 'line', required: true },
    { name: 'why', kind: 'text' },
    { name: 'shared', kind: 'flag' },
    domains,
    audience,
    { name: 'indicators', kind: 'list', of: 'indicator' },
    childParticipation,
    sources,
  ],
  action: [
    { name: 'title', kind: 'line', required: true },
    { name: 'owner', kind: 'ref', to: 'organisation', required: true },
    { name: 'partners', kind: 'refs', to: 'organisation' },
    { name: 'status', kind: 'choice', values: ACTION_STATUSES, required: true },
    {
      name: 'period',
      kind: 'group',
      rule: 'period',
      fields: [
        { name: 'from', kind: 'date', required: true },
        { name: 'to', kind: 'date' },
      ],
    },
    {
      name: 'deliveredAsPlanned',
      kind: 'group',
      fields: [
        { name: 'answer', kind: 'choice', values: DELIVERY_ANSWERS, required: true },
        { name: 'on', kind: 'date', required: true },
        source,
      ],
    },
    domains,
    audience,
    { name: 'area', kind: 'lines' },
    { name: 'basedOn', kind: 'ref', to: 'practice' },
    childParticipation,
  ],
  organisation: [
    { name: 'name', kind: 'line', required: true },
    { name: 'kind', kind: 'choice', values: ORGANISATION_KINDS, required: true },
    { name: 'municipality', kind: 'municipality' },
    { name: 'url', kind: 'url' },
  ],
  contribution: [
    { name: 'from', kind: 'ref', to: 'node', required: true },
    { name: 'to', kind: 'ref', to: 'goal', required: true },
    { name: 'effect', kind: 'choice', values: EFFECTS },
    { name: 'because', kind: 'text' },
    { name: 'evidence', kind: 'list', of: 'evidence' },
    { name: 'evidenceFrom', kind: 'refs', to: 'practice' },
    { name: 'needs', kind: 'refs', to: 'node' },
    { name: 'otherFactors', kind: 'text' },
    { name: 'confirmedBy', kind: 'refs', to: 'organisation' },
    { name: 'mechanism', kind: 'word' },
    { name: 'questions', kind: 'list', of: 'question' },
  ],
};

/** The fields of the records that stand in a list. */
export const ITEM_FIELDS: Readonly<Record<ItemName, readonly Field[]>> = {
  indicator: [
    { name: 'title', kind: 'line', required: true },
    { name: 'unit', kind: 'line', required: true },
    { name: 'direction', kind: 'choice', values: INDICATOR_DIRECTIONS, required: true },
    { name: 'baseline', kind: 'group', fields: POINT },
    { name: 'targets', kind: 'list', of: 'point' },
    { name: 'measurements', kind: 'list', of: 'measurement' },
    sources,
  ],
  point: POINT,
  measurement: [...POINT, source],
  evidence: [
    { name: 'scheme', kind: 'choice', values: EVIDENCE_SCHEMES, required: true },
    { name: 'level', kind: 'level' },
    { name: 'direction', kind: 'choice', values: EVIDENCE_DIRECTIONS, required: true },
    { name: 'on', kind: 'date' },
    { name: 'expires', kind: 'date' },
    source,
    { name: 'note', kind: 'text' },
  ],
  question: [
    { name: 'text', kind: 'text', required: true },
    { name: 'by', kind: 'ref', to: 'organisation' },
    { name: 'role', kind: 'choice', values: ROLES },
    { name: 'on', kind: 'date' },
    { name: 'answer', kind: 'text' },
  ],
  source: SOURCE,
};

/** What the fields of an item must be together, where there is such a rule. */
export const ITEM_RULES: Readonly<Partial<Record<ItemName, GroupRule>>> = { evidence: 'evidence', source: 'source' };

/** The lists that a new item has from the start: the parser gives them to what it reads. */
export const ITEM_LISTS: Readonly<Partial<Record<ItemName, readonly string[]>>> = {
  indicator: ['targets', 'measurements', 'sources'],
};
