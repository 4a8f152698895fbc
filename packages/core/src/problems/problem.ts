/** Where something stands in a document: keys and, in lists, numbers from 0. */
export type ProblemPath = readonly (string | number)[];

/** What a value is, in words that a table of texts translates. */
export type ValueType = 'text' | 'number' | 'yes-or-no' | 'list' | 'object' | 'nothing' | 'other';

/** What a record is, as a problem names it. */
export type RecordKind =
  | 'catalogue'
  | 'organisation'
  | 'challenge'
  | 'practice'
  | 'adoption'
  | 'lesson'
  | 'network'
  | 'meeting'
  | 'agenda'
  | 'goal'
  | 'indicator'
  | 'action'
  | 'contribution';

/** Where in a text, both counted from 1. */
interface TextPosition {
  readonly line: number;
  readonly column: number;
}

type Nothing = Record<never, never>;

/** Everything that can be wrong with a document, and the facts that come with it. */
export interface ProblemFacts {
  // The text.
  'document-too-large': { readonly megabytes: number; readonly maxMegabytes: number };
  'json-ends-early': TextPosition;
  'json-not-a-number': TextPosition & { readonly found: string };
  'json-comma-too-many': TextPosition;
  'json-unexpected': TextPosition & { readonly found: string };
  'json-key-twice': TextPosition & { readonly key: string };
  'too-deep': { readonly maxDepth: number };
  'list-too-long': { readonly length: number; readonly maxLength: number };
  'text-too-long': { readonly length: number; readonly maxLength: number };
  'too-many-values': { readonly maxValues: number };
  'not-data': Nothing;
  'contains-itself': Nothing;
  'key-refused': { readonly key: string };
  // The document.
  'not-an-object': { readonly got: ValueType };
  'format-unknown': { readonly value: string; readonly known: string };
  'id-unusable': { readonly value: string };
  'not-readable': Nothing;
  // One value.
  missing: Nothing;
  'wrong-type': { readonly expected: ValueType; readonly got: ValueType };
  'not-in-list': { readonly value: string; readonly allowed: readonly string[] };
  'number-too-low': { readonly value: number; readonly minimum: number };
  'number-too-high': { readonly value: number; readonly maximum: number };
  'share-over-one': { readonly value: number; readonly meant: number };
  'count-below-one': { readonly value: number };
  'id-invalid': { readonly value: string };
  'date-invalid': { readonly value: string };
  'language-invalid': { readonly value: string };
  'url-refused': { readonly value: string };
  'area-code-invalid': { readonly value: string };
  'text-without-language': Nothing;
  // Values that do not go together.
  'ages-out-of-order': { readonly from: number; readonly to: number };
  'period-out-of-order': { readonly from: string; readonly to: string };
  'source-empty': Nothing;
  'adoption-of-nothing': Nothing;
  'evidence-without-level': Nothing;
  'unrated-with-level': Nothing;
  'unrated-without-source': Nothing;
  // Records that do not go together.
  'id-twice': { readonly id: string };
  'id-shared': { readonly id: string };
  'contribution-end-unknown': { readonly ref: string };
  'contribution-to-action': { readonly ref: string };
  'contribution-to-itself': { readonly ref: string };
  'reference-unknown': { readonly ref: string };
  'reference-left-out': { readonly ref: string };
  'reference-to-other-kind': { readonly ref: string; readonly found: RecordKind };
}

/** What can be wrong with a document, as a code; its sentence stands in the locales. */
export type ProblemCode = keyof ProblemFacts;

/** What every problem tells, whatever its code. */
export interface ProblemPlace {
  /** `error`: something was left out, and `leftOut` says what. `warning`: all was kept. */
  readonly severity: 'error' | 'warning';
  /** Where in the document, as it was given. */
  readonly path: ProblemPath;
  /** What was left out because of it: the part at `path`, or the smallest record that could not do without. */
  readonly leftOut?: ProblemPath;
  /** The record that holds the place, and its title, name or id: for people. */
  readonly kind: RecordKind;
  readonly name?: string;
}

/** Something wrong with data: a value, never an error. `describeProblem` makes a sentence of it. */
export type Problem = {
  [Code in ProblemCode]: { readonly code: Code } & ProblemPlace & ProblemFacts[Code];
}[ProblemCode];
