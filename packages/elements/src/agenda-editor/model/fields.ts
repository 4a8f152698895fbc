/** What a reference may point at. */
export type RefTarget = 'organisation' | 'node' | 'goal' | 'practice';

interface Named {
  /** The key in the record. */
  readonly name: string;
  /** Without it the record is not sound. */
  readonly required?: boolean;
}

/**
 * A field of a record, as a form shows it. `line` and `text` are texts for people, on one line or more; `word` is a tag;
 * `lines` is a list of texts; `group` is a record within the record, that is there when one of its fields is.
 */
export type Field = Named &
  (
    | { readonly kind: 'line' | 'text' | 'word' | 'lines' | 'date' | 'number' | 'flag' | 'level' }
    | { readonly kind: 'url' | 'contact' | 'municipality' }
    | { readonly kind: 'choice' | 'choices'; readonly values: readonly string[] }
    | { readonly kind: 'ref' | 'refs'; readonly to: RefTarget }
    | { readonly kind: 'group'; readonly fields: readonly Field[]; readonly rule?: GroupRule }
    | { readonly kind: 'list'; readonly of: ItemName }
  );

/** What the fields of a record must be together. */
export type GroupRule = 'period' | 'ages' | 'source' | 'evidence';

/** The records that stand in a list within another record. */
export type ItemName = 'indicator' | 'point' | 'measurement' | 'evidence' | 'question' | 'source';

/** The records with a form of their own. */
export type RecordName = 'agenda' | 'goal' | 'action' | 'organisation' | 'contribution';

/** The fields of an agenda that stand in sight: an agenda is seen as soon as it is open. */
export const AGENDA_FIELDS: readonly Field[] = [
  { name: 'title', kind: 'line', required: true },
  { name: 'ambition', kind: 'text' },
  { name: 'forWhom', kind: 'line' },
  {
    name: 'period',
    kind: 'group',
    rule: 'period',
    fields: [
      { name: 'from', kind: 'date' },
      { name: 'to', kind: 'date' },
    ],
  },
  { name: 'coordinator', kind: 'ref', to: 'organisation' },
  { name: 'partners', kind: 'refs', to: 'organisation' },
  { name: 'incomplete', kind: 'flag' },
];
